import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roads, suppose, type Assessment } from '../../src/rules/index.ts';
import { always, assessed, figuresOf, odisee } from './people.ts';
import type { Person } from './students.ts';

const undecided = ({ programme, situation }: Person): Person => {
  const { tolerate: _, ...rest } = situation;
  return { programme, situation: rest };
};
/** The past of an assessment, which no decision touches: what was taken, what it brought, what it cost. */
const past = ({ years }: Assessment) =>
  years.map((year) => [year.taken, year.actuallyTaken, year.acquired, year.efficiency, year.efficiencyBest, year.learningCredit].map(({ value }) => value));

describe('a scenario', () => {
  it('of a decision leaves points, efficiency and learning credit of the past as they are', () => {
    always((person) => {
      const before = assessed(undecided(person));
      const after = assessed(person);
      const missing = after.years.map(({ complete }, at) => complete !== before.years[at]?.complete);
      fc.pre(!missing.includes(true));
      expect(past(after).map((year) => year.slice(0, 4))).toEqual(past(before).map((year) => year.slice(0, 4)));
      expect(past(after).map((year) => year[5])).toEqual(past(before).map((year) => year[5]));
      expect(after.tolerance.used.value).toBeGreaterThanOrEqual(before.tolerance.used.value);
    });
  });

  it('that is refused deploys nothing', () => {
    always((person) => {
      const after = assessed(person);
      fc.pre(after.decision?.accepted === false);
      const { isp: _, ...rest } = { ...after, decision: null };
      const { isp: __, ...plain } = assessed(undecided(person));
      expect(rest).toEqual(plain);
    });
  });

  it('of a withdrawal or a refusal changes only what it is about', () => {
    always((person) => {
      const { withdraw: _, ...rest } = person.situation;
      const { withdraw: __, ...without } = assessed({ ...person, situation: rest });
      const { withdraw: ___, ...shown } = assessed(person);
      expect(shown).toEqual(without);
      const { refuseAutomatic: ____, ...willing } = person.situation;
      const refused = assessed({ ...person, situation: { ...willing, refuseAutomatic: true } });
      expect(past(refused)).toEqual(past(assessed({ ...person, situation: willing })));
      expect([refused.programme.automatic.value, refused.threshold.applies ? refused.threshold.automatic.value : []]).toEqual([[], []]);
    });
  });

  it('is forgotten: looking at roads and suppositions leaves the plain assessment as it was', () => {
    always((person) => {
      const before = assessed(person);
      const [unit] = person.programme.units;
      if (unit === undefined) return;
      roads(odisee, person.programme, person.situation, unit.code, 12);
      suppose(person.situation.dossier, unit.code, 12);
      expect(assessed(person)).toEqual(before);
    }, undefined, 40);
  });
});

/** The text of everything that a figure says of itself. */
const saysOf = (assessment: Assessment, path: string): string => JSON.stringify(figuresOf(assessment).find(([at]) => at === path)?.[1].why ?? {});

describe('a figure that depends on something', () => {
  it('names it: a result that changes taken, acquired, efficiency or learning credit of a year is a unit of its explanation', () => {
    always((person) => {
      const before = assessed(person);
      for (const [place, enrolment] of person.situation.dossier.enrolments.entries()) {
        for (const [at, record] of enrolment.units.entries()) {
          if (record.parts.length > 0 || record.exemption !== undefined || record.tolerated !== undefined) continue;
          const flipped = { ...record, opportunities: [{ result: record.opportunities.some(({ result }) => typeof result === 'number' && result >= 10) ? (3 as const) : (14 as const) }], second: 'none' as const };
          const enrolments = person.situation.dossier.enrolments.with(place, { ...enrolment, units: enrolment.units.with(at, flipped) });
          const after = assessed({ ...person, situation: { ...person.situation, dossier: { ...person.situation.dossier, enrolments } } });
          const changed = figuresOf(before).flatMap(([path, { value }], index) => {
            const other = figuresOf(after)[index];
            return /^years\.\d+\.(taken|actuallyTaken|acquired|efficiency|efficiencyBest)$|^programme\.(earned|percentage)$|^mobility\.held$/.test(path) && other?.[0] === path && JSON.stringify(other[1].value) !== JSON.stringify(value) ? [path] : [];
          });
          for (const path of changed) expect([path, record.code, `${saysOf(before, path)}${saysOf(after, path)}`.includes(`"${record.code}"`)]).toEqual([path, record.code, true]);
        }
      }
    }, undefined, 30);
  });
});

describe('more is never less', () => {
  /** The same person, one academic year later, with a unit that nobody takes yet passed in it. */
  const withMore = ({ programme, situation }: Person, mark: number): Person | null => {
    const { enrolments } = situation.dossier;
    const known = new Set(enrolments.flatMap(({ units }) => units.map(({ code }) => code)));
    const fresh = programme.units.find(({ code, grading }) => !known.has(code) && grading === 'numeric');
    if (fresh === undefined || enrolments.length === 0) return null;
    const year = Math.max(...enrolments.map((one) => one.year)) + 1;
    const next = { year, contract: 'diploma' as const, main: true, published: {}, units: [{ code: fresh.code, opportunities: [{ result: mark }], second: 'none' as const, parts: [] }] };
    return { programme, situation: { dossier: { ...situation.dossier, enrolments: [...enrolments, next] } } };
  };

  it('a unit more passed earns its points; failed it earns none', () => {
    always((person) => {
      const [passed, failed] = [withMore(person, 12), withMore(person, 5)];
      if (passed === null || failed === null) return;
      const plain = assessed({ ...person, situation: { dossier: person.situation.dossier } });
      expect(assessed(passed).programme.earned.value).toBeGreaterThan(plain.programme.earned.value);
      expect(assessed(failed).programme.earned.value).toBe(plain.programme.earned.value);
      expect(assessed(passed).mobility.held.value).toBeGreaterThanOrEqual(plain.mobility.held.value);
      expect(assessed(passed).learningCredit.now.value).toBeGreaterThanOrEqual(assessed(failed).learningCredit.now.value);
      expect(assessed(passed).programme.percentage.value ?? 0).toBeGreaterThanOrEqual(assessed(failed).programme.percentage.value ?? 0);
    });
  });

  it('a higher mark gives no lower percentage, efficiency or balance — a master’s diploma alone costs learning credit', () => {
    always((person) => {
      for (const [low, high] of [[7, 8], [9, 10], [10, 20]] as const) {
        const [one, other] = [withMore(person, low), withMore(person, high)];
        if (one === null || other === null) return;
        const [less, more] = [assessed(one), assessed(other)];
        expect(more.programme.percentage.value ?? 0).toBeGreaterThanOrEqual(less.programme.percentage.value ?? 0);
        expect(more.years.at(-1)?.efficiency.value ?? 0).toBeGreaterThanOrEqual(less.years.at(-1)?.efficiency.value ?? 0);
        expect(person.programme.kind === 'master' || more.learningCredit.now.value >= less.learningCredit.now.value).toBe(true);
      }
    });
  });
});
