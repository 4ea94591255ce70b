import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { beginYear } from './begin-year.ts';
import { dossier, enrolment, marks, programme, sixes, taken } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme([...sixes(10)]);
const past = dossier([enrolment(2024, marks({ U1: 12 }))]);
const blank = (code: string) => ({ code, opportunities: [], parts: [] });

describe('beginning the year of a draft', () => {
  it('takes its units with nothing known of them, after the years before', () => {
    const next = draft(['U2', 'U3'], { main: false, major: 'X', enrolledOn: '2025-10-20' });
    expect(beginYear(past, next, 2025)).toStrictEqual({
      ...past,
      enrolments: [
        ...past.enrolments,
        { year: 2025, contract: 'diploma', main: false, major: 'X', enrolledOn: '2025-10-20', published: {}, units: [blank('U2'), blank('U3')] },
      ],
    });
  });

  it('writes nothing of what the draft does not say', () => {
    expect(beginYear(past, draft([]), 2025).enrolments[1]).toStrictEqual({ year: 2025, contract: 'diploma', main: true, published: {}, units: [] });
  });

  it('grants its exemptions, with their marks and in part', () => {
    const next = draft(['U2*', { code: 'U3', exempt: true, mark: 14 }, { code: 'U4', exempt: false, exemptParts: ['lab'] }]);
    expect(beginYear(past, next, 2025).enrolments[1]?.units).toStrictEqual([
      { ...blank('U2'), exemption: {} },
      { ...blank('U3'), exemption: { mark: 14 } },
      { code: 'U4', opportunities: [], parts: [{ activity: 'lab', opportunities: 'exempt' }] },
    ]);
  });

  it('adds what is missing where that year stands under the same contract; what is in it stays', () => {
    const begun = dossier([...past.enrolments, enrolment(2025, [taken('U2', [9])], { major: 'Y', published: { 1: '2026-02-07' } })]);
    expect(beginYear(begun, draft(['U3', 'U2*'], { major: 'X' }), 2025).enrolments).toEqual([
      ...past.enrolments,
      enrolment(2025, [taken('U2', [9]), blank('U3')], { major: 'Y', published: { 1: '2026-02-07' } }),
    ]);
  });

  it('begins beside another contract of that year, and beside that contract in another year', () => {
    const begun = dossier([enrolment(2024, []), enrolment(2025, [], { contract: 'credit' })]);
    expect(beginYear(begun, draft(['U2']), 2025).enrolments.map(({ year, contract, units }) => [year, contract, units.length])).toEqual([
      [2024, 'diploma', 0],
      [2025, 'credit', 0],
      [2025, 'diploma', 1],
    ]);
  });

  it('changes nothing of the dossier it is given, and twice is once', () => {
    const before = structuredClone(past);
    const next = draft(['U2', 'U3*']);
    const once = beginYear(past, next, 2025);
    expect(past).toEqual(before);
    expect(beginYear(once, next, 2025)).toEqual(once);
  });

  it('makes the units open and the exemptions held, as the rules see them', () => {
    const { units, years } = assess(pack, of, { dossier: beginYear(past, draft(['U2', 'U3*']), 2025) });
    expect([units['U1'], units['U2'], units['U3']].map((one) => one?.status.value)).toEqual(['credit', 'open', 'exempt']);
    expect(years.at(-1)).toMatchObject({ year: 2025, complete: false, actuallyTaken: { value: 6 } });
  });
});
