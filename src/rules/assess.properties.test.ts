import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Assessment, Situation } from './assessment.ts';
import { roads } from './compare-roads.ts';
import { suppose } from './suppose.ts';
import { anyCase } from './testing/arbitraries.fixture.ts';
import { entered, published } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};
const frozen = deepFreeze(pack);
const of = (programme: Programme, situation: Situation): Assessment => assess(frozen, programme, situation);
const runs = { numRuns: 300 };

/** The same case with a unit that was not in it: a year after all others in which it was passed. */
const withOneMorePassed = (
  programme: Programme,
  situation: Situation,
): { readonly before: Assessment; readonly after: Assessment } | null => {
  const { enrolments } = situation.dossier;
  const taken = new Set(enrolments.flatMap(({ units }) => units.map(({ code }) => code)));
  const fresh = programme.units.find(({ code }) => !taken.has(code));
  const last = enrolments.at(-1);
  if (fresh === undefined || last === undefined) return null;
  const year = last.year + 1;
  const more = { ...last, year, published: published(year, 3), units: [entered(fresh.code, 12)] };
  const { withdrewOn: _, ...stayed } = more;
  const next = { ...situation, dossier: { ...situation.dossier, enrolments: [...enrolments, stayed] } };
  return { before: of(programme, situation), after: of(programme, next) };
};

