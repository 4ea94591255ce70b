import { describe, expect, it } from 'vitest';
import type { Dossier } from '../model/index.ts';
import { assess } from './assess.ts';
import { beforeYear, beginYear } from './begin-year.ts';
import { dossier, enrolment, exempt, marks, programme, published, sixes, taken } from './testing/build.fixture.ts';
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

  it('names the major without the prefix that a guide may use', () => {
    expect(beginYear(dossier([]), draft(['U2'], { major: 'major:X' }), 2025).enrolments[0]?.major).toBe('X');
  });

  it('keeps the day on which a unit was withdrawn from: in time its points were not taken (H.13, C.2)', () => {
    const begun = beginYear(past, draft(['U2', { code: 'U3', exempt: false, withdrewOn: '2025-11-03' }]), 2025);
    expect(begun.enrolments[1]?.units).toStrictEqual([blank('U2'), { ...blank('U3'), withdrewOn: '2025-11-03' }]);
    const { units, years } = assess(pack, of, { dossier: begun });
    expect([units['U3']?.status.value, years.at(-1)?.actuallyTaken.value]).toEqual(['withdrawn', 6]);
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

describe('leaving all of a year that has begun (F.1, F.5, art. 8 §3, 30 §1)', () => {
  const second = programme([...sixes(4), ...sixes(1, { semester: 2 }).map((one) => ({ ...one, code: 'S' }))]);
  const first = draft(['U1', 'U2', 'U3', 'S'], { year: 2024 });
  const again = draft(['U1', 'U2'], { year: 2025 });
  const failed = marks({ U1: 5, U2: 5 });
  const thresholdAfter = (leftOn: `${number}-${number}-${number}`) => {
    const begun = beginYear(beginYear(dossier([]), first, 2024, leftOn), again, 2025);
    const enrolments = begun.enrolments.map((one) => (one.year === 2025 ? { ...one, units: [...failed], published: published(2025, 3) } : one));
    const { threshold } = assess(pack, second, { dossier: { ...begun, enrolments } });
    if (!threshold.applies) return null;
    return { status: threshold.status.value, due: threshold.due.value, units: threshold.package };
  };

  it('before 1 December counts neither as a year nor as a first programme', () => {
    expect(thresholdAfter('2024-11-15')).toEqual({ status: 'pending', due: 2026, units: ['U1', 'U2'] });
    expect(thresholdAfter('2024-11-30')).toMatchObject({ due: 2026 });
  });

  it('from 1 December counts, with every unit that was in it', () => {
    expect(thresholdAfter('2024-12-01')).toMatchObject({ due: 2025, units: ['U1', 'U2', 'U3', 'S'] });
    expect(thresholdAfter('2025-01-20')).toEqual({ status: 'not-met', due: 2025, units: ['U1', 'U2', 'U3', 'S'] });
  });

  it('keeps what was given up before on its own day, and what was left with the whole for the package', () => {
    const noted = draft(['U1', { code: 'U2', exempt: false, withdrewOn: '2024-10-20' }, { code: 'S', exempt: false, withdrewOn: '2025-01-20' }], { year: 2024 });
    const left = beginYear(dossier([]), noted, 2024, '2025-01-20').enrolments[0];
    expect(left?.withdrewOn).toBe('2025-01-20');
    expect(left?.units).toStrictEqual([blank('U1'), { ...blank('U2'), withdrewOn: '2024-10-20' }, blank('S')]);
    const { threshold } = assess(pack, second, { dossier: beginYear(dossier([]), noted, 2024, '2025-01-20') });
    expect(threshold.applies && threshold.package).toEqual(['U1', 'S']);
  });

  it('is written where the year stands already, but not over a day that stands there', () => {
    const leftOn = '2025-11-15';
    const there = (more: Parameters<typeof enrolment>[2]) => beginYear(dossier([enrolment(2025, [taken('U2', [])], more)]), draft(['U2']), 2025, leftOn).enrolments[0]?.withdrewOn;
    expect([there({}), there({ withdrewOn: '2025-10-10' })]).toEqual([leftOn, '2025-10-10']);
    expect(Object.keys(beginYear(dossier([enrolment(2025, [])]), draft([]), 2025).enrolments[0] ?? {})).not.toContain('withdrewOn');
  });
});

describe('a programme that is judged on what came before its year', () => {
  // 70 points of learning credit, 6 of them for each of the nine units of the draft.
  const of54 = programme(sixes(30));
  const codes = Array.from({ length: 9 }, (_, at) => `U${at + 2}`);
  const next = draft(codes, { classGroup: '2A', submitOn: '2025-09-24' });
  const approved = { year: 2025, contract: 'diploma', submittedOn: '2025-09-24' } as const;
  const before = dossier([enrolment(2024, marks({ U1: 12 }), { published: published(2024, 3) })], { learningCredit: 64, bonusUsed: 60 });
  const begun = beginYear(before, next, 2025);
  const withResults: Dossier = {
    ...begun,
    enrolments: begun.enrolments.map((one) =>
      one.year === 2025 ? { ...one, published: published(2025, 3), units: one.units.map(({ code }, at) => taken(code, [at < 4 ? 12 : 5])) } : one,
    ),
  };
  const yearOn: Dossier = { ...withResults, enrolments: [...withResults.enrolments, enrolment(2026, marks({ U6: 11, U11: 12 }), { published: published(2026, 3) })] };
  const judged = (given: Dossier) => {
    const { isp, fee } = assess(pack, of54, { dossier: beforeYear(given, approved), today: '2026-10-01', next });
    return { findings: isp?.findings, fee: fee?.total.value };
  };

  it('stays as it was once its year is in the dossier, has its results, and is followed by another', () => {
    const first = judged(before);
    expect(first.fee).toBe(28800 + 54 * 1380);
    expect(first.findings?.filter(({ severity }) => severity === 'blocks')).toEqual([]);
    for (const later of [begun, withResults, yearOn]) expect(judged(later)).toEqual(first);
  });

  it('leaves out that contract of the year and every year after, and nothing else', () => {
    const kept = [enrolment(2024, []), enrolment(2024, [], { contract: 'credit' }), enrolment(2025, marks({ U3: 12 }), { contract: 'credit' })];
    const given = dossier([...kept, enrolment(2025, marks({ U2: 12 })), enrolment(2026, [])]);
    expect(beforeYear(given, { year: 2025, contract: 'diploma' })).toStrictEqual({ ...given, enrolments: kept });
    expect(beforeYear(given, { year: 2024, contract: 'diploma' }).enrolments).toStrictEqual([kept[1]]);
    // A year that came later alone, and the results of a year before without a day on which they were published.
    expect(beforeYear(dossier([...before.enrolments, enrolment(2026, marks({ U6: 11 }))]), approved).enrolments).toStrictEqual(before.enrolments);
    const undated = enrolment(2024, marks({ U1: 12 }));
    expect(beforeYear(dossier([undated, enrolment(2025, [])]), approved).enrolments).toStrictEqual([undated]);
  });

  it('is the dossier itself where nothing is left out', () => {
    expect(beforeYear(before, approved)).toBe(before);
    expect(beforeYear(before, { year: 2026, contract: 'diploma' })).toBe(before);
    const beside = dossier([enrolment(2025, marks({ U2: 12 }), { contract: 'credit' })]);
    expect(beforeYear(beside, { year: 2025, contract: 'diploma' })).toBe(beside);
  });

  it('knows of another contract of that year what was known when it was submitted; a draft knows all', () => {
    const lab = { activity: 'lab', opportunities: 'exempt' } as const;
    const results = [
      taken('U2', [12], { examTaken: true }),
      exempt('U3', 14),
      taken('U4', [], { withdrewOn: '2025-10-10', parts: [lab, { activity: 'theory', opportunities: [{ result: 12 }] }] }),
    ];
    const beside = enrolment(2025, results, { contract: 'credit', published: { 1: '2026-02-07', 2: '2026-07-01' } });
    const on = (submittedOn?: `${number}-${number}-${number}`) => beforeYear(dossier([beside]), { year: 2025, contract: 'diploma', submittedOn }).enrolments[0];
    const blanked = { ...beside, published: {}, units: [blank('U2'), { ...blank('U3'), exemption: { mark: 14 } }, { ...blank('U4'), parts: [lab], withdrewOn: '2025-10-10' }] };
    expect(on('2026-02-06')).toStrictEqual(blanked);
    expect([on('2026-02-07'), on()]).toEqual([beside, beside]);
    expect(beforeYear(dossier([{ ...beside, published: {} }]), approved).enrolments[0]).toStrictEqual(blanked);
    expect(beforeYear(dossier([{ ...beside, published: { 3: '2025-09-20' } }]), approved).enrolments[0]?.units).toEqual(results);
  });

  it('is bound by the year before its own, not by its own (G.1)', () => {
    const bound = (enrolments: Dossier['enrolments']) =>
      assess(pack, of54, { dossier: dossier(enrolments), next }).isp?.findings.filter(({ rule }) => rule === 'G.1').length;
    const weak = enrolment(2024, marks({ U1: 5, U11: 5, U12: 12 }), { published: published(2024, 3) });
    const well = enrolment(2024, marks({ U1: 12 }), { published: published(2024, 3) });
    const beside = enrolment(2025, marks({ U20: 5, U21: 5 }), { contract: 'diploma-exam', published: published(2025, 3) });
    expect([bound([weak]), bound([well]), bound([well, beside])]).toEqual([1, 0, 0]);
  });
});
