import { describe, expect, it } from 'vitest';
import type { CourseUnit } from '../model/index.ts';
import { classGroupsOf, isEventOf, proposedEvent, proposedEvents } from './events.ts';
import { programme, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';

const event = (id: string, ...classGroups: string[]): CourseUnit['events'][number] => ({ id, classGroups });
const business = unit('BED', 6, { events: [event('first', '1B BM/1M1', '1B BM/1M2', '1B BM/1M3'), event('second', '1B BM/1N1'), event('third', '1B BM/1')] });

describe('the event of a class group (H.9)', () => {
  const of = (classGroup: string, ...events: CourseUnit['events']) => proposedEvent(unit('A', 6, { events }), classGroup)?.id;

  it('is the one that names it, whatever its capitals and spaces', () => {
    expect(of('1B', event('a', '1A'), event('b', '1B', '1C'))).toBe('b');
    expect(of(' 1b  bm/1m1 ', ...business.events)).toBe('first');
  });

  it('is the one of its parts, as the school’s own example has it', () => {
    expect(of('1B BM/1M', ...business.events)).toBe('first');
    expect(of('1B BM/1N', ...business.events)).toBe('second');
    expect(of('1M', event('a', '1M1'), event('b', '1M'))).toBe('b');
    expect(of('1M', event('a', '1M10'), event('b', '2'))).toBe('a');
    expect(of('1M', event('a', '1N1', '1M1'), event('b', '2'))).toBe('a');
  });

  it('is none of a class group that only begins the same', () => {
    expect(of('2AF1', event('a', '2AF10'), event('b', '2AF2'))).toBeUndefined();
    expect(of('1M', event('a', '1MA'), event('b', '1M-1'))).toBeUndefined();
    expect(of('1M', event('a', '1M1A'), event('b', '1M 1'))).toBeUndefined();
    expect(of('1M', event('a', '1M 1'), event('b', '2'))).toBeUndefined();
    expect(of('1M', event('a', '21M1'), event('b', '2'))).toBeUndefined();
  });

  it('is not guessed between two of its parts, nor where no class group is known', () => {
    expect(of('1M', event('a', '1M1'), event('b', '1M2'))).toBeUndefined();
    expect(isEventOf(event('a', '1M1'), '1M')).toBe(true);
    expect(isEventOf(event('a', '2AF2', '2AF1'), '2af1')).toBe(true);
    expect(isEventOf(event('a', ''), ' ')).toBe(false);
    expect(isEventOf(event('a', '1A'), '')).toBe(false);
  });

  it('is the only one where there is no other', () => {
    expect(of('9Z', event('a'))).toBe('a');
    expect(of('9Z', event('a'), event('b'))).toBeUndefined();
    expect(of('9Z')).toBeUndefined();
  });
});

describe('the class groups of a programme', () => {
  it('are those that its events name, each once', () => {
    const of = programme([unit('A', 6, { events: [event('a', '1B', '1A'), event('b', ' ')] }), unit('B', 6, { events: [event('a', '1A', '2A')] }), unit('C')]);
    expect(classGroupsOf(of)).toEqual(['1A', '1B', '2A']);
    expect(classGroupsOf(programme([unit('C')]))).toEqual([]);
  });
});

describe('the events that are proposed for a draft (H.9)', () => {
  const of = programme([unit('A', 6, { events: [event('a1', '1A'), event('a2', '1B')] }), unit('B', 6, { events: [event('b1', '1C'), event('b2', '1D')] }), unit('C')]);
  const proposed = (classGroup: string | null | undefined, ...units: Parameters<typeof draft>[0]) =>
    proposedEvents(of, draft(units, classGroup === undefined ? {} : { classGroup }));

  it('are those of its class group, beside what is chosen', () => {
    expect(proposed('1A', 'A', 'B', 'C', 'GONE')).toEqual([{ unit: 'A', event: 'a1', chosen: null }]);
    expect(proposed('1A', { code: 'A', exempt: false, event: 'a2' })).toEqual([{ unit: 'A', event: 'a1', chosen: 'a2' }]);
    expect(proposed('1A', { code: 'A', exempt: false, event: 'gone' })).toEqual([{ unit: 'A', event: 'a1', chosen: null }]);
  });

  it('are none where they are chosen already, for an exemption, or without a class group', () => {
    expect(proposed('1A', { code: 'A', exempt: false, event: 'a1' })).toEqual([]);
    expect(proposed('1A', 'A*')).toEqual([]);
    expect(proposed(null, 'A')).toEqual([]);
    expect(proposed(undefined, 'A')).toEqual([]);
  });
});
