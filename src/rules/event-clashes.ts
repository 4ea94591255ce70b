import type { CalendarDate, IspDraft, LessonTime, Programme, UnitCode, UnitEvent } from '../model/index.ts';
import type { Finding } from './assessment.ts';
import { entriesOf, type DraftEntry } from './draft.ts';
import { countStep, dateStep, unitsStep } from './explain.ts';
import { finding, type IspContext } from './isp-context.ts';
import { indexProgramme } from './programme-index.ts';

/** Lessons of one unit. */
export interface UnitTimes {
  readonly unit: UnitCode;
  readonly times: readonly LessonTime[];
}

/** Two units of which lessons overlap. */
export interface Clash {
  readonly units: readonly [UnitCode, UnitCode];
  /** Days on which they do, each once, soonest first. */
  readonly days: readonly CalendarDate[];
}

const overlap = (one: LessonTime, other: LessonTime): boolean => one.from < other.until && other.from < one.until;

/** The units whose lessons overlap, pair by pair in the order given; a lesson that begins as another ends does not. */
export const clashesBetween = (all: readonly UnitTimes[]): readonly Clash[] => {
  const dated = all.map(({ unit, times }) => ({ unit, times, byDay: Map.groupBy(times, ({ date }) => date) }));
  return dated.flatMap((one, at) =>
    dated.slice(at + 1).flatMap((other): readonly Clash[] => {
      const shared = one.times.filter((time) => other.byDay.get(time.date)?.some((theirs) => overlap(time, theirs)));
      return shared.length === 0 ? [] : [{ units: [one.unit, other.unit], days: [...new Set(shared.map(({ date }) => date))].toSorted() }];
    }),
  );
};

/** What a draft's chosen events leave of the week: the lessons of each unit of which the guide has a timetable. */
const timesOf = (taken: readonly DraftEntry[]): readonly UnitTimes[] =>
  taken.flatMap(({ code, unit, event }): readonly UnitTimes[] => {
    const times = unit.events.find(({ id }) => id === event)?.times;
    return times === undefined ? [] : [{ unit: code, times }];
  });

/** Those of which lessons overlap with an event of a unit; none where the guide has no times of it. */
const clashingWith = ({ times }: UnitEvent, unit: UnitCode, others: readonly UnitTimes[]): readonly UnitCode[] =>
  times === undefined ? [] : others.flatMap((other) => (clashesBetween([{ unit, times }, other]).length > 0 ? [other.unit] : []));

/** Which units of a draft each event of a unit would clash with, by the id of the event; exempted units have no lessons. */
export const eventClashes = (programme: Programme, draft: IspDraft, code: UnitCode): ReadonlyMap<string, readonly UnitCode[]> => {
  const index = indexProgramme(programme);
  const others = timesOf(entriesOf(index, draft).filter((entry) => !entry.exempt && entry.code !== code));
  return new Map((index.unitOf(code)?.events ?? []).map((event) => [event.id, clashingWith(event, code, others)]));
};

/** Events that were chosen and overlap: no workable timetable, which only the model path guarantees (RULES H.9, H.15). Without times nothing is said. */
export const clashFindings = (isp: IspContext): readonly Finding[] => {
  const times = timesOf(isp.taken);
  const clashes = clashesBetween(times);
  return isp.taken.flatMap((entry): readonly Finding[] => {
    const { code, unit } = entry;
    const own = clashes.filter(({ units }) => units.includes(code));
    const days = own.flatMap((clash) => clash.days).toSorted();
    const [first] = days;
    if (first === undefined) return [];
    const others = own.flatMap(({ units }) => units.filter((other) => other !== code));
    const rest = times.filter((one) => one.unit !== code);
    const free = unit.events.find((event) => event.times !== undefined && clashingWith(event, code, rest).length === 0);
    return [
      finding(isp, 'H.9', 'event-clash', 'warns', [unitsStep('clashes-with', others), countStep('clash-days', new Set(days).size), dateStep('first-clash', first, { total: true })], {
        unit: code,
        others,
        fix: free === undefined ? undefined : { kind: 'choose-event', unit: code, event: free.id },
        restsOn: ['H.15'],
      }),
    ];
  });
};
