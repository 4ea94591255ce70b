import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../model/index.ts';
import { anyDossier } from '../dossier.fixture.ts';
import { programme } from '../import/import.fixture.ts';
import { fromBase64Url, seal, shareLimits, toBase64Url, unseal } from './seal.ts';
import { fragmentOf, openDossier, readFragment, sealDossier, type ToShare } from './shared-dossier.ts';

const toShare = (dossier: Dossier): ToShare => ({ asOf: '2025-07-10', who: 'Noor', pack: 'odisee-2024', guide: { source: 'School', academicYear: 2024, sample: false }, programme, dossier });
const student = { bonusUsed: 3, rebuilt: false, tariff: 'grant', nonEEA: true, holdsBachelor: false, holdsMaster: false, firstTime: true, statuses: ['pregnancy'] } as const;
const dossier: Dossier = { student: { ...student, statuses: [...student.statuses] }, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units: [{ code: 'HBI09B', opportunities: [{ result: 9 }], parts: [] }] }] };

const openFragment = async (fragment: string) => {
  const read = readFragment(fragment);
  return read.kind === 'whole' ? openDossier(read.content, read.key) : read;
};
const sealedValue = async (value: unknown) => seal(JSON.stringify(value));

describe('a shared dossier', () => {
  it('arrives as it was sent, for any dossier, but for what no figure needs', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier, async (sent) => {
        const read = await openFragment(`#${fragmentOf(await sealDossier(toShare(sent)), 'link')}`);
        expect(read).toMatchObject({ ok: true, shared: { who: 'Noor', asOf: '2025-07-10', dossier: { enrolments: JSON.parse(JSON.stringify(sent.enrolments)) } } });
      }),
      { numRuns: 30 },
    );
  });

  it('never tells what the student pays, comes from, or which status she has', async () => {
    const { content, key } = await sealDossier(toShare(dossier));
    const read = await openDossier(content, key);
    expect(read).toMatchObject({ ok: true, shared: { dossier: { student: { tariff: 'standard', nonEEA: false, statuses: [], bonusUsed: 3, firstTime: true } } } });
  });

  it('has another key each time, which the content does not hold', async () => {
    const [one, two] = [await sealDossier(toShare(dossier)), await sealDossier(toShare(dossier))];
    expect(one.key).not.toBe(two.key);
    expect(toBase64Url(one.content)).not.toContain(one.key);
    expect(await openDossier(one.content, two.key)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('is not opened when one letter of it was changed or lost', async () => {
    const fragment = fragmentOf(await sealDossier(toShare(dossier)), 'link');
    const other = (letter: string): string => (letter === 'A' ? 'B' : 'A');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: fragment.length - 2 }), fc.boolean(), async (at, lose) => {
        fc.pre(fragment[at] !== '.');
        const changed = fragment.slice(0, at) + (lose ? '' : other(fragment[at] ?? '')) + fragment.slice(at + 1);
        const read = await openFragment(changed);
        expect('ok' in read ? read.ok : read.kind === 'problem' ? false : read.kind).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('travels as a file with the key in the address', async () => {
    const sealed = await sealDossier(toShare(dossier));
    const read = readFragment(`#${fragmentOf(sealed, 'key')}`);
    expect(read).toEqual({ kind: 'key', key: sealed.key });
    expect(await openDossier(sealed.content, sealed.key)).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', '#', { kind: 'nothing' }],
    ['a word', '#boven', { kind: 'problem', problem: 'damaged' }],
    ['letters that no address holds', `#${'A'.repeat(43)}.%3Cscript%3E`, { kind: 'problem', problem: 'damaged' }],
    ['a third part', `#${'A'.repeat(43)}.AAAA.AAAA`, { kind: 'problem', problem: 'damaged' }],
    ['more than is read', `#${'A'.repeat(43)}.${'A'.repeat(shareLimits.sealed * 2)}`, { kind: 'problem', problem: 'too-large' }],
    ['something else', `#${'A'.repeat(43)}.AAAA`, { ok: false, problem: 'foreign' }],
  ])('says what is wrong with an address with %s', async (_what, fragment, reading) => {
    expect(await openFragment(fragment)).toEqual(reading);
  });

  it.each([
    ['another format', { format: 'other' }, 'foreign'],
    ['no object', null, 'foreign'],
    ['a newer version', { format: 'studiekompas-share', version: 2 }, 'newer'],
    ['a programme that is none', { format: 'studiekompas-share', version: 1, asOf: '2025-07-10', pack: 'x', programme: {}, dossier }, 'foreign'],
    ['more units than a programme has', { format: 'studiekompas-share', version: 1, asOf: '2025-07-10', pack: 'x', programme: { ...programme, units: Array.from({ length: 2001 }, () => programme.units[0]) }, dossier }, 'foreign'],
  ])('of %s is refused', async (_what, value, problem) => {
    const { content, key } = await sealedValue(value);
    expect(await openDossier(content, key)).toEqual({ ok: false, problem });
  });

  it('of a newer way of closing is told apart from a damaged one', async () => {
    const { content, key } = await sealDossier(toShare(dossier));
    content[3] = 2;
    expect(await openDossier(content, key)).toEqual({ ok: false, problem: 'newer' });
  });

  it('that swells when it is unpacked is stopped, and keys of prototypes reach nothing', async () => {
    const swollen = await seal('0'.repeat(shareLimits.text + 1));
    expect(swollen.content.length).toBeLessThan(shareLimits.sealed);
    expect(await unseal(swollen.content, swollen.key)).toEqual({ ok: false, problem: 'too-large' });
    expect(await unseal(new Uint8Array(shareLimits.sealed + 1), swollen.key)).toEqual({ ok: false, problem: 'too-large' });
    const evil = await seal(`{"__proto__":{"evil":true},"constructor":{"prototype":{"evil":true}},"format":"studiekompas-share","version":1}`);
    expect(await openDossier(evil.content, evil.key)).toEqual({ ok: false, problem: 'foreign' });
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false);
  });

  it('nested deeper than any dossier does not break the reader', async () => {
    const deep = await seal(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
    expect(await openDossier(deep.content, deep.key)).toEqual({ ok: false, problem: 'foreign' });
  });

  it('keeps every byte in letters of an address', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(Uint8Array.from(bytes));
    }));
  });
});
