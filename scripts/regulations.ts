// Makes docs/regulations-coverage.md: npm run regulations
import { writeFile } from 'node:fs/promises';
import { loadRegulations, packById } from '../src/packs/index.ts';
import { coverageTable } from './regulations-table.ts';

const pack = packById('odisee-2024');
if (pack === undefined) throw new Error('the pack is gone');
await writeFile(new URL('../docs/regulations-coverage.md', import.meta.url), coverageTable(pack, await loadRegulations(pack.id)));
