import { describe, expect, it } from 'vitest';
import type { Enrolment, UnitRecord } from '../model/index.ts';
import { assess } from './assess.ts';
import type { ThresholdAssessment } from './assessment.ts';
import { assessed, dossier, enrolment, exempt, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme([
  ...['A', 'B', 'C', 'D'].map((code) => unit(code)),
  unit('E1', 6, { mandatory: false, group: 'electives' }),
  unit('E2', 6, { mandatory: false, group: 'electives' }),
  unit('E3', 6, { mandatory: false, group: 'electives' }),
  unit('S', 6, { semester: 2 }),
  unit('LOOSE', 6, { mandatory: false }),
  unit('X1', 6, { mandatory: false, group: 'major:X' }),
  unit('Y1', 6, { mandatory: false, group: 'major:Y' }),
  unit('SUB1', 6, { mandatory: false, group: 'subject:ART' }),
  unit('SUB2', 6, { mandatory: false, group: 'subject:PE' }),
]);

const of2 = (threshold: ThresholdAssessment) => {
  if (!threshold.applies) return 'does not apply';
  const { package: units, open, due, status, automatic } = threshold;
  return { package: units.join(' '), open: open.join(' '), due: due.value, status: status.value, automatic: automatic.value.join(' ') };
};
const judge = (...years: readonly Enrolment[]) => of2(assessed(of, years).threshold);
const year = (at: number, results: Parameters<typeof marks>[0] | readonly UnitRecord[], more: Partial<Enrolment> = {}) =>
  enrolment(at, Array.isArray(results) ? results : marks(Object.fromEntries(Object.entries(results))), more);

describe('to whom the threshold applies (F.1, F.5)', () => {
  it('is who first enrolled from 2023-2024 on in an initial bachelor’s under a diploma or diploma-exam contract', () => {
    expect(judge(year(2022, { A: 12 }), year(2023, { B: 12 }))).toBe('does not apply');
    expect(judge(year(2023, { A: 12 }))).toMatchObject({ package: 'A', due: 2024 });
    expect(judge(year(2023, { A: 12 }, { contract: 'diploma-exam' }))).toMatchObject({ package: 'A' });
    expect(judge(year(2023, { A: 12 }, { contract: 'credit' }))).toBe('does not apply');
    expect(judge()).toBe('does not apply');
    for (const other of [{ initial: false }, { kind: 'associate' as const }, { kind: 'bachelor-after-bachelor' as const }])
      expect(assessed(programme(of.units, other), [year(2023, { A: 12 })]).threshold.applies).toBe(false);
  });

  it('counts a credit contract neither as a first enrolment nor as its units', () => {
    expect(
      judge(year(2022, { A: 12 }, { contract: 'credit' }), year(2024, { B: 12 }), year(2024, { C: 12 }, { contract: 'credit' })),
    ).toMatchObject({ package: 'B', due: 2025 });
  });

  it('skips an enrolment left on 30 November, and keeps one left on 1 December with everything in it', () => {
    const gone: UnitRecord[] = [taken('A', []), taken('S', [])];
    expect(judge(year(2023, gone, { withdrewOn: '2023-11-30' }), year(2024, { B: 12 }))).toMatchObject({ package: 'B', due: 2025 });
    expect(judge(year(2023, gone, { withdrewOn: '2023-12-01' }), year(2024, { B: 12 }))).toMatchObject({
      package: 'A S',
      open: 'A S',
      due: 2024,
      status: 'not-met',
    });
    expect(judge(year(2023, gone, { withdrewOn: '2023-11-30' }))).toBe('does not apply');
  });

  it('leaves a unit out that was withdrawn from in time, but not one given up before leaving', () => {
    expect(judge(year(2023, [...marks({ A: 12 }), taken('S', [], { withdrewOn: '2024-03-15' })]))).toMatchObject({ package: 'A' });
    expect(judge(year(2023, [...marks({ A: 12 }), taken('S', [], { withdrewOn: '2024-03-16' })]))).toMatchObject({
      package: 'A S',
      open: 'S',
    });
    const early = taken('S', [], { withdrewOn: '2023-11-01' });
    expect(judge(year(2023, [...marks({ A: 12 }), early], { withdrewOn: '2024-02-01' }))).toMatchObject({ package: 'A' });
  });
});

describe('meeting the threshold (F.2, F.3)', () => {
  it('takes a credit, an exemption or a tolerance for every unit', () => {
    expect(judge(year(2023, [...marks({ A: 12 }), exempt('B'), taken('C', [9], { tolerated: 'student' })]))).toMatchObject({
      open: '',
      status: 'met',
    });
  });

  it('waits until the second year of enrolment is complete, a year away not counted', () => {
    expect(judge(year(2023, { A: 5 }))).toMatchObject({ open: 'A', due: 2024, status: 'pending' });
    expect(judge(year(2023, { A: 5 }), year(2025, { A: [5, null] }))).toMatchObject({ due: 2025, status: 'pending' });
    expect(judge(year(2023, { A: 5 }), year(2025, { A: [5, 6] }))).toMatchObject({ due: 2025, status: 'not-met' });
    expect(judge(year(2023, { A: 5 }), year(2024, { A: [5, 10] }))).toMatchObject({ status: 'met' });
  });

  it('skips a listed year that does not count, and is met by a credit whenever it comes before the due year', () => {
    const left = year(2024, [taken('A', [])], { withdrewOn: '2024-11-30' });
    expect(judge(year(2023, { A: 5 }), left)).toMatchObject({ due: 2025, status: 'pending' });
    const credit = { contract: 'credit' } as const;
    expect(judge(year(2023, { A: 5 }), year(2024, { B: 12 }, credit), year(2025, { A: 12 }, credit))).toMatchObject({
      open: '',
      due: 2026,
      status: 'met',
    });
  });

  it('is not undone by what is passed after it was due', () => {
    expect(judge(year(2023, { A: 5 }), year(2024, { A: 5, B: 12 }), year(2025, { A: 12 }))).toMatchObject({
      open: '',
      due: 2024,
      status: 'not-met',
    });
    expect(judge(year(2023, { A: 5 }), year(2024, { A: 12 }), year(2025, { B: 4 }))).toMatchObject({ status: 'met' });
  });

  it('gives a third year, and the second ISP as package, to who changes major or teaching subject after the first', () => {
    const changed = judge(year(2023, { A: 5, X1: 12 }, { major: 'X' }), year(2024, { A: 5, Y1: 12 }, { major: 'major:Y' }));
    expect(changed).toMatchObject({ package: 'A Y1', due: 2025, status: 'pending' });
    expect(judge(year(2023, { A: 5 }, { major: 'P' }), year(2024, { A: 5 }, { major: 'Q' }))).toMatchObject({ due: 2025 });
    expect(judge(year(2023, { A: 5, SUB1: 12 }), year(2024, { A: 5, SUB2: 12 }))).toMatchObject({ due: 2025 });
    expect(judge(year(2023, { A: 5 }), year(2024, { A: 5, Y1: 12 }, { major: 'Y' }))).toMatchObject({ package: 'A', due: 2024 });
    expect(
      judge(year(2023, { A: 5 }, { major: 'X' }), year(2024, { A: 5 }, { major: 'X' }), year(2025, { A: 5 }, { major: 'Y' })),
    ).toMatchObject({ due: 2024, status: 'not-met' });
    expect(
      judge(year(2023, { A: 5 }, { major: 'X' }), year(2024, { A: 5 }, { major: 'Y' }), year(2025, { A: 5 }, { major: 'X' })),
    ).toMatchObject({ due: 2025, status: 'not-met' });
  });

  it('takes a year without any major for no change, whichever year that is', () => {
    expect(judge(year(2023, { A: 5 }, { major: 'X' }), year(2024, { A: 5 }))).toMatchObject({ due: 2024, status: 'not-met' });
    expect(judge(year(2023, { A: 5 }), year(2024, { A: 5 }, { major: 'X' }))).toMatchObject({ due: 2024, status: 'not-met' });
    expect(judge(year(2023, { A: 5, SUB1: 5 }), year(2024, { A: 5 }))).toMatchObject({ due: 2024 });
    expect(judge(year(2023, { A: 5 }), year(2024, { A: 5, SUB1: 5 }))).toMatchObject({ due: 2024 });
    expect(judge(year(2023, { A: 5, SUB1: 5 }), year(2024, { A: 5, SUB1: 5 }))).toMatchObject({ due: 2024 });
  });

  it('replaces no elective of who changes major: the second ISP is the package', () => {
    const years = [year(2023, { A: 5, E1: 5 }, { major: 'X' }), year(2024, { A: 5, E2: 5 }, { major: 'Y' })];
    const { threshold } = assessed(of, years);
    expect(of2(threshold)).toMatchObject({ package: 'A E2', due: 2025 });
    expect(threshold.applies && threshold.status.why.steps.map(({ key }) => key)).not.toContain('package-replaced');
  });

  it('lets new electives take the place of those given up, one for one in the order listed', () => {
    expect(judge(year(2023, { A: 12, E1: 5, E2: 4 }), year(2024, { E3: 12 }))).toMatchObject({ package: 'A E3 E2', open: 'E2' });
    expect(judge(year(2023, { A: 12, LOOSE: 5 }), year(2024, { E1: 12 }))).toMatchObject({ package: 'A E1', open: '' });
    expect(judge(year(2023, { A: 12, E1: 5 }), year(2024, { E1: 5, E2: 12 }))).toMatchObject({ package: 'A E1', open: 'E1' });
    expect(judge(year(2023, { A: 12, E1: 12 }), year(2024, { E2: 12 }))).toMatchObject({ package: 'A E1', open: '' });
    expect(judge(year(2023, { A: 5, E1: 12 }), year(2024, { E2: 12 }))).toMatchObject({ package: 'A E1', open: 'A' });
  });

  it('names each elective that was replaced, and none that was only given up', () => {
    const { threshold } = assessed(of, [year(2023, { A: 12, E1: 5, E2: 4 }), year(2024, { E3: 12 })]);
    const replaced = threshold.applies ? threshold.status.why.steps.filter(({ key }) => key === 'package-replaced') : [];
    expect(replaced.map(({ value }) => value)).toEqual([{ unit: 'units', value: ['E1', 'E3'] }]);
  });

  it('is due as many years of enrolment later as the school says, from the first on', () => {
    const three = { ...pack, threshold: { ...pack.threshold, years: { ...pack.threshold.years, value: 3 } } };
    const due = (...years: readonly Enrolment[]) => {
      const { threshold } = assess(three, of, { dossier: dossier(years) });
      return threshold.applies && threshold.due.value;
    };
    expect([due(year(2023, { A: 5 })), due(year(2023, { A: 5 }), year(2025, { A: 5 }))]).toEqual([2025, 2026]);
  });

  it('takes a 9 that can be tolerated, or of which the guide says nothing, for one that can still be acquired (F.8)', () => {
    const possible = (tolerable: 'yes' | 'no' | 'unknown') => {
      const { threshold } = assessed(programme([unit('A', 6, { tolerable }), unit('B')]), [year(2023, { A: 5 }), year(2024, { A: 9, B: 12 })]);
      return threshold.applies && threshold.stillPossible.value;
    };
    expect([possible('yes'), possible('unknown'), possible('no')]).toEqual([true, true, false]);
  });

  it('asks for the missing results of the package, not of other units (F.8)', () => {
    const { threshold } = assessed(of, [year(2023, { A: 5, B: 12 }), year(2024, { A: null, C: null })]);
    expect(threshold.applies && threshold.stillPossible.why.missing).toEqual([{ what: 'result', unit: 'A', year: 2024, opportunity: 1 }]);
  });

  it('waits in the year that it is due for every result of it, each once, and in no other year', () => {
    const asked = (...years: readonly Enrolment[]) => {
      const { threshold } = assessed(of, years);
      return threshold.applies && threshold.status.why.missing.map((one) => [one.what, 'unit' in one ? one.unit : '', 'year' in one ? one.year : ''].join(' '));
    };
    const first = year(2023, { A: 5, B: 12 });
    const shared = year(2024, { A: null, C: null }, { contract: 'credit' });
    expect(asked(first, year(2024, { A: null, C: null }))).toEqual(['result A 2024', 'result C 2024']);
    expect(asked(first, year(2024, { A: null, C: null }), shared)).toEqual(['result A 2024', 'result C 2024']);
    expect(asked(first, year(2024, { A: 12, C: null }))).toEqual([]);
    expect(asked(year(2023, { A: 5, S: null }), year(2024, { A: 5, C: 12 }), year(2025, { D: null }))).toEqual(['result S 2023']);
    expect(asked(first, year(2024, { A: [5, null], C: 12 }), year(2025, { D: null }))).toEqual(['result A 2024']);
    expect(asked(year(2023, { A: 5, B: 12 }), year(2024, { A: 5, C: 12 }), year(2025, { D: null }))).toEqual([]);
  });

  it('says whether what is open can still be acquired this year (F.8)', () => {
    const possible = (results: Parameters<typeof marks>[0]) => {
      const { threshold } = assessed(of, [year(2023, { A: 5, B: 5 }), year(2024, results)]);
      return threshold.applies && threshold.stillPossible.value;
    };
    expect(possible({ A: [5, null], B: null })).toBe(true);
    expect(possible({ A: [5, null], B: 9 })).toBe(true);
    expect(possible({ A: [5, null], B: 5 })).toBe(false);
    expect(possible({ A: [5, null] })).toBe(false);
  });
});

describe('automatic tolerances for the threshold (D.9, D.10, D.12)', () => {
  const credits = { B: 12, C: 12, D: 12 };
  const automatic = (results: Parameters<typeof marks>[0] | readonly UnitRecord[], more: Parameters<typeof assessed>[2] = {}, units = of) =>
    of2(assessed(units, [year(2023, results)], more).threshold);

  it('cover the whole of what is open, or nothing', () => {
    expect(automatic({ ...credits, A: 9, S: 8 })).toMatchObject({ open: 'A S', status: 'met-automatically', automatic: 'A S' });
    expect(automatic({ ...credits, A: 9, S: 5 })).toMatchObject({ status: 'pending', automatic: '' });
  });

  it('wait until every result of the year is known', () => {
    expect(automatic({ ...credits, A: [9, null] })).toMatchObject({ automatic: '', status: 'pending' });
  });

  it('keep within what is left: 12 points for a starter, not 18', () => {
    expect(automatic({ ...credits, A: 9, S: 8, E1: 8 })).toMatchObject({ open: 'A S E1', automatic: '' });
  });

  it('need half of the points: 12 of 24 is enough, 11 of 23 is not', () => {
    const half = programme([unit('B', 12), unit('A', 12)]);
    expect(automatic({ B: 12, A: 9 }, {}, half)).toMatchObject({ automatic: 'A' });
    const less = programme([unit('B', 11), unit('A', 12)]);
    expect(automatic({ B: 12, A: 9 }, {}, less)).toMatchObject({ automatic: '' });
  });

  it('take a single 7 when everything else is a credit or exempted, and no 6', () => {
    expect(automatic({ ...credits, A: 7 })).toMatchObject({ automatic: 'A' });
    expect(automatic([...marks({ B: 12, C: 12, A: 7 }), exempt('D')])).toMatchObject({ automatic: 'A' });
    expect(automatic({ ...credits, A: 6 })).toMatchObject({ automatic: '' });
    expect(automatic({ ...credits, A: 7, S: 7 })).toMatchObject({ automatic: '' });
    expect(automatic({ ...credits, A: 7, S: 9 })).toMatchObject({ automatic: '' });
    expect(automatic([...marks({ B: 12, C: 12, A: 7 }), taken('D', [9], { tolerated: 'student' })])).toMatchObject({ automatic: '' });
  });

  it('ask, and deploy nothing, where the guide does not say that a unit can be tolerated', () => {
    const unsure = programme(of.units.map((one) => (one.code === 'A' ? { ...one, tolerable: 'unknown' as const } : one)));
    const { threshold } = assessed(unsure, [year(2023, { ...credits, A: 9 })]);
    expect(threshold.applies && [threshold.automatic.value, threshold.automatic.why.missing]).toEqual([
      [],
      [{ what: 'tolerable', unit: 'A' }],
    ]);
  });

  it('look only at the year that ends, and only after the first and the second', () => {
    expect(judge(year(2023, { ...credits, A: 9, S: 5 }), year(2024, { S: 8 }))).toMatchObject({
      open: 'A S',
      automatic: '',
      status: 'not-met',
    });
    expect(judge(year(2023, { ...credits, A: 5 }), year(2024, { A: 9, X1: 12 }))).toMatchObject({
      automatic: 'A',
      status: 'met-automatically',
    });
    const third = [
      year(2023, { A: 5 }, { major: 'X' }),
      year(2024, { ...credits, A: 5 }, { major: 'Y' }),
      year(2025, { A: 9, X1: 12 }, { major: 'Y' }),
    ];
    expect(judge(...third)).toMatchObject({ due: 2025, automatic: '', status: 'not-met' });
  });

  it('are refused by who refuses them, with five days from the publication', () => {
    const years = [year(2023, { ...credits, A: 9 }, { published: published(2023, 3) })];
    const kept = assessed(of, years, { today: '2024-09-13' });
    expect(kept.deadlines.refuseAutomatic.value).toBe('2024-09-17');
    const refused = assessed(of, years, { today: '2024-09-13', refuseAutomatic: true });
    expect(of2(refused.threshold)).toMatchObject({ automatic: '', status: 'pending' });
    expect(refused.threshold.applies && refused.threshold.automatic.why.steps.some(({ key }) => key === 'refused-automatic')).toBe(true);
    expect(refused.deadlines.refuseAutomatic.value).toBeNull();
  });
});

describe('refusal for the threshold (F.6, F.9)', () => {
  const refusals = (years: readonly Enrolment[], more: Parameters<typeof assessed>[2] = {}) =>
    assessed(of, years, more).refusals.flatMap(({ kind, year: from, until, hint }) =>
      kind === 'threshold' ? [{ from, until, hint }] : [],
    );

  it('bars six years from the year after it was due', () => {
    expect(refusals([year(2023, { A: 5, B: 12 }), year(2024, { A: 5, C: 12 })])).toEqual([{ from: 2025, until: 2030, hint: undefined }]);
    expect(refusals([year(2023, { A: 5, B: 12 }), year(2024, { A: [5, null], C: 12 })])).toEqual([]);
  });

  it('stays listed while it lasts, and no longer', () => {
    const due = [year(2023, { A: 5, B: 12 }), year(2024, { A: 5, C: 12 })];
    expect(refusals([...due, year(2029, { D: 12 })])).toHaveLength(1);
    expect(refusals([...due, year(2030, { D: 12 })])).toHaveLength(0);
  });

  it('says that it can be lifted when only the efficiency of the second year stood in the way', () => {
    const poor = (results: Parameters<typeof marks>[0]) =>
      refusals([year(2023, { A: 5, B: 12, C: 12, D: 12 }), year(2024, results)])[0]?.hint;
    expect(poor({ A: 9, X1: 3 })).toBe('lift-by-tolerance');
    expect(poor({ A: 7, X1: 3 })).toBe('lift-by-tolerance');
    expect(poor({ A: 6, X1: 3 })).toBeUndefined();
    expect(poor({ X1: 3 })).toBeUndefined();
  });

  it('follows a refusal of automatic tolerances after the second year', () => {
    const years = [year(2023, { A: 5, B: 12, C: 12 }), year(2024, { A: 9, D: 12 })];
    expect(refusals(years)).toEqual([]);
    expect(refusals(years, { refuseAutomatic: true })).toEqual([{ from: 2025, until: 2030, hint: undefined }]);
  });
});

describe('what would happen if the results stay as they are (F.8)', () => {
  const ifStay = (results: readonly UnitRecord[]) => {
    const { threshold } = assessed(of, [enrolment(2024, results, { published: published(2024) })], { today: '2025-07-12' });
    return threshold.applies ? [threshold.automatic.value, threshold.ifResultsStay.value] : null;
  };

  it('is said while a second opportunity is still to come, though nothing is deployed yet', () => {
    expect(ifStay([...marks({ A: 12, B: 12 }), taken('C', [9, null])])).toEqual([[], ['C']]);
  });

  it('is nothing when something that is open cannot be covered, and nothing while a first result is missing', () => {
    expect(ifStay([...marks({ A: 12, B: 5 }), taken('C', [9, null])])).toEqual([[], []]);
    expect(ifStay([...marks({ A: 12 }), taken('B', [null]), taken('C', [9, null])])).toEqual([[], []]);
  });

  it('takes the package that the cluster made for who came over from another school, due at the end of that year (F.7)', () => {
    const of = programme(sixes(3));
    const over = enrolment(2024, marks({ U1: 12, U2: 5, U3: 5 }), { thresholdPackage: ['U1', 'U3'] });
    expect(assessed(of, [over]).threshold).toMatchObject({
      package: ['U1', 'U3'],
      open: ['U3'],
      due: { value: 2024, why: { restsOn: expect.arrayContaining(['F.7']) } },
      status: { value: 'not-met' },
    });
    expect(assessed(of, [over]).refusals).toMatchObject([{ kind: 'threshold', year: 2025, until: 2030 }]);
    const allowed = (...years: readonly Enrolment[]) => {
      const { threshold } = assessed(of, years);
      return threshold.applies && threshold.due.why.steps.map(({ key, value }) => ('value' in value ? `${key} ${String(value.value)}` : key));
    };
    expect(allowed(over)).toEqual(['first-enrolment 2024', 'years-allowed 1', 'due-year 2024']);
    const met = enrolment(2024, marks({ U1: 12, U2: 5, U3: 10 }), { thresholdPackage: ['U1', 'U3'] });
    expect(assessed(of, [met]).threshold).toMatchObject({ open: [], status: { value: 'met' } });
    const nine = enrolment(2024, marks({ U1: 12, U2: 12, U3: 9 }), { thresholdPackage: ['U1', 'U3'] });
    expect(assessed(of, [nine]).threshold).toMatchObject({ automatic: { value: ['U3'] }, status: { value: 'met-automatically' } });
  });

  it('stays the package that the cluster made when a major or an elective changes after it (F.7)', () => {
    const over = year(2023, { A: 5, E1: 5 }, { thresholdPackage: ['A', 'E1'], major: 'X' });
    const { threshold } = assessed(of, [over, year(2024, { A: 5, E2: 5 }, { major: 'Y' })]);
    expect(of2(threshold)).toMatchObject({ package: 'A E1', open: 'A E1', due: 2023, status: 'not-met' });
    expect(threshold.applies && threshold.status.why.steps.map(({ key }) => key)).not.toContain('package-replaced');
    expect(threshold.applies && threshold.due.why.steps.map(({ key }) => key)).not.toContain('change-of-major');
  });
});
