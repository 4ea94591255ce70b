import type { Explanation, MobilityAssessment, StatusesAssessment } from '../../rules/index.ts';

/** The figures of this screen that have a why of their own, as they stand in the address behind `waarom`. */
export const outlookTopics = {
  fee: 'studiegeld',
  condition: 'voorwaarde',
  merit: 'graad',
  risk: (index: number) => `risico-${index}`,
  end: (index: number) => `eindejaar-${index}`,
  abroad: (which: keyof MobilityAssessment) => `buitenland-${which}`,
  status: (which: keyof StatusesAssessment) => `statuut-${which}`,
} as const;

/** Whether the answer waits for whether the programme is a recognised work track, of which the guide is silent. */
export const dependsOnTrack = ({ missing }: Explanation): boolean => missing.some(({ what }) => what === 'work-track');
