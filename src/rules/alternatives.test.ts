import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, Enrolment, Programme, Student, UnitRecord } from '../model/index.ts';
import { assess as assessAll, assessShown } from './assess.ts';
import { withAlternatives } from './alternatives.ts';
import { differences } from './differences.ts';
import { factsOf } from './facts.ts';
import type { Outcome } from './outcome.ts';
import { outcomes } from './outcomes.ts';
import { indexProgramme } from './programme-index.ts';
import { anyCase } from './testing/arbitraries.fixture.ts';
import { assessed, dossier, enrolment, entered, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme(sixes(10, { semester: 2 }));
/** An assessment together with what other values would change. */
const judged = (programmeOf: Programme, enrolments: readonly Enrolment[], more: Parameters<typeof assessed>[2] = {}) => {
  const { student = {}, ...rest } = more;
  const situation = { dossier: dossier(enrolments, student), ...rest };
  return { ...assessAll(pack, programmeOf, situation), outcomes: outcomes(pack, programmeOf, situation) };
};
const doubt = { what: 'result', unit: 'U1', year: 2024, opportunity: 1 } as const;
const disputed = (shown: number, other: number | null) => taken('U1', [shown], { alternatives: [{ opportunity: 1, result: other }] });
const assess = (units: Enrolment['units']) =>
  judged(of, [enrolment(2024, units, { published: published(2024) })], { today: '2025-07-02', student: { learningCredit: 140 } });

describe('a result that the student’s devices disagree about', () => {
  it('makes uncertain what it would change, and shows the value as it is', () => {
    const one = assess([disputed(12, 9), ...marks({ U2: 12 })]);
    expect(one.units['U1']?.status.value).toBe('credit');
    expect(one.units['U1']?.status.why.missing).toContainEqual(doubt);
    expect(one.units['U1']?.result.why.missing).toContainEqual(doubt);
    expect(one.years[0]?.efficiency.value).toBe(100);
    expect(one.years[0]?.efficiency.why.missing).toContainEqual(doubt);
    expect(one.years[0]?.learningCredit.why.missing).toContainEqual(doubt);
    expect(one.tolerance.candidates[0]?.why.missing).toContainEqual(doubt);
    expect(one.programme.earned.why.missing).toContainEqual(doubt);
    expect(one.learningCredit.now.why.missing).toContainEqual(doubt);
    expect(one.threshold.applies && one.threshold.automatic.why.missing).toContainEqual(doubt);
  });

  it('is asked first, with the chapters that wait for it', () => {
    const [first] = assess([disputed(12, 9), ...marks({ U2: 12 })]).questions;
    expect(first).toEqual({ missing: doubt, affects: ['threshold', 'efficiency', 'tolerance', 'programme', 'learning-credit'] });
    const both = assess([taken('U1', [null], { alternatives: [{ opportunity: 1, result: 9 }] })]).questions;
    expect(both.filter(({ missing }) => missing.what === 'result')).toHaveLength(1);
    const beside = assessed(of, [enrolment(2024, [disputed(12, 9)], { published: published(2024) })]).questions;
    expect(beside.map(({ missing }) => missing)).toEqual([doubt, { what: 'learning-credit' }]);
  });

  it('leaves certain what does not depend on it', () => {
    const one = assess([disputed(12, 13), ...marks({ U2: 12 })]);
    expect(one.units['U1']?.result.why.missing).toContainEqual(doubt);
    expect(one.units['U1']?.status.why.missing).toEqual([]);
    expect(one.years[0]?.efficiency.why.missing).toEqual([]);
    expect(one.tolerance.left.why.missing).toEqual([]);
    expect(one.tolerance.candidates[1]?.why.missing).toEqual([]);
    expect(one.deadlines.tolerance.why.missing).toEqual([]);
  });

  it('can be a second result, or one that another device does not have', () => {
    const second = taken('U1', [5], { alternatives: [{ opportunity: 2, result: 10 }] });
    expect(assess([second]).units['U1']?.status.why.missing).toContainEqual({ ...doubt, opportunity: 2 });
    const later = taken('U1', [], { alternatives: [{ opportunity: 2, result: 10 }] });
    expect(assess([later]).units['U1']?.status.why.missing).toContainEqual({ ...doubt, opportunity: 2 });
    expect(assess([disputed(9, null)]).tolerance.window.why.missing).toContainEqual(doubt);
  });

  it('counts together with others: either alone leaves the year above one half, both do not', () => {
    const three = [
      taken('U1', [12], { alternatives: [{ opportunity: 1, result: 5 }] }),
      taken('U2', [12], { alternatives: [{ opportunity: 1, result: 5 }] }),
      ...marks({ U3: 12, U4: 9 }),
    ];
    const one = assess(three);
    expect(one.tolerance.candidates.find(({ code }) => code === 'U4')).toMatchObject({
      reasons: [],
      why: { missing: [doubt, { ...doubt, unit: 'U2' }] },
    });
  });

  it('belongs to one enrolment only', () => {
    const years = [enrolment(2023, marks({ U1: 5 })), enrolment(2024, [disputed(12, 9)])];
    const one = assessed(of, years);
    expect(one.years.map(({ acquired }) => acquired.why.missing)).toEqual([[], [doubt]]);
  });

  it('is tried one at a time where there are too many to combine', () => {
    const many = Array.from({ length: 6 }, (_, at) => taken(`U${at + 1}`, [12], { alternatives: [{ opportunity: 1, result: 5 }] }));
    const { missing } = assess(many).years[0]?.acquired.why ?? {};
    expect(missing).toHaveLength(6);
  });

  it('does not touch a threshold that does not apply', () => {
    const associate = programme(of.units, { kind: 'associate' });
    expect(assessed(associate, [enrolment(2024, [disputed(12, 5)])]).threshold.applies).toBe(false);
  });
});

const figuresOf = ({ outcomes: all }: { readonly outcomes: readonly Outcome[] }, at = 0) =>
  (all[at]?.differences ?? []).flatMap((one) => (one.kind === 'figure' ? [`${one.key} ${one.delta ?? ''}`.trim()] : []));

describe('what another value would change', () => {
  it('is said for each other value, from the assessment as shown', () => {
    const one = assess([disputed(12, 9), ...marks({ U2: 12 })]);
    expect(one.outcomes).toMatchObject([{ about: doubt, other: { field: 'result', value: 9 } }]);
    expect(figuresOf(one)).toEqual(expect.arrayContaining(['years.2024.efficiency -50', 'programme.earned -6', 'learningCredit.now -12']));
    expect(one.outcomes[0]?.differences.find(({ kind }) => kind === 'unit')).toMatchObject({ unit: 'U1', delta: -3, direction: 'worse' });
  });

  it('is nothing where nothing is disagreed about, or where it makes no difference', () => {
    expect(assess([...marks({ U1: 12 })]).outcomes).toEqual([]);
    const same = assess([taken('U1', [12], { openValues: [{ field: 'examTaken', value: true }] })]);
    expect(same.outcomes).toMatchObject([{ about: { what: 'unit-value', field: 'examTaken' }, differences: [] }]);
    expect(same.years[0]?.efficiency.why.missing).toEqual([]);
  });

  it('is said of each alone, also where several are combined', () => {
    const one = assess([disputed(12, 9), taken('U2', [12], { openValues: [{ field: 'tolerated', value: 'student' }] })]);
    expect(one.outcomes.map(({ about }) => about.what)).toEqual(['result', 'unit-value']);
  });
});

describe('other fields that the student’s devices disagree about', () => {
  const unitValue = (field: NonNullable<UnitRecord['openValues']>[number]['field']) => ({ what: 'unit-value', unit: 'U1', year: 2024, field }) as const;
  const open = (result: number, value: NonNullable<UnitRecord['openValues']>[number], more: Partial<UnitRecord> = {}) =>
    assess([taken('U1', [result], { ...more, openValues: [value] }), ...marks({ U2: 12 })]);

  it('can be a tolerance', () => {
    const one = open(9, { field: 'tolerated', value: 'student' });
    expect(one.tolerance.left.why.missing).toContainEqual(unitValue('tolerated'));
    expect(one.units['U1']?.status.why.missing).toContainEqual(unitValue('tolerated'));
    expect(figuresOf(one)).toEqual(expect.arrayContaining(['tolerance.left -6', 'programme.earned 6']));
    expect(one.questions[0]).toMatchObject({ missing: unitValue('tolerated') });
    const cleared = open(9, { field: 'tolerated', value: null }, { tolerated: 'student' });
    expect(figuresOf(cleared)).toContain('tolerance.left 6');
  });

  it('can be an exemption, a withdrawal, a second opportunity', () => {
    const exempted = assess([taken('U1', [], { openValues: [{ field: 'exemption', value: {} }] })]);
    expect(figuresOf(exempted)).toEqual(expect.arrayContaining(['tolerance.base -6', 'years.2024.actuallyTaken -6']));
    const withdrawn = assess([{ ...entered('U1'), openValues: [{ field: 'withdrewOn', value: '2024-11-20' }] }]);
    expect(figuresOf(withdrawn)).toContain('learningCredit.now 6');
    const over = assess([{ ...entered('U1', 9), openValues: [{ field: 'second', value: 'none' }] }]);
    expect(over.units['U1']?.result.why.missing).toContainEqual({ ...doubt, opportunity: 2 });
    expect(over.years[0]?.efficiencyBest.why.missing).toContainEqual(unitValue('second'));
  });

  it('can be the mark of a learning activity', () => {
    const activities = ['a', 'b'].map((id) => ({ id, title: id, points: 3, resit: 'yes' as const }));
    const parts = ['a', 'b'].map((activity) => ({ activity, opportunities: [{ result: 12 }] }));
    const withParts = programme([unit('U1', 6, { activities })]);
    const record = { ...taken('U1', [], { parts, alternatives: [{ opportunity: 1, activity: 'b', result: 7 }] }) };
    const one = judged(withParts, [enrolment(2024, [record])]);
    expect(one.units['U1']?.result).toMatchObject({ value: 12, why: { missing: [doubt] } });
    expect(one.outcomes[0]?.other).toEqual({ field: 'result', value: 7, activity: 'b' });
    expect(one.outcomes[0]?.differences.find(({ kind }) => kind === 'unit')).toMatchObject({ delta: -5 });
  });

  it('can be a date or the contract of a year', () => {
    const years = (openValues: NonNullable<Enrolment['openValues']>) =>
      judged(of, [enrolment(2024, [...marks({ U1: 9, U2: 12 })], { published: published(2024), openValues })], { today: '2025-07-05' });
    const dated = years([{ field: 'published2', value: '2025-07-03' }]);
    const about = { what: 'enrolment-value', year: 2024, contract: 'diploma', field: 'published2' } as const;
    expect(dated.tolerance.window.why.missing).toContainEqual(about);
    expect(dated.deadlines.appeal.why.missing).toContainEqual(about);
    expect(dated.years[0]?.efficiency.why.missing).toEqual([]);
    const credit = years([{ field: 'contract', value: 'credit' }]);
    expect(credit.threshold.applies && credit.threshold.status.why.missing).toContainEqual({ ...about, field: 'contract' });
    const left = years([{ field: 'withdrewOn', value: '2024-11-01' }]);
    expect(left.outcomes[0]?.differences.length).toBeGreaterThan(0);
  });

  it('can be what is known of the student, for the fee of the draft too', () => {
    const student = (openValues: NonNullable<Student['openValues']>) =>
      judged(of, [enrolment(2024, marks({ U1: 12 }))], {
        student: { learningCredit: 140, openValues },
        next: { contract: 'diploma', main: true, units: [{ code: 'U2', exempt: false }] },
      });
    const credit = student([{ field: 'learningCredit', value: 6 }]);
    expect(credit.learningCredit.now.why.missing).toContainEqual({ what: 'student-value', field: 'learningCredit' });
    expect(figuresOf(credit)).toContain('learningCredit.now -134');
    const grant = student([{ field: 'tariff', value: 'grant' }]);
    expect(grant.fee?.total.why.missing).toContainEqual({ what: 'student-value', field: 'tariff' });
    expect(grant.learningCredit.now.why.missing).toEqual([]);
    expect(figuresOf(student([{ field: 'bonusUsed', value: 60 }]))).toContain('learningCredit.now -6');
  });
});

// Explained by a figure beside them: these have no explanation of their own.
const borrowed =
  /timeline|contracts|complete$|stages|standing|candidates|ifAllTolerated|choices|undecided|\.(?:open|package|applies|daysLeft|start|bonusLeft|blockedByEfficiency)$|^(?:decision|withdraw)|isp\.year|learningCredit\.(?:before|deducted|restored|returned|bonus|after)$/;

describe('any one doubt', () => {
  it('is named with every figure that it changes, and with no other', () => {
    const anyOpen = fc.record({ student: anyCase, rebuilt: fc.boolean(), bonusUsed: fc.integer({ min: 0, max: 60 }), learningCredit: fc.integer({ min: 0, max: 140 }) });
    fc.assert(
      fc.property(anyOpen, fc.constantFrom('rebuilt' as const, 'bonusUsed' as const, 'learningCredit' as const), ({ student, ...values }, field) => {
        const { programme: invented, situation } = student;
        const open =
          field === 'rebuilt'
            ? { field, value: values.rebuilt }
            : field === 'bonusUsed'
              ? { field, value: values.bonusUsed }
              : { field, value: values.learningCredit };
        const given: Dossier = { ...situation.dossier, student: { ...situation.dossier.student, openValues: [open] } };
        const shown = assessAll(pack, invented, { ...situation, dossier: given });
        const changed = new Set((outcomes(pack, invented, { ...situation, dossier: given })[0]?.differences ?? []).flatMap((one) => (one.kind === 'figure' ? [one.key] : [])));
        const doubted = factsOf(shown).filter(({ figure }) => figure.why.missing.some(({ what }) => what === 'student-value'));
        const own = ({ key }: { key: string }) => !borrowed.test(key);
        const all = factsOf(shown).filter(({ key }) => changed.has(key));
        expect(doubted.filter(own).map(({ key }) => key)).toEqual(all.filter(own).map(({ key }) => key));
      }),
      { numRuns: 100 },
    );
  });

  it('changes no value', () => {
    fc.assert(
      fc.property(anyCase, ({ programme: invented, situation }) => {
        const plain = assessAll(pack, invented, situation);
        const open = { ...situation.dossier, student: { ...situation.dossier.student, openValues: [{ field: 'tariff' as const, value: 'grant' as const }] } };
        const shown = assessAll(pack, invented, { ...situation, dossier: open });
        const asked = differences(plain, shown).filter(({ kind }) => kind !== 'question');
        expect(asked).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [3, 8],
    [4, 16],
    [5, 6],
  ])('takes one assessment for each way in which things may be, of each alone beyond sixteen: of %i open results %i', (open, ways) => {
    const counted: Dossier[] = [];
    const many = Array.from({ length: open }, (_, at) => taken(`U${at + 1}`, [12], { alternatives: [{ opportunity: 1, result: 5 }] }));
    withAlternatives(dossier([enrolment(2024, many)]), (one) => {
      counted.push(one);
      return assessShown(pack, indexProgramme(of), { dossier: one });
    });
    expect(counted).toHaveLength(ways);
  });
});
