import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadRegulations, packById } from '../src/packs/index.ts';
import { coverageTable } from './regulations-table.ts';

it('docs/regulations-coverage.md says what the packs say (if not: npm run regulations)', async () => {
  const pack = packById('odisee-2024');
  if (pack === undefined) throw new Error('the pack is gone');
  expect(await readFile('docs/regulations-coverage.md', 'utf8')).toBe(coverageTable(pack, await loadRegulations(pack.id)));
});
