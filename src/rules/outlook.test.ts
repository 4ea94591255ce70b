import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Enrolment, Programme, Result } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Assessment, Situation } from './assessment.ts';
import { fillOpen, type Filling } from './open-results.ts';
import { outlook } from './outlook.ts';
import { indexProgramme } from './programme-index.ts';
import { anyCase } from './testing/arbitraries.fixture.ts';
import { dossier, enrolment, entered, marks, programme, published, sixes, taken, unit } from './testing/build.fixture.ts';
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

const of = programme(sixes(10));
const low = enrolment(2023, marks({ U1: 12, U2: 5, U3: 5, U4: 5 }));
const year = (...results: readonly (Result | null)[]) =>
  enrolment(
    2024,
    results.map((one, at) => entered(`U${at + 2}`, one)),
    { published: published(2024, 1) },
  );
const ahead = (situation: Omit<Situation, 'dossier'>, ...results: readonly (Result | null)[]) =>
  outlook(pack, of, { dossier: dossier([low, year(...results)]), today: '2025-02-10', ...situation });
const riskOf = (kind: string, { risks }: ReturnType<typeof outlook>) => risks.find((one) => one.kind === kind);

describe('the risks of a year under a binding condition', () => {
  it('say how many points the minimum efficiency still takes', () => {
    const risk = riskOf('efficiency', ahead({}, 12, null, null, null));
    expect(risk).toMatchObject({ risk: 'possible', refusal: { year: 2025, until: 2025 }, units: ['U3', 'U4', 'U5'] });
    expect(risk?.points).toMatchObject({ value: 6, why: { rule: 'G.1' } });
  });

  it('are gone once it is reached, whatever is still open', () => {
    const risk = riskOf('efficiency', ahead({}, 12, 12, null, null));
    expect(risk).toMatchObject({ risk: 'none', refusal: null, points: { value: 0 } });
  });

  it('are certain when too little is open', () => {
    const lost = taken('U2', [5]);
    const years = [low, enrolment(2024, [lost, { ...lost, code: 'U3' }, { ...lost, code: 'U4' }, entered('U5', null)])];
    const end = outlook(pack, of, { dossier: dossier(years), today: '2025-02-10' });
    expect(riskOf('efficiency', end)).toMatchObject({ risk: 'certain', points: { value: 12 }, units: ['U5'] });
    expect(riskOf('threshold', end)).toMatchObject({ risk: 'certain', units: ['U2', 'U3', 'U4'], points: { value: 18 } });
    expect(end.risks.map(({ risk }) => risk)).toEqual(end.risks.map(({ risk }) => risk).toSorted((a, b) => ['certain', 'possible', 'none'].indexOf(a) - ['certain', 'possible', 'none'].indexOf(b)));
  });

  it('are possible only where a good result of long ago makes it come: else a refusal of then was served, which clears the condition', () => {
    const years = [enrolment(2022, [entered('U1', null)]), enrolment(2023, [taken('U2', [5])]), enrolment(2025, [taken('U3', [5])])];
    const end = outlook(pack, of, { dossier: dossier(years), today: '2026-02-10' });
    expect([end.best, end.worst].map(({ refusals }) => refusals.some(({ kind }) => kind === 'efficiency'))).toEqual([true, false]);
    expect(riskOf('efficiency', end)).toMatchObject({ risk: 'possible', refusal: { year: 2026, until: 2026 } });
  });

  it('name the units of a third enrolment', () => {
    const end = ahead({}, null, 12, null);
    expect(end.risks.filter(({ kind }) => kind === 'third-enrolment')).toMatchObject([
      { unit: 'U2', risk: 'possible', points: { value: 6 }, units: ['U2'] },
      { unit: 'U4', risk: 'possible' },
    ]);
    expect(riskOf('fourth-enrolment', end)).toMatchObject({ unit: null, risk: 'none', points: null });
  });

  it('name the other way out of a third enrolment: a year at the minimum efficiency, also where the unit itself is lost', () => {
    const both = ahead({}, null, null, 12, null).risks.find(({ unit }) => unit === 'U2');
    expect(both).toMatchObject({ points: { value: 6 }, orEfficiency: { value: 6, why: { rule: 'G.1' } }, units: ['U2'] });
    const years = [low, enrolment(2024, [taken('U2', [5]), entered('U3', null), entered('U4', null)])];
    const lost = outlook(pack, of, { dossier: dossier(years), today: '2025-02-10' }).risks.find(({ unit }) => unit === 'U2');
    expect(lost).toMatchObject({ risk: 'possible', points: null, orEfficiency: { value: 9 }, units: [] });
    const credit = [low, enrolment(2024, [entered('U2', null)], { contract: 'credit' })];
    const alone = outlook(pack, of, { dossier: dossier(credit), today: '2025-02-10' }).risks.find(({ unit }) => unit === 'U2');
    expect(alone?.orEfficiency ?? null).toBeNull();
  });

  it('give the situations behind best and worst, and the present one where nothing is open', () => {
    const open = ahead({}, null, 12, null);
    expect(assess(pack, of, open.situations.best).programme.earned.value).toBe(open.best.programme.earned.value);
    expect(assess(pack, of, open.situations.worst).programme.earned.value).toBe(open.worst.programme.earned.value);
  });

  it('count the bonus for the learning credit', () => {
    const student = { learningCredit: 25, firstTime: true };
    const end = outlook(pack, of, { dossier: dossier([year(null, null, null, null, null)], student), today: '2025-02-10' });
    // 25 − 30 = −5: three points and their bonus make 1.
    expect(riskOf('learning-credit', end)).toMatchObject({ risk: 'possible', points: { value: 3, why: { rule: 'G.5' } } });
    const spent = outlook(pack, of, { dossier: dossier([year(null, null, null, null, null)], { ...student, bonusUsed: 60 }), today: '2025-02-10' });
    expect(riskOf('learning-credit', spent)).toMatchObject({ risk: 'possible', points: { value: 6 } });
  });
});

