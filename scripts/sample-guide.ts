// Makes public/guides/odisee-toegepaste-informatica-2017.json from its facts: node scripts/sample-guide.ts
import { readFile, writeFile } from 'node:fs/promises';
import { guideText, sampleGuide } from '../src/guide/sample/from-facts.ts';

const facts = new URL('../src/guide/sample/odisee-toegepaste-informatica-2017.csv', import.meta.url);
const shipped = new URL('../public/guides/odisee-toegepaste-informatica-2017.json', import.meta.url);

await writeFile(shipped, guideText(sampleGuide(await readFile(facts, 'utf8'))));
