import { describe, expect, it } from 'vitest';
import type { Enrolment } from '../model/index.ts';
import { assess } from './assess.ts';
import { outlook } from './outlook.ts';
import { ahead, low, tenSixes as of, year } from './testing/ahead.fixture.ts';
import { dossier, enrolment, entered, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';
import { said } from './testing/said.fixture.ts';

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
    const twins = programme([...of.units, unit('TWIN', 6, { identicalTo: ['U2'] })]);
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