describe('what a risk says of itself', () => {
  const pointsOf = (kind: string, end: ReturnType<typeof outlook>) => said(riskOf(kind, end)?.points?.why);
  const alone = (results: ReturnType<typeof enrolment>, student = {}, today: '2025-02-10' | '2025-07-02' = '2025-02-10') =>
    outlook(pack, of, { dossier: dossier([results], student), today });

  it('is what the minimum efficiency still takes, and the refusal as it would come', () => {
    const end = ahead({}, 12, null, null, null);
    expect(pointsOf('efficiency', end)).toEqual([
      'G.1', 'actually-taken 24 (U2 U3 U4 U5)', 'minimum-efficiency 50', 'acquired-needed 12', '− acquired 6 (U2)', '= to-go 6 !', 'rests on A.1 C.2',
    ]);
    expect(said(riskOf('efficiency', end)?.why)).toEqual(said(end.worst.refusals.find(({ kind }) => kind === 'efficiency')?.why));
  });

  it('is what is open of the package, and the results that it waits for', () => {
    // Open since the first year: U2, U3 and U4. U2 is passed, U4 is lost.
    const end = ahead({}, 12, null, 5);
    expect(pointsOf('threshold', end)).toEqual([
      'F.3', 'package-open 12 (U3 U4) !', 'missing result U3 2024 1', 'missing result U4 2024 2', 'rests on F.2 D.9 D.10',
    ]);
  });

  it('is what keeps some learning credit, with the bonus under a diploma contract alone', () => {
    const student = { learningCredit: 25, firstTime: true };
    const open = [entered('U1', null), entered('U2', null), entered('U3', null), entered('U4', null), entered('U5', null)];
    // 25 − 30 = −5: three points and their bonus make 1; without a bonus it takes six.
    expect(pointsOf('learning-credit', alone(enrolment(2024, open), student))).toEqual([
      'G.5', 'balance-after -5', 'bonus-left 60', 'to-go 3 !', 'rests on I.3 I.5 I.12',
    ]);
    const credit = alone(enrolment(2024, open, { contract: 'credit' }), student);
    expect(pointsOf('learning-credit', credit)).toEqual(['G.5', 'balance-after -5', 'to-go 6 !', 'rests on I.3 I.5 I.12']);
    expect(riskOf('learning-credit', credit)?.units).toEqual(['U1', 'U2', 'U3', 'U4', 'U5']);
    const little = alone(enrolment(2024, open), { ...student, bonusUsed: 59 });
    // 1 point is returned twice: five points make 6 of −5.
    expect(pointsOf('learning-credit', little)).toEqual(['G.5', 'balance-after -5', 'bonus-left 1', 'to-go 5 !', 'rests on I.3 I.5 I.12']);
  });

  it('is the points of the unit itself for a third or a fourth enrolment', () => {
    expect(pointsOf('third-enrolment', ahead({}, null, 12, null))).toEqual(['G.2', 'unit-points 6 (U2) !', 'rests on G.4']);
    const years = [2021, 2022].map((at) => enrolment(at, marks({ U2: 5, [`U${at - 2014}`]: 12 })));
    const fourth = outlook(pack, of, { dossier: dossier([...years, enrolment(2023, [entered('U2', null), entered('U9', 12)])]), today: '2024-02-10' });
    expect(pointsOf('fourth-enrolment', fourth)).toEqual(['G.3', 'unit-points 6 (U2) !', 'rests on G.4']);
    expect(riskOf('fourth-enrolment', fourth)).toMatchObject({ unit: 'U2', orEfficiency: null, units: ['U2'] });
  });

  it('is the rule alone where nothing counts yet, and the points to go where nothing comes', () => {
    const never = outlook(pack, of, { dossier: dossier([]) });
    const toldOf = ({ kind, points, orEfficiency, units, why }: (typeof never.risks)[number]) =>
      [kind, points?.value ?? null, orEfficiency, units.length, said(why).join()];
    expect(never.risks.map(toldOf)).toEqual([
      ['threshold', null, null, 0, 'F.6'],
      ['efficiency', null, null, 0, 'G.1'],
      ['third-enrolment', null, null, 0, 'G.2'],
      ['fourth-enrolment', null, null, 0, 'G.3'],
      ['learning-credit', 0, null, 0, 'G.5,balance-after 140,to-go 0 !,rests on I.3 I.5 I.12'],
    ]);
    const safe = ahead({}, 12, 12, null, null);
    expect(riskOf('efficiency', safe)?.why).toEqual(riskOf('efficiency', safe)?.points?.why);
  });

  it('is of each unit for itself, with the efficiency as a way out only where it can still be reached', () => {
    const third = (...units: ReturnType<typeof taken>[]) =>
      outlook(pack, of, { dossier: dossier([low, enrolment(2024, units)]), today: '2025-02-10' }).risks.flatMap(({ kind, unit: code, risk, orEfficiency }) =>
        kind === 'third-enrolment' ? [[code, risk, orEfficiency?.value ?? null]] : [],
      );
    const lost = [taken('U3', [5]), taken('U4', [5]), taken('U5', [5])];
    expect(third(entered('U2', null), ...lost)).toEqual([['U3', 'certain', null], ['U4', 'certain', null], ['U2', 'possible', null]]);
    expect(third(entered('U2', null), taken('U3', [5]))).toEqual([['U2', 'possible', 6], ['U3', 'possible', 6]]);
    expect(third(entered('U2', 12), entered('U3', 12), entered('U5', null))).toEqual([[null, 'none', null]]);
  });

  it('is no longer lifted by the efficiency for a unit of a credit contract, whose points do not count for it', () => {
    const credit = enrolment(2024, [entered('U2', null)], { contract: 'credit', main: false });
    const ways = (...units: ReturnType<typeof taken>[]) =>
      outlook(pack, of, { dossier: dossier([low, enrolment(2024, units), credit]), today: '2025-02-10' }).risks.flatMap(({ unit: code, orEfficiency }) =>
        code === 'U2' || code === 'U3' ? [[code, orEfficiency?.value ?? null].join(' ').trim()] : [],
      );
    expect(ways(entered('U5', null), taken('U3', [5])).toSorted()).toEqual(['U2', 'U3 6']);
    expect(ways(entered('U5', null), taken('U3', [5]), taken('U4', [5])).toSorted()).toEqual(['U2', 'U3']);
  });

  it('is not lifted by the efficiency either where an identical unit is taken under a credit contract (G.4)', () => {
    const twins = programme([...sixes(10), unit('TWIN', 6, { identicalTo: ['U2'] })]);
    const end = (...more: Enrolment[]) => {
      const years = [low, enrolment(2024, [entered('U2', null), entered('U5', null)]), ...more];
      return outlook(pack, twins, { dossier: dossier(years), today: '2025-02-10' }).risks.find(({ unit: code }) => code === 'U2');
    };
    expect(end()).toMatchObject({ kind: 'third-enrolment', risk: 'possible', orEfficiency: { value: 6 } });
    const twin = enrolment(2024, [entered('TWIN', null)], { contract: 'credit', main: false });
    expect(end(twin)).toMatchObject({ kind: 'third-enrolment', risk: 'possible', orEfficiency: null });
  });

  it('counts no bonus where nothing is open under a diploma contract', () => {
    const credit = enrolment(2024, [entered('U2', null), entered('U3', null)], { contract: 'credit', main: false });
    const balance = (more: ReturnType<typeof enrolment>) =>
      pointsOf('learning-credit', outlook(pack, of, { dossier: dossier([more, credit], { learningCredit: 10 }), today: '2025-02-10' })).slice(1, 3);
    expect(balance(enrolment(2024, [taken('U1', [5])]))).toEqual(['balance-after -8', 'to-go 9 !']);
    expect(balance(enrolment(2024, [entered('U1', null)], { contract: 'diploma-exam' }))).toEqual(['balance-after -2', 'to-go 3 !']);
  });

  it('comes before what may come, and that before what cannot', () => {
    const years = [enrolment(2021, marks({ U1: 12, U2: 5, U3: 5 })), enrolment(2022, [entered('U4', null), entered('U5', null)])];
    const { risks } = outlook(pack, of, { dossier: dossier(years, { learningCredit: -90, bonusUsed: 60 }), today: '2023-02-10' });
    expect(risks.map(({ kind, risk }) => [kind, risk].join(' '))).toEqual([
      'learning-credit certain', 'efficiency possible', 'threshold none', 'third-enrolment none', 'fourth-enrolment none',
    ]);
  });

  it('names the units of a diploma contract for the efficiency, each once, and those of every contract for the learning credit', () => {
    const both = [year(null, 12), enrolment(2024, [entered('U2', null), entered('U9', null)], { contract: 'credit', main: false })];
    const end = outlook(pack, of, { dossier: dossier([low, ...both], { learningCredit: 10 }), today: '2025-02-10' });
    expect(riskOf('efficiency', end)?.units).toEqual(['U2']);
    expect(riskOf('learning-credit', end)?.units).toEqual(['U2', 'U9']);
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
