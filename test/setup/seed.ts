import { env } from 'node:process';

// A run that must be the same each time (coverage, a repeated fuzz run) says with which seed the random tests draw.
const seed = env['FUZZ_SEED'];
if (seed !== undefined) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
