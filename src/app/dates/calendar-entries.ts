import { formatDateLong, m } from '../../i18n/index.ts';
import type { CalendarDate, RulePack } from '../../model/index.ts';
import type { Deadline } from '../../rules/index.ts';
import { citationSentence } from '../words/citation.ts';
import { dateName } from '../words/deadlines.ts';
import type { CalendarEntry } from './calendar-file.ts';
import { dateSentence } from './date-sentences.ts';

/** The id of a date in every file: programme, date and academic year. What a programme is called may hold any sign, an id may not. */
export const entryId = (programme: string, { id, year }: Pick<Deadline, 'id' | 'year'>): string => `${encodeURIComponent(programme)}-${year}-${id}@studiekompas`;

const titles: Readonly<Record<Deadline['kind'], (words: { what: string }) => string>> = {
  until: (words) => m.calendar_until(words),
  from: (words) => m.calendar_from(words),
  decision: (words) => m.calendar_decision(words),
};

/** The dates as a calendar shows them, in the language of the app; one without a date is left out. */
export const calendarEntries = (deadlines: readonly Deadline[], programme: string, pack: RulePack, today: CalendarDate): readonly CalendarEntry[] =>
  deadlines.flatMap((deadline): readonly CalendarEntry[] => {
    const { value: date, why } = deadline.date;
    if (date === null) return [];
    return [
      {
        uid: entryId(programme, deadline),
        date,
        lastMoment: deadline.kind === 'until',
        title: titles[deadline.kind]({ what: dateName(deadline.id) }),
        text: [
          dateSentence(deadline),
          citationSentence(why.article, why.regulations ?? pack.title),
          m.calendar_computed({ date: formatDateLong(today) }),
        ].join('\n'),
      },
    ];
  });
