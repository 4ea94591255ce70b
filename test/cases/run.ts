import 'temporal-polyfill/global';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { collect } from './collect.ts';
import type { Mismatch } from './compare.ts';
import { assessCase, judge } from './verdict.ts';

const USAGE = `npm run cases -- [PATH...]   files or folders with regulation cases; default: the project's own
  --print ID   the whole assessment of one case as JSON
  --json       one JSON object a case: {id, ok, mismatches}; the summary goes to standard error`;

const FAILED = 1;
const MALFORMED = 2;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** A value on one line; what the rules core does not compute is named as such. */
const inline = (value: unknown): string => (value === undefined ? '(not computed)' : JSON.stringify(value));
const line = ({ path, expected, actual }: Mismatch): string => `${path}: expected ${inline(expected)}, actual ${inline(actual)}`;

const options = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, print: { type: 'string' } } });
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
};

const main = (): number => {
  const parsed = options();
  if (!parsed) return MALFORMED;
  const { values, positionals } = parsed;
  const { cases, problems } = collect(positionals.length > 0 ? positionals : [relative('.', import.meta.dirname) || '.']);
  for (const { file, line: at, what } of problems) complain(`${file}${at === undefined ? '' : `:${at}`}: ${what}`);

  if (values.print !== undefined) {
    const found = cases.find((located) => located.case.id === values.print);
    if (!found) {
      complain(`there is no well-formed case ${values.print}`);
      return MALFORMED;
    }
    print(JSON.stringify(assessCase(found.case), null, 2));
    return 0;
  }

  let failed = 0;
  for (const located of cases) {
    const verdict = judge(located.case);
    if (!verdict.ok) failed += 1;
    if (values.json) {
      print(JSON.stringify({ ...verdict, mismatches: verdict.mismatches.map((one) => ({ ...one, actual: one.actual === undefined ? '(not computed)' : one.actual })) }));
    } else if (!verdict.ok) print(`${verdict.id}: ${verdict.mismatches.map(line).join('; ')}`);
  }
  (values.json ? complain : print)(`${cases.length - failed} passed, ${failed} failed`);
  if (problems.length > 0) return MALFORMED;
  return failed > 0 ? FAILED : 0;
};

// Who reads only the first lines (`| head`) closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main();
