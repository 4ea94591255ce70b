import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Person } from './students.ts';
import { assessed } from './people.ts';
import { told } from './told.ts';

const folder = `${import.meta.dirname}/worked`;
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.replace('.json', '')] : []));
/** Written by us in the shape of a person. */
const personOf = (name: string): Person => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Person;

/**
 * Whole assessments with every step of every why, kept as text to be read. A change of a rule or of what an explanation says shows here in
 * full: read what changed, then keep it with `UPDATE_WORKED=1 npx vitest run --project node test/proof/worked`.
 */
describe('a worked example says what it said', () => {
  it.each(names)('%s', (name) => {
    const text = told(assessed(personOf(name)));
    const file = `${folder}/${name}.txt`;
    if (process.env['UPDATE_WORKED'] === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('is there', () => {
    expect(names.length).toBeGreaterThan(10);
  });
});