describe('assessing any student', () => {
  it('gives the same twice, and changes nothing that it is given', () => {
    fc.assert(
      fc.property(anyCase, ({ programme, situation }) => {
        deepFreeze(programme);
        deepFreeze(situation);
        expect(of(programme, situation)).toEqual(of(programme, situation));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which units are listed', () => {
    fc.assert(
      fc.property(anyCase, ({ programme, situation }) => {
        const reversed = {
          ...situation,
          dossier: {
            ...situation.dossier,
            enrolments: situation.dossier.enrolments.map((one) => ({ ...one, units: one.units.toReversed() })),
          },
        };
        const [one, other] = [of(programme, situation), of({ ...programme, units: programme.units.toReversed() }, reversed)];
        const core = ({ years, tolerance, threshold, programme: passed, learningCredit, refusals }: Assessment) => ({
          years: years.map(({ taken, acquired, efficiency, efficiencyBest, bindingCondition, learningCredit: credit }) =>
            [taken, acquired, efficiency, efficiencyBest, bindingCondition, credit].map(({ value }) => value),
          ),
          left: tolerance.left.value,
          window: tolerance.window.value,
          choices: tolerance.choices.map((choice) => choice.toSorted().join(' ')).toSorted(),
          threshold: threshold.applies && [threshold.status.value, threshold.automatic.value.toSorted()],
          passed: [passed.passed.value, passed.percentage.value, passed.merit.value, passed.automatic.value.toSorted()],
          credit: learningCredit.now.value,
          refusals: refusals.map(({ kind, unit, year }) => `${kind} ${unit ?? ''} ${year}`).toSorted(),
        });
        // Electives given up are paired in the order they are listed (F.4): only that may differ.
        const paired = one.threshold.applies && one.threshold.status.why.steps.some(({ key }) => key === 'package-replaced');
        fc.pre(!paired);
        expect(core(other)).toEqual(core(one));
      }),
      runs,
    );
  });

  it('never earns less by one more passed unit, nor loses a threshold that was met', () => {
    fc.assert(
      fc.property(anyCase, ({ programme, situation }) => {
        const pair = withOneMorePassed(programme, situation);
        fc.pre(pair !== null);
        expect(pair.after.programme.earned.value).toBeGreaterThan(pair.before.programme.earned.value);
        const status = ({ threshold }: Assessment) => (threshold.applies ? threshold.status.value : 'does not apply');
        const [before, after] = [status(pair.before), status(pair.after)];
        expect(before !== 'met' || after === 'met').toBe(true);
      }),
      runs,
    );
  });

  it('never hopes for less than it knows', () => {
    fc.assert(
      fc.property(anyCase, ({ programme, situation }) => {
        const { years, learningCredit } = of(programme, situation);
        for (const { efficiency, efficiencyBest } of years) {
          expect(efficiency.value === null).toBe(efficiencyBest.value === null);
          expect(efficiencyBest.value ?? 0).toBeGreaterThanOrEqual(efficiency.value ?? 0);
        }
        expect(learningCredit.best.value).toBeGreaterThanOrEqual(learningCredit.now.value);
        expect(learningCredit.now.value).toBeGreaterThanOrEqual(learningCredit.worst.value);
      }),
      runs,
    );
  });

  it('loses no learning credit between the lines, and returns no bonus beyond the sixty points', () => {
    fc.assert(
      fc.property(anyCase, ({ programme, situation }) => {
        const { years, learningCredit } = of(programme, situation);
        for (const { learningCredit: booked } of years) {
          const { before, deducted, restored, returned, bonus, after } = booked.value;
          expect(after).toBe(before - deducted + restored + returned + bonus);
          expect(restored + returned).toBeLessThanOrEqual(deducted);
          expect(bonus).toBeLessThanOrEqual(returned);
        }
        const bonus = years.reduce((total, { learningCredit: { value } }) => total + value.bonus, 0);
        expect(bonus + situation.dossier.student.bonusUsed).toBeLessThanOrEqual(60);
        const ends = learningCredit.timeline.filter(({ moment }) => moment === 'end').map(({ balance }) => balance);
        expect(ends).toEqual(years.map(({ learningCredit: { value } }) => value.after));
      }),
      runs,
    );
  });

  it('offers only choices that fit, that nothing can join, and that are accepted', () => {
    fc.assert(
      fc.property(anyCase, ({ programme, situation }) => {
        const before = of(programme, situation);
        const { left, candidates, choices } = before.tolerance;
        const points = (codes: readonly string[]) =>
          programme.units.reduce((total, unit) => total + (codes.includes(unit.code) ? unit.points : 0), 0);
        const eligible = candidates.filter(({ reasons }) => reasons.length === 0);
        for (const choice of choices) {
          expect(points(choice)).toBeLessThanOrEqual(left.value);
          for (const { code } of eligible) expect(choice.includes(code) || points([...choice, code]) > left.value).toBe(true);
          const after = of(programme, { ...situation, tolerate: choice });
          expect(after.decision).toEqual({ accepted: true });
          expect(after.tolerance.used.value).toBe(before.tolerance.used.value + points(choice));
          expect(after.tolerance.used.value).toBeLessThanOrEqual(Math.max(before.tolerance.limit.value, after.tolerance.limit.value));
          expect(after.years.map(({ efficiency }) => efficiency.value)).toEqual(before.years.map(({ efficiency }) => efficiency.value));
        }
      }),
      runs,
    );
  });

  it('deploys nothing when a decision is refused', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(12), ({ programme, situation }, at) => {
        const code = programme.units[at]?.code;
        fc.pre(code !== undefined);
        const after = of(programme, { ...situation, tolerate: [code] });
        const accepted = after.decision?.accepted === true;
        expect(
          after.units[code]?.status.value === 'tolerated' && after.tolerance.used.value > of(programme, situation).tolerance.used.value,
        ).toBe(accepted);
        expect(accepted ? null : { ...after, decision: null }).toEqual(accepted ? null : of(programme, situation));
      }),
      runs,
    );
  });

  it('never lets one scenario touch another', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 20 }), ({ programme, situation }, mark) => {
        const before = of(programme, situation);
        for (const { code } of programme.units.slice(0, 3)) {
          roads(frozen, programme, situation, code, mark);
          suppose(situation.dossier, code, mark);
        }
        expect(of(programme, situation)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('names the article of every figure, and closes its arithmetic with what it shows', () => {
    fc.assert(
      fc.property(anyCase, ({ programme, situation }) => {
        const { tolerance, learningCredit, programme: whole, years } = of(programme, situation);
        const totals = [
          tolerance.base,
          tolerance.budget,
          tolerance.limit,
          tolerance.used,
          tolerance.left,
          whole.earned,
          learningCredit.now,
          ...years.flatMap((year) => [year.taken, year.actuallyTaken, year.acquired]),
        ];
        for (const { value, why } of totals) {
          expect(why.article).toBe(`art. ${why.rule}`);
          expect(why.steps.filter(({ total }) => total)).toMatchObject([{ value: { unit: 'points', value } }]);
        }
      }),
      runs,
    );
  });
});
