import { describe, expect, it } from 'vitest';
import { RuleId } from '../../src/model/index.ts';
import { articlesOf } from './articles.ts';
import { always, assessed, figuresOf, odisee, pointsOf } from './people.ts';
import { anyoneWithDraft } from './students.ts';

const whole = (value: number) => expect(Number.isSafeInteger(value)).toBe(true);

describe('the figures of anybody', () => {
  it('have percentages from 0 to 100, and acquired ≤ actually taken ≤ taken', () => {
    always((person) => {
      const { years, programme } = assessed(person);
      for (const { efficiency, efficiencyBest, taken, actuallyTaken, acquired } of years) {
        for (const { value } of [efficiency, efficiencyBest]) expect(value === null || (value >= 0 && value <= 100)).toBe(true);
        expect(acquired.value).toBeLessThanOrEqual(actuallyTaken.value);
        expect(actuallyTaken.value).toBeLessThanOrEqual(taken.value);
        expect((efficiency.value ?? 0) <= (efficiencyBest.value ?? 0)).toBe(true);
      }
      expect(programme.percentage.value === null || (programme.percentage.value >= 0 && programme.percentage.value <= 100)).toBe(true);
    });
  });

  it('lose no learning credit between the lines, year after year', () => {
    always((person) => {
      const { years, learningCredit } = assessed(person);
      let bonus = person.situation.dossier.student.rebuilt ? odisee.learningCredit.bonus.value : person.situation.dossier.student.bonusUsed;
      for (const [at, { learningCredit: { value } }] of years.entries()) {
        expect(value.after).toBe(value.before - value.deducted + value.restored + value.returned + value.bonus);
        for (const part of [value.deducted, value.restored, value.returned, value.bonus]) expect(part).toBeGreaterThanOrEqual(0);
        expect(value.restored + value.returned).toBeLessThanOrEqual(value.deducted);
        expect(value.bonus).toBeLessThanOrEqual(value.returned);
        const before = at === 0 ? learningCredit.start : (years[at - 1]?.learningCredit.value.after ?? Number.NaN);
        // Between two years only rebuilding adds, and never beyond sixty.
        expect(value.before).toBeGreaterThanOrEqual(before);
        expect(value.before === before || value.before <= odisee.learningCredit.rebuildTo.value).toBe(true);
        bonus += value.bonus;
      }
      expect(bonus).toBeLessThanOrEqual(Math.max(odisee.learningCredit.bonus.value, person.situation.dossier.student.bonusUsed));
      expect(learningCredit.bonusLeft).toBeGreaterThanOrEqual(0);
      expect(learningCredit.worst.value).toBeLessThanOrEqual(learningCredit.now.value);
      expect(learningCredit.now.value).toBeLessThanOrEqual(learningCredit.best.value);
      const ends = learningCredit.timeline.filter(({ moment }) => moment === 'end').map(({ balance }) => balance);
      expect(ends).toEqual(years.map(({ learningCredit: { value } }) => value.after));
    });
  });

  it('exceed no cap', () => {
    always((person) => {
      const { tolerance, programme } = assessed(person);
      const { base, budget, limit, used, left, starter } = tolerance;
      expect(base.value).toBeGreaterThanOrEqual(0);
      expect(base.value).toBeLessThanOrEqual(person.programme.points);
      expect(Math.abs(10 * budget.value - base.value)).toBeLessThanOrEqual(5);
      expect(limit.value).toBeLessThanOrEqual(Math.min(budget.value, person.programme.toleranceCap ?? budget.value));
      expect(starter.value && person.programme.kind === 'bachelor' ? limit.value : 0).toBeLessThanOrEqual(odisee.tolerance.starterCap.value);
      expect(left.value).toBe(Math.max(0, limit.value - used.value));
      for (const choice of tolerance.choices) expect(pointsOf(person, choice)).toBeLessThanOrEqual(Math.max(left.value, limit.value));
      expect(programme.standing.settled).toBe(programme.standing.credit + programme.standing.exempt + programme.standing.tolerated);
      expect(programme.standing.points).toBe(programme.standing.settled + programme.standing.undecided + programme.standing.open);
      for (const stage of programme.stages) expect(stage.points).toBe(stage.settled + stage.undecided + stage.open);
      expect(programme.standing.points).toBeGreaterThanOrEqual(person.programme.points);
    });
  });

  it('have a fee that is the sum of its parts, in whole cents, never negative', () => {
    always((person) => {
      const { fee } = assessed(person);
      const { next, dossier } = person.situation;
      expect(fee !== null || (next?.withdrewOn !== undefined && next.calendar === undefined && !dossier.student.nonEEA)).toBe(true);
      if (fee === null) return;
      const parts = [fee.fixed, fee.variable, fee.surcharge, fee.platform].map(({ value }) => value);
      for (const part of parts) {
        whole(part);
        expect(part).toBeGreaterThanOrEqual(0);
      }
      expect(fee.total.value).toBe(parts.reduce((sum, part) => sum + part, 0));
    }, anyoneWithDraft);
  });

  it('say of a student what is true of the diploma: passed only with everything settled, and merit only when passed', () => {
    always((person) => {
      const { programme, threshold, tolerance } = assessed(person);
      expect(programme.merit.value === null || programme.passed.value).toBe(true);
      const held = programme.earned.value + pointsOf(person, new Set([...programme.automatic.value, ...(threshold.applies ? threshold.automatic.value : [])]));
      expect(!programme.passed.value || held >= person.programme.points).toBe(true);
      expect(!programme.passed.value || tolerance.used.value === 0 || (programme.percentage.value ?? 0) >= odisee.programme.minimumPercentage.value).toBe(true);
    });
  });

  it('each name a rule, its article, and close their arithmetic at most once', () => {
    always((person) => {
      for (const [path, { value, why }] of figuresOf(assessed(person))) {
        expect(RuleId.options).toContain(why.rule);
        expect([path, articlesOf(odisee, why.rule)]).toEqual([path, expect.arrayContaining([why.article])]);
        for (const rule of why.restsOn) expect(RuleId.options).toContain(rule);
        const missing = why.missing.map((one) => Object.values(one).join(' '));
        expect([path, missing]).toEqual([path, [...new Set(missing)]]);
        const totals = why.steps.filter(({ total }) => total === true);
        expect(totals.length).toBeLessThanOrEqual(1);
        const [total] = totals;
        const closes = total !== undefined && typeof value === 'number' && (total.value.unit === 'points' || total.value.unit === 'money') ? total.value.value : value;
        expect([path, closes]).toEqual([path, value]);
      }
    }, anyoneWithDraft);
  });

  it('have dates that name the one article they come from, where their rule speaks of several', () => {
    always((person) => {
      for (const { id, rule, date } of assessed(person).calendar) expect([id, date.why.article]).toEqual([id, odisee.dateArticles?.[rule]?.[id] ?? odisee.articles[rule]]);
    }, anyoneWithDraft);
  });
});
