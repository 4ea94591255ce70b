import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, CourseUnit, DraftUnit, LessonTime } from '../model/index.ts';
import { clashesBetween, eventClashes } from './event-clashes.ts';
import { programme, unit } from './testing/build.fixture.ts';
import { draft, drafted, found } from './testing/draft.fixture.ts';

const lesson = (date: CalendarDate, from: string, until: string): LessonTime => ({ date, from, until });
const monday = (from: string, until: string): LessonTime => lesson('2025-09-22', from, until);
const later = { stage: 2, mandatory: false } as const;
const withEvents = (code: string, ...events: readonly (readonly LessonTime[] | undefined)[]): CourseUnit =>
  unit(code, 6, { ...later, events: events.map((times, at) => ({ id: `${code}${at + 1}`, classGroups: [], ...(times === undefined ? {} : { times: [...times] }) })) });
const chosen = (code: string, event: string, exempt = false): DraftUnit => ({ code, exempt, event });

describe('lessons that overlap', () => {
  const between = (...times: readonly (readonly LessonTime[])[]) => clashesBetween(times.map((one, at) => ({ unit: `U${at + 1}`, times: one })));

  it('are at the same time on the same day', () => {
    expect(between([monday('08:30', '10:30')], [monday('10:29', '12:00')])).toEqual([{ units: ['U1', 'U2'], days: ['2025-09-22'] }]);
    expect(between([monday('08:30', '10:30')], [monday('09:00', '09:30')])).toHaveLength(1);
    expect(between([monday('09:00', '09:30')], [monday('08:30', '10:30')])).toHaveLength(1);
    expect(between([monday('08:30', '10:30')], [monday('10:30', '12:00')])).toEqual([]);
    expect(between([monday('10:30', '12:00')], [monday('08:30', '10:30')])).toEqual([]);
    expect(between([monday('08:30', '10:30')], [lesson('2025-09-23', '08:30', '10:30')])).toEqual([]);
  });

  it('name each day once, soonest first, and each pair in the order given', () => {
    const two = [lesson('2025-09-29', '08:30', '10:30'), monday('08:30', '10:30'), monday('10:00', '12:30')];
    expect(between(two, [monday('09:00', '11:00'), lesson('2025-09-29', '10:00', '11:00')], [monday('12:00', '13:00')])).toEqual([
      { units: ['U1', 'U2'], days: ['2025-09-22', '2025-09-29'] },
      { units: ['U1', 'U3'], days: ['2025-09-22'] },
    ]);
  });

  it('are the same whichever is named first', () => {
    const clock = fc.integer({ min: 8, max: 18 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
    const anyLesson = fc
      .record({ date: fc.constantFrom<CalendarDate>('2025-09-22', '2025-09-23'), hours: fc.uniqueArray(clock, { minLength: 2, maxLength: 2 }).map((hours) => hours.toSorted()) })
      .map(({ date, hours: [from = '', until = ''] }) => lesson(date, from, until));
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 5 }), fc.array(anyLesson, { maxLength: 5 }), (one, other) => {
        expect(between(one, other).map(({ days }) => days)).toEqual(between(other, one).map(({ days }) => days));
      }),
    );
  });
});

describe('chosen events that clash (H.9, H.15)', () => {
  const of = programme([
    withEvents('A', [monday('08:30', '10:30')], [monday('13:00', '15:00')]),
    withEvents('B', [monday('09:30', '11:30')], undefined, [monday('10:00', '14:00')]),
    withEvents('C', [monday('09:00', '10:00'), lesson('2025-09-29', '09:00', '10:00')]),
    withEvents('D', undefined),
    unit('FILL', 30, later),
  ]);
  const clashes = (...units: readonly DraftUnit[]) => found(of, [], draft(['FILL', ...units]), '').filter((line) => line.includes('event-clash'));

  it('are warned of beside each of the two, with another event that clashes with nothing', () => {
    expect(clashes(chosen('A', 'A1'), chosen('B', 'B1'))).toEqual(['warns | H.9 | event-clash | A | others B | choose-event A A2', 'warns | H.9 | event-clash | B | others A']);
    expect(clashes(chosen('A', 'A2'), chosen('B', 'B3'))).toEqual(['warns | H.9 | event-clash | A | others B', 'warns | H.9 | event-clash | B | others A | choose-event B B1']);
  });

  it('are named together where one clashes with several', () => {
    expect(clashes(chosen('A', 'A1'), chosen('B', 'B1'), chosen('C', 'C1'))).toEqual([
      'warns | H.9 | event-clash | A | others B C | choose-event A A2',
      'warns | H.9 | event-clash | B | others A C',
      'warns | H.9 | event-clash | C | others A B',
    ]);
  });

  it('are not, where the guide has no times, nothing is chosen, or a unit is exempted', () => {
    expect(clashes(chosen('A', 'A2'), chosen('B', 'B1'))).toEqual([]);
    expect(clashes(chosen('A', 'A1'), chosen('B', 'B2'), chosen('D', 'D1'))).toEqual([]);
    expect(clashes(chosen('A', 'A1'), { code: 'B', exempt: false })).toEqual([]);
    expect(clashes(chosen('A', 'A1'), chosen('B', 'B1', true))).toEqual([]);
  });

  it('leave a unit that clashes with nothing alone', () => {
    expect(clashes(chosen('A', 'A2'), chosen('B', 'B1'), chosen('C', 'C1')).map((line) => line.split(' | ')[3])).toEqual(['B', 'C']);
  });

  it('say on how many days, from when, and do not block', () => {
    const again = programme([...of.units, withEvents('W', [lesson('2025-09-29', '09:30', '11:00'), monday('08:00', '09:30')])]);
    const { isp } = drafted(again, [], draft(['FILL', chosen('C', 'C1'), chosen('W', 'W1')]));
    const [first] = isp?.findings.filter(({ key }) => key === 'event-clash') ?? [];
    expect(first?.why).toMatchObject({
      rule: 'H.9',
      restsOn: ['H.15'],
      steps: [
        { key: 'clashes-with', value: { unit: 'units', value: ['W'] } },
        { key: 'clash-days', value: { unit: 'count', value: 2 } },
        { key: 'first-clash', value: { unit: 'date', value: '2025-09-22' }, total: true },
      ],
    });
    expect(isp?.submittable.value).toBe(true);
  });

  it('can be seen before choosing', () => {
    const at = (code: string, ...units: readonly DraftUnit[]) => Object.fromEntries(eventClashes(of, draft(['FILL', ...units]), code));
    expect(at('B', chosen('A', 'A1'), chosen('B', 'B1'), chosen('C', 'C1'))).toEqual({ B1: ['A', 'C'], B2: [], B3: ['A'] });
    expect(at('B', chosen('A', 'A1', true))).toEqual({ B1: [], B2: [], B3: [] });
    expect(at('GONE', chosen('A', 'A1'))).toEqual({});
  });
});
