import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme, Result } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Assessment, Situation } from './assessment.ts';
import { fillOpen, type Filling } from './open-results.ts';
import { outlook } from './outlook.ts';
import { indexProgramme } from './programme-index.ts';
import { ahead, tenSixes as of } from './testing/ahead.fixture.ts';
import { anyCase } from './testing/arbitraries.fixture.ts';
import { dossier, enrolment, entered, programme, published, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';
import { said } from './testing/said.fixture.ts';

const runs = { numRuns: 200 };

const result: fc.Arbitrary<Result> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom(7, 8, 9, 10) },
  { weight: 1, arbitrary: fc.constant('NA' as const) },
);

/** The results one after the other, and a second opportunity sometimes let go by. */
const fillingWith = (results: readonly Result[]): Filling => {
  let at = 0;
  return ({ opportunity }) => {
    const next = results[at % results.length] ?? 0;
    at += 1;
    return opportunity === 2 && next === 'NA' ? null : next;
  };
};

/** The year's end of a situation with its open results filled in some way. */
const endOf = (of: Programme, situation: Situation, filling: Filling): Assessment => {
  const reading = { pack, index: indexProgramme(of), today: situation.today };
  return assess(pack, of, { ...situation, endOfYear: true, dossier: fillOpen(reading, situation.dossier, new Set(), filling) });
};

const anyEnd = fc
  .record({ student: anyCase, results: fc.array(result, { minLength: 1, maxLength: 24 }) })
  .map(({ student: { programme: of, situation }, results }) => ({
    of,
    situation,
    ahead: outlook(pack, of, situation),
    some: endOf(of, situation, fillingWith(results)),
  }));

const between = (pick: (assessment: Assessment) => number | null, { ahead, some }: { ahead: ReturnType<typeof outlook>; some: Assessment }) => {
  const [low, value, high] = [pick(ahead.worst), pick(some), pick(ahead.best)];
  expect((low ?? value ?? 0) <= (value ?? 0) && (value ?? 0) <= (high ?? value ?? 0), `${low} ${value} ${high}`).toBe(true);
};

const openPoints = (of: Programme, { threshold }: Assessment): number =>
  threshold.applies ? of.units.reduce((sum, { code, points }) => sum + (threshold.open.includes(code) ? points : 0), 0) : 0;

