import type { OpenThing, Unknown } from '../../../guide/index.ts';
import { formatPoints, m } from '../../../i18n/index.ts';
import { inSentence } from '../unit-words.ts';

/** In the order in which most hangs on it. */
const things: Readonly<Record<OpenThing, () => string>> = {
  tolerable: () => m.guide_read_thing_tolerable(),
  resit: () => m.guide_read_thing_resit(),
  requirements: () => m.guide_read_thing_requirements(),
  'requirement-kind': () => m.guide_read_thing_requirement_kind(),
  'min-acquired': () => m.guide_read_thing_min_acquired(),
  identical: () => m.guide_read_thing_identical(),
  mandatory: () => m.guide_read_thing_mandatory(),
  stage: () => m.guide_read_thing_stage(),
  semester: () => m.guide_read_thing_semester(),
  grading: () => m.guide_read_thing_grading(),
  activities: () => m.guide_read_thing_activities(),
  events: () => m.guide_read_thing_events(),
  'group-kind': () => m.guide_read_thing_group_kind(),
  'group-limits': () => m.guide_read_thing_group_limits(),
  kind: () => m.guide_read_thing_kind(),
  points: () => m.guide_read_thing_points(),
  stages: () => m.guide_read_thing_stages(),
  'work-track': () => m.guide_read_thing_work_track(),
  'academic-year': () => m.guide_read_thing_academic_year(),
};

const assumedNames: ReadonlyMap<string, () => string> = new Map([
  ['bachelor', () => m.programme_kind_bachelor()],
  ['associate', () => m.programme_kind_associate()],
  ['bachelor-after-bachelor', () => m.programme_kind_bachelor_after_bachelor()],
  ['preparatory', () => m.programme_kind_preparatory()],
  ['master', () => m.programme_kind_master()],
  ['electives', () => m.guide_read_electives()],
  ['year', () => m.guide_semester_year()],
  ['no', () => m.guide_read_not_mandatory()],
  ['numeric', () => m.guide_read_numeric()],
]);

const assumedWords = (what: OpenThing, assumed: string): string => {
  if (what === 'points') return formatPoints(Number(assumed));
  const named = assumedNames.get(assumed)?.();
  return named === undefined ? assumed : inSentence(named);
};

const ofWords = ({ of, count }: Unknown): string => {
  switch (of) {
    case 'programme':
      return m.guide_read_of_programme();
    case 'groups':
      return m.guide_read_of_groups({ count });
    case 'units':
      return m.guide_read_of_units({ count });
  }
};

/** What the sources of a programme leave open, counted: "37 onderdelen: tolereerbaar onbekend"; and what the guide holds instead, where it must. */
export const unknownWords = (unknown: Unknown): string => {
  const [of, what] = [ofWords(unknown), things[unknown.what]()];
  return unknown.assumed === undefined ? m.guide_read_unknown({ of, what }) : m.guide_read_assumed({ of, what, assumed: assumedWords(unknown.what, unknown.assumed) });
};

const order = Object.keys(things);

/** All that the sources of a programme leave open, what most hangs on first. */
export const unknownLines = (unknown: readonly Unknown[]): readonly string[] =>
  unknown.toSorted((one, other) => order.indexOf(one.what) - order.indexOf(other.what)).map(unknownWords);
