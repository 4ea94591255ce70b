import { describe, expect, it } from 'vitest';
import { plainStudent, type CalendarDate, type CourseUnit, type Dossier, type Enrolment, type Programme, type UnitRecord } from '../../model/index.ts';
import { packs } from '../../packs/index.ts';
import { assess } from '../../rules/index.ts';
import { accountDrawing } from '../../ui/index.ts';
import { creditSeries } from './credit-series.ts';

const unit = (code: string, points: number, semester: 1 | 2 = 1): CourseUnit => ({
  code, title: code, points, stage: 1, semester, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none',
  identicalTo: [], activities: [], calculation: 'weighted', events: [],
});
const bachelor: Programme = {
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [],
  units: [unit('A', 30), unit('B', 21), unit('C', 9, 2)],
};
const [pack] = packs;
if (pack === undefined) throw new Error('no pack');

const taken = (code: string, ...results: readonly (number | null)[]): UnitRecord => ({ code, opportunities: results.map((result) => ({ result })), parts: [] });

/** What the card says in large, and what its drawing writes beside "nu". */
const shown = (today: CalendarDate, units: readonly UnitRecord[], more: Partial<Enrolment> = {}, of: Programme = bachelor) => {
  const dossier: Dossier = { student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units: [...units], ...more }] };
  const credit = assess(pack, of, { dossier, today }).learningCredit;
  const series = creditSeries(credit, today);
  const words = { label: '', start: credit.start, years: series.years.map(String).map((word) => ({ word })), nowWord: 'nu', bestWord: 'best', worstWord: 'slechtst', format: String };
  const drawing = accountDrawing({ ...series, ...words }, 340, 16);
  return { card: `nu ${credit.now.value}`, drawn: drawing.nowLabel?.text, at: series.now, worst: drawing.worst.at(-1)?.balance, best: drawing.best.at(-1)?.balance };
};

describe('the drawing of the learning credit says the same "now" as the card (RULES I.12)', () => {
  const open = [taken('A', 12), taken('B', 11), taken('C')];

  it('when marks are known and no day of publication was entered', () => {
    expect(shown('2025-07-10', open)).toMatchObject({ card: 'nu 182', drawn: 'nu 182', worst: 182, best: 200 });
    expect(shown('2025-07-10', open, { enrolledOn: '2024-09-20' })).toMatchObject({ card: 'nu 182', drawn: 'nu 182' });
  });

  it('when only some of the days were entered, or a day that is yet to come', () => {
    expect(shown('2025-07-10', [taken('A', 12), taken('B', 11), taken('C', 12)], { published: { 1: '2025-02-07' } })).toMatchObject({ card: 'nu 200', drawn: 'nu 200' });
    expect(shown('2025-01-30', open, { published: { 1: '2025-02-07' } })).toMatchObject({ card: 'nu 182', drawn: 'nu 182' });
  });

  it('when nothing is known yet: what has been published moves the ring on, what is to be published does not', () => {
    const none = [taken('A'), taken('B'), taken('C')];
    expect(shown('2024-10-01', none)).toMatchObject({ card: 'nu 80', drawn: 'nu 80', at: 0, best: 200 });
    const failed = [taken('A', 5), taken('B', 5), taken('C')];
    const published = { published: { 1: '2025-02-07', 2: '2025-07-01' } } as const;
    expect(shown('2025-03-01', failed, published)).toMatchObject({ card: 'nu 80', drawn: 'nu 80', at: 0.4 });
    expect(shown('2025-07-10', failed, published)).toMatchObject({ card: 'nu 80', drawn: 'nu 80', at: 0.78 });
  });

  it('when a unit was given up and its points came back', () => {
    expect(shown('2025-03-01', [taken('A', 12), taken('B', 5), { ...taken('C'), withdrewOn: '2024-11-15' }])).toMatchObject({ card: 'nu 149', drawn: 'nu 149' });
  });

  it('after a master’s diploma, which takes 140 points', () => {
    const master: Programme = { ...bachelor, kind: 'master', points: 60, stages: 1 };
    expect(shown('2025-07-10', [taken('A', 12), taken('B', 12), taken('C', 12)], {}, master)).toMatchObject({ card: 'nu 60', drawn: 'nu 60', at: 1 });
  });
});