describe('however the open results turn out', () => {
  it('what is monotone lies between worst and best', () => {
    fc.assert(
      fc.property(anyEnd, ({ of, ...end }) => {
        between(({ programme: { earned } }) => earned.value, end);
        // A credit of an earlier year is final: later and better marks of the unit then do not count (B.2).
        const { year, open } = end.ahead;
        if (open.every((one) => one.year === year)) between(({ programme: { percentage } }) => percentage.value, end);
        between(({ mobility }) => mobility.held.value, end);
        for (const at of end.ahead.now.years.keys()) {
          between(({ years }) => years[at]?.acquired.value ?? null, end);
          between(({ years }) => years[at]?.efficiency.value ?? null, end);
          between(({ years }) => years[at]?.learningCredit.value.after ?? null, end);
        }
        // A master's diploma takes its points (I.8): best is then below worst.
        if (of.kind !== 'master') between(({ learningCredit }) => learningCredit.now.value, end);
        // What was settled decides which electives of the package are replaced (F.4).
        const replaced = [end.ahead.worst, end.ahead.best, end.some].some(
          ({ threshold }) => threshold.applies && threshold.status.why.steps.some(({ key }) => key === 'package-replaced'),
        );
        if (!replaced) between((assessment) => -openPoints(of, assessment), end);
      }),
      runs,
    );
  });

  it('a certain refusal comes, and one that is no risk does not', () => {
    fc.assert(
      fc.property(anyEnd, ({ ahead: { risks }, some }) => {
        for (const { kind, unit: code, risk } of risks) {
          const comes = some.refusals.some((one) => one.kind === kind && (code === null || one.unit === code));
          expect(comes || risk !== 'certain').toBe(true);
          expect(!comes || risk !== 'none').toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('the end of any year', () => {
  it('leaves nothing open, and is now where nothing was', () => {
    fc.assert(
      fc.property(anyCase, ({ programme: of, situation }) => {
        const { open, now, best, worst, toBest, toWorst } = outlook(pack, of, situation);
        expect([best, worst].flatMap(({ years }) => years.map(({ complete }) => complete))).not.toContain(false);
        if (open.length > 0) return;
        expect([toBest, toWorst]).toEqual([[], []]);
        expect(best).toBe(now);
        expect(worst).toBe(now);
      }),
      runs,
    );
  });

  it('agrees with the account of the learning credit at its best and worst', () => {
    fc.assert(
      fc.property(anyCase, ({ programme: of, situation }) => {
        fc.pre(of.kind !== 'master');
        const { now, best, worst } = outlook(pack, of, situation);
        expect(best.learningCredit.now.value).toBe(now.learningCredit.best.value);
        expect(worst.learningCredit.now.value).toBe(now.learningCredit.worst.value);
        expect(best.years.map(({ efficiency }) => efficiency.value)).toEqual(now.years.map(({ efficiencyBest }) => efficiencyBest.value));
        expect(worst.years.map(({ efficiency }) => efficiency.value)).toEqual(now.years.map(({ efficiency }) => efficiency.value));
      }),
      runs,
    );
  });
});

describe('best and worst', () => {
  it('fill what is open, and let the first result stand where the second is not used', () => {
    const { open, best, worst, now } = ahead({}, 8, null);
    expect(open).toEqual([
      { unit: 'U2', year: 2024, opportunity: 2 },
      { unit: 'U3', year: 2024, opportunity: 1 },
    ]);
    expect([best.units['U2']?.result.value, worst.units['U2']?.result.value]).toEqual([20, 8]);
    expect([best.units['U3']?.result.value, worst.units['U3']?.result.value]).toEqual([20, 0]);
    expect(now.units['U3']?.status.value).toBe('open');
    expect(worst.today).toEqual(now.today);
  });

  it('let a second opportunity go by where the first gave a mark, and take nought where that exam was missed', () => {
    const { units } = ahead({}, 8, 'NA', null).worst;
    const opportunities = (code: string) => said(units[code]?.result.why).filter((line) => line.startsWith('opportunity'));
    expect(['U2', 'U3', 'U4'].map(opportunities)).toEqual([['opportunity 8 2024'], ['opportunity NA 2024', 'opportunity 0 2024'], ['opportunity 0 2024']]);
  });

  it('know pass and fail', () => {
    const passFail = programme([unit('P', 6, { grading: 'pass-fail' })]);
    const { best, worst } = outlook(pack, passFail, { dossier: dossier([enrolment(2024, [entered('P', null)])]) });
    expect([best.units['P']?.result.value, worst.units['P']?.result.value]).toEqual(['pass', 'fail']);
  });

  it('fill the open parts of a unit, which may not be enough', () => {
    const activities = ['a', 'b'].map((id) => ({ id, title: id, points: 3, resit: id === 'a' ? ('no' as const) : ('yes' as const) }));
    const withParts = programme([unit('U1', 6, { activities })]);
    const at = (first: Result) =>
      outlook(pack, withParts, {
        dossier: dossier([enrolment(2024, [{ ...entered('U1'), parts: [{ activity: 'a', opportunities: [{ result: first }] }] }])]),
        today: '2025-02-10',
      });
    expect([at(12).best.units['U1']?.result.value, at(12).worst.units['U1']?.result.value]).toEqual([16, 0]);
    // A part of 6 that cannot be sat again pulls the unit down, at best too.
    expect(at(6).best.units['U1']?.status.value).toBe('failed');
    expect(at(6).best.years[0]?.complete).toBe(true);
  });

  it('take an open part for a mark, in a unit of pass and fail too: a high one lifts the others', () => {
    const activities = ['a', 'b'].map((id) => ({ id, title: id, points: 3, resit: 'yes' as const }));
    const of = programme([unit('P', 6, { activities, grading: 'pass-fail' })]);
    const parts = [{ activity: 'a', opportunities: [{ result: 8 }] }];
    const { best, worst } = outlook(pack, of, { dossier: dossier([enrolment(2024, [{ ...entered('P'), parts }])]) });
    // (8 + 20) / 2 = 14.
    expect([best.units['P']?.status.value, best.units['P']?.result.value]).toEqual(['credit', 14]);
    expect([worst.units['P']?.status.value, worst.units['P']?.result.value]).toEqual(['failed', 0]);
  });

  it('take no term of today for one of then', () => {
    const summer = enrolment(2024, [entered('U5', 8), entered('U6', 12)], { published: published(2024) });
    const { now, best, worst } = outlook(pack, of, { dossier: dossier([summer]), today: '2025-02-10' });
    expect([now.tolerance.open, best.tolerance.open, worst.tolerance.open]).toEqual([true, null, null]);
    expect(worst.tolerance.candidates[0]?.reasons).toEqual([]);
    expect(worst.deadlines.tolerance.value).toBeNull();
    expect(worst.deadlines.appeal.value).toBe(now.deadlines.appeal.value);
  });

  it('deploy automatic tolerances, but decide nothing', () => {
    const { now, best, worst } = ahead({}, 12, 12, 8);
    expect(now.threshold.applies && now.threshold.status.value).toBe('pending');
    expect(worst.threshold.applies && [worst.threshold.status.value, worst.threshold.automatic.value]).toEqual(['met-automatically', ['U4']]);
    expect(best.threshold.applies && best.threshold.status.value).toBe('met');
    expect(worst.decision).toBeNull();
    const refused = ahead({ refuseAutomatic: true }, 12, 12, 8);
    expect(refused.worst.threshold.applies && refused.worst.threshold.status.value).toBe('not-met');
  });

  it('keep a decision that was accepted, and only that', () => {
    const summer = enrolment(2024, [entered('U5', 8), entered('U6', 12)], { published: published(2024) });
    const decided = outlook(pack, of, { dossier: dossier([summer]), today: '2025-02-10', tolerate: ['U5'] });
    expect(decided.open).toEqual([]);
    expect(decided.best.units['U5']?.status.value).toBe('tolerated');
    const refused = outlook(pack, of, { dossier: dossier([summer]), today: '2025-02-10', tolerate: ['U6'] });
    expect([refused.now.decision?.accepted, refused.best.decision]).toEqual([false, null]);
    expect(refused.best.units['U5']?.status.value).toBe('credit');
  });

  it('hold to an accepted decision while other results are open, and leave a refused one out', () => {
    const summer = enrolment(2024, [entered('U5', 8), entered('U6', 5), entered('U7', 12), entered('U8', 12)], { published: published(2024) });
    const deciding = (tolerate: readonly string[]) => outlook(pack, of, { dossier: dossier([summer]), today: '2025-02-10', tolerate });
    const decided = deciding(['U5']);
    expect(decided.open).toEqual([{ unit: 'U6', year: 2024, opportunity: 2 }]);
    for (const { units, decision } of [decided.best, decided.worst]) expect([units['U5']?.status.value, decision?.accepted]).toEqual(['tolerated', true]);
    const refused = deciding(['U6']);
    expect(refused.now.decision?.accepted).toBe(false);
    expect(refused.open.map(({ unit: code }) => code)).toEqual(['U5', 'U6']);
    expect([refused.best, refused.worst].map(({ units, decision }) => [units['U6']?.status.value, decision])).toEqual([['credit', null], ['failed', null]]);
  });

  it('settle what the devices disagree about where they fill it', () => {
    const record = { ...entered('U5', 8), openValues: [{ field: 'second' as const, value: 'none' as const }, { field: 'tolerated' as const, value: 'student' as const }] };
    const { now, best } = outlook(pack, of, { dossier: dossier([enrolment(2024, [record, entered('U6', null)])]), today: '2025-02-10' });
    const asked = ({ questions }: typeof now) => questions.flatMap(({ missing }) => (missing.what === 'unit-value' ? [missing.field] : []));
    expect(asked(now)).toEqual(['second', 'tolerated']);
    expect(asked(best)).toEqual(['tolerated']);
  });

  it('are both now for who never enrolled', () => {
    const { year: none, risks, best, now } = outlook(pack, of, { dossier: dossier([]) });
    expect([none, best.programme.earned.value]).toEqual([null, now.programme.earned.value]);
    expect(risks.map(({ risk }) => risk)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });
});
