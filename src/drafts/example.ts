import type { CalendarDate, UnitCode } from '../model/index.ts';
import type { Decision } from './draft.ts';
import type { NewIsp } from './isp-start.ts';
import { blankIspUnit } from './isp.ts';

const third = ['HBI12C', 'HBI04C', 'HBI07C', 'HBI84B', 'HBI03C', 'HBI86B', 'OH3107', 'OBI05A', 'OBI06A', 'HBI33A'];

/** The drafts of the example: their ids, and the names that they keep until the student gives others. Shown in the language of the app. */
export const EXAMPLE_ISPS = { tolerate: { id: 'voorbeeld', name: 'A. Tolereren' }, again: { id: 'voorbeeld-opnieuw', name: 'B. Opnieuw' } } as const;

/** The two drafts of the invented student for 2025-2026: one if both fails are tolerated, one if the largest is taken again. */
export const exampleIsps = (programme: string, createdOn: CalendarDate): readonly NewIsp[] => {
  const both = { programme, createdOn, year: 2025, contract: 'diploma', main: true, major: 'A', classGroup: '3ICT1', enrolledOn: null, permissions: [] } as const;
  const decided = (decisions: Readonly<Record<UnitCode, Decision>>): ReadonlyMap<UnitCode, Decision> => new Map(Object.entries(decisions));
  return [
    { ...both, ...EXAMPLE_ISPS.again, decisions: decided({ OH3102: 'again' }), supposed: new Map([['HBI62B', 12]]), units: ['OH3102', ...third].map(blankIspUnit) },
    { ...both, ...EXAMPLE_ISPS.tolerate, decisions: decided({ HBI62B: 'tolerate', OH3102: 'tolerate' }), supposed: new Map(), units: [...third, 'HBI47B'].map(blankIspUnit) },
  ];
};
