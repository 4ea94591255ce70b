import { describe, expect, it } from 'vitest';
import type { Situation } from './assessment.ts';
import { factsOf } from './facts.ts';
import { assessed, enrolment, exempt, marks, programme, published, sixes, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';

/** Seven of twelve units: four credits, two nines (one may be sat again), an exemption. Ten per cent of 72 − 6 is 7 points: one of the nines fits. */
const of = programme(sixes(12, { semester: 2 }), { points: 72, stages: 1 });
const year = enrolment(2024, [...marks({ U1: 12, U2: 12, U3: 12, U4: 12, U5: 9, U6: [9, null] }), exempt('U7')], { published: published(2024) });
const assessment = (more: Partial<Situation> = {}) => assessed(of, [year], { today: '2025-07-02', ...more });
const facts = (more: Partial<Situation> = {}) =>
  factsOf(assessment(more)).map(({ key, figure: { value, why }, better }) => `${key} | ${JSON.stringify(value.value)} ${value.unit} | ${better} | ${why.rule}`);
const started = (lines: readonly string[], ...starts: readonly string[]) => lines.filter((line) => starts.some((start) => line.startsWith(start)));

describe('the figures of an assessment, each with its unit, whether more of it is better, and the rule that explains it', () => {
  const all = facts({ tolerate: ['U5', 'U6', 'U9'], withdraw: { unit: 'U6', on: '2025-03-01' }, next: draft(['U5', 'U6', 'U8']) });

  it('are those of the programme', () => {
    const parts = (prefix: string) =>
      Object.entries({ points: 72, settled: 30, credit: 24, exempt: 6, tolerated: 0, undecided: 12, open: 30 }).map(
        ([part, size]) => `programme.${prefix}.${part} | ${size} points | uncertain | E.0`,
      );
    expect(started(all, 'programme.')).toEqual([
      'programme.earned | 30 points | more | E.0',
      'programme.percentage | 55 percent | more | E.3',
      'programme.passed | "no" answer | more | E.1',
      'programme.merit | null nothing | more | E.4',
      'programme.meritSoFar | "satisfactory" merit | more | E.4',
      'programme.automatic | [] units | uncertain | D.11',
      'programme.blockedByEfficiency | "no" answer | uncertain | D.11',
      ...parts('stages.1'),
      ...parts('standing'),
    ]);
    const low = assessed(programme([unit('OLD', 165), unit('C', 15)]), [enrolment(2023, marks({ OLD: 12 })), enrolment(2024, marks({ C: 9 }))]);
    expect(factsOf(low).find(({ key }) => key === 'programme.blockedByEfficiency')?.figure.value).toEqual({ unit: 'answer', value: 'yes' });
  });

  it('are those of the threshold', () => {
    expect(started(all, 'threshold.')).toEqual([
      'threshold.applies | "yes" answer | uncertain | F.3',
      'threshold.package | ["U1","U2","U3","U4","U5","U6","U7"] units | uncertain | F.3',
      'threshold.open | ["U5","U6"] units | fewer | F.3',
      'threshold.due | 2025 year | uncertain | F.3',
      'threshold.status | "pending" threshold | more | F.3',
      'threshold.automatic | [] units | uncertain | D.9',
      'threshold.ifResultsStay | [] units | uncertain | D.9',
      'threshold.stillPossible | "yes" answer | more | F.8',
    ]);
  });

  it('are those of tolerance, with each candidate', () => {
    expect(started(all, 'tolerance.').filter((line) => !/candidates\.U[1-4]/.test(line))).toEqual([
      'tolerance.base | 66 points | uncertain | D.1',
      'tolerance.budget | 7 points | uncertain | D.2',
      'tolerance.limit | 7 points | uncertain | D.4',
      'tolerance.used | 0 points | uncertain | D.5',
      'tolerance.left | 7 points | more | D.5',
      'tolerance.starter | "yes" answer | uncertain | C.4',
      'tolerance.window | {"opens":"2025-07-01","closes":"2025-07-16"} window | uncertain | D.7',
      'tolerance.open | "yes" answer | uncertain | D.7',
      'tolerance.daysLeft | 14 days | uncertain | D.7',
      ...['U5', 'U6'].flatMap((code) => [
        `tolerance.candidates.${code}.points | 6 points | uncertain | D.6`,
        `tolerance.candidates.${code}.result | 9 mark | uncertain | D.6`,
        `tolerance.candidates.${code}.reasons | [] reasons | uncertain | D.6`,
      ]),
      'tolerance.choices | [["U5"],["U6"]] choices | uncertain | D.5',
      'tolerance.choicesComplete | "yes" answer | uncertain | D.5',
      'tolerance.undecided | ["U5","U6"] units | uncertain | D.7',
      'tolerance.ifAllTolerated.left | 0 points | uncertain | D.5',
      'tolerance.ifAllTolerated.over | 5 points | uncertain | D.5',
    ]);
  });

  it('are those of a decision: refused with the reasons of each unit, accepted alone, or none', () => {
    expect(started(all, 'decision.')).toEqual([
      'decision.accepted | "no" answer | uncertain | D.5',
      'decision.refused.U5 | ["left"] reasons | uncertain | D.6',
      'decision.refused.U6 | ["left"] reasons | uncertain | D.6',
      'decision.refused.U9 | ["not-numeric"] reasons | uncertain | D.5',
    ]);
    expect(started(facts({ tolerate: ['U5'] }), 'decision.')).toEqual(['decision.accepted | "yes" answer | uncertain | D.5']);
    expect(started(facts(), 'decision.')).toEqual([]);
  });

  it('are those of a withdrawal and a draft, where there are any', () => {
    expect(started(all, 'withdraw.', 'isp.', 'fee.')).toEqual([
      'withdraw.allowed | "no" answer | uncertain | I.6',
      'withdraw.restores | 0 points | uncertain | I.6',
      'withdraw.reasons | ["exam-taken","first-stage"] withdrawal-reasons | uncertain | I.6',
      'isp.year | 2025 year | uncertain | H.2',
      'isp.points | 18 points | uncertain | H.2',
      'isp.submittable | "no" answer | more | H.16',
      'fee.fixed | 28800 money | uncertain | J.2',
      'fee.variable | 24840 money | uncertain | J.1',
      'fee.surcharge | 0 money | uncertain | J.3',
      'fee.platform | 0 money | uncertain | J.1',
      'fee.total | 53640 money | uncertain | J.1',
    ]);
    expect(started(facts(), 'withdraw.', 'isp.', 'fee.')).toEqual([]);
  });

  it('are those of each year', () => {
    expect(started(all, 'years.')).toEqual([
      'years.2024.contracts | ["diploma"] contracts | uncertain | C.1',
      'years.2024.complete | "no" answer | uncertain | C.2',
      'years.2024.taken | 42 points | uncertain | C.1',
      'years.2024.actuallyTaken | 36 points | uncertain | C.1',
      'years.2024.acquired | 24 points | more | C.1',
      'years.2024.efficiency | 67 percent | more | C.2',
      'years.2024.efficiencyBest | 83 percent | more | C.3',
      'years.2024.bindingCondition | "no" answer | less | G.1',
      'years.2024.learningCredit.before | 140 points | uncertain | I.2',
      'years.2024.learningCredit.deducted | 36 points | uncertain | I.2',
      'years.2024.learningCredit.restored | 0 points | uncertain | I.2',
      'years.2024.learningCredit.returned | 24 points | uncertain | I.2',
      'years.2024.learningCredit.bonus | 24 points | uncertain | I.2',
      'years.2024.learningCredit.after | 152 points | more | I.2',
    ]);
  });

  it('are those of mobility, the statuses and the learning credit', () => {
    expect(started(all, 'mobility.', 'statuses.')).toEqual([
      'mobility.held | 30 points | more | L.1',
      'mobility.semester1 | "no" answer | more | L.1',
      'mobility.semester2 | "no" answer | more | L.1',
      'mobility.doubleDegree | "no" answer | more | L.3',
      'statuses.entrepreneurAgain | null nothing | more | N.1',
      'statuses.examSpreading | null nothing | more | N.2',
      'statuses.workStatus | null nothing | more | N.3',
    ]);
    expect(started(all, 'learningCredit.').map((line) => line.replace(/\[.*\]/, '…'))).toEqual([
      'learningCredit.start | 140 points | uncertain | I.12',
      'learningCredit.now | 152 points | more | I.12',
      'learningCredit.best | 164 points | more | I.12',
      'learningCredit.worst | 152 points | more | I.12',
      'learningCredit.bonusLeft | 36 points | uncertain | I.12',
      'learningCredit.timeline | … timeline | uncertain | I.12',
      'learningCredit.timelineBest | … timeline | uncertain | I.12',
      'learningCredit.timelineWorst | … timeline | uncertain | I.12',
    ]);
  });

  it('say of a threshold that does not apply only that', () => {
    const { threshold } = assessed(programme(of.units, { kind: 'associate' }), [year]);
    expect(threshold.applies).toBe(false);
    const lines = factsOf(assessed(programme(of.units, { kind: 'associate' }), [year])).filter(({ key }) => key.startsWith('threshold.'));
    expect(lines.map(({ key, figure, better }) => [key, figure.value, better, figure.why.rule])).toEqual([
      ['threshold.applies', { unit: 'answer', value: 'no' }, 'uncertain', 'F.1'],
    ]);
  });

  it('are nothing where they do not arise', () => {
    const bare = factsOf(assessed(of, [enrolment(2024, [exempt('U1')])]));
    const arising = ['years.2024.efficiency', 'tolerance.window', 'tolerance.open', 'tolerance.daysLeft', 'programme.percentage', 'programme.meritSoFar'];
    expect(bare.flatMap(({ key, figure }) => (figure.value.unit === 'nothing' ? [key] : [])).filter((key) => arising.includes(key)).toSorted()).toEqual(arising.toSorted());
  });
});
