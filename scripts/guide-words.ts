import type { Kept, Problem, SourceKind, Trouble, Unknown } from '../src/guide/import/index.ts';

const kinds: Readonly<Record<SourceKind, string>> = {
  xml: "XML of the guide platform (a programme or a course sheet)",
  'data-service': 'answer of the data service with programmes or units',
  csv: 'CSV with units',
  oeapi: 'programme or course of OEAPI v6',
  guide: 'guide file of the app',
  overlay: 'overlay ("format": "studiekompas-guide-overlay", "version": 1)',
  text: 'line with the code of a unit',
};

const keptWords: Readonly<Record<Kept, string>> = {
  unknown: 'kept as unknown',
  'left-out': 'left out; the rest is kept',
  first: 'the first is kept',
};

const listed = (names: readonly string[]): string => (names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', '));

/** What an importer has to say, in a sentence: what is wrong, and what was kept. */
export const troubleWords = (trouble: Trouble): string => {
  switch (trouble.code) {
    case 'too-large':
      return `has ${trouble.bytes} bytes, the most is ${trouble.limit}: nothing of it is kept`;
    case 'too-deep':
      return `is nested more than ${trouble.limit} levels deep: nothing of it is kept`;
    case 'not-well-formed':
      return `is not well-formed ${trouble.format}: ${trouble.detail}`;
    case 'declares-entities':
      return 'declares entities of its own (DOCTYPE), which are never expanded: nothing of it is kept';
    case 'kind-not-recognised':
      return `is of no kind that is recognised: give it with --kind (${Object.keys(kinds).join(', ')})`;
    case 'nothing-found':
      return `holds no ${kinds[trouble.kind]}`;
    case 'guide-refused':
      return `is a guide file that the app refuses (${trouble.detail}): nothing of it is kept`;
    case 'columns-missing':
      return `has no column ${trouble.columns.join(', ')}: nothing of it is kept`;
    case 'field-missing':
      return `${trouble.field} is missing: ${keptWords[trouble.kept]}`;
    case 'field-not-understood':
      return `${trouble.field} is "${trouble.value}", which is not understood: ${keptWords[trouble.kept]}`;
    case 'field-not-known':
      return `${trouble.field} is no known field or column: left out; the rest is kept`;
    case 'line-not-understood':
      return `"${trouble.text}" is not understood: left out; the rest is kept`;
    case 'field-assumed':
      return `${trouble.field} is missing: "${trouble.value}" is assumed`;
    case 'too-many':
      return `has more than ${trouble.limit} ${trouble.what}: the rest is left out`;
    case 'incomplete-answer':
      return `has ${trouble.got} of ${trouble.total} hits: the rest is missing`;
    case 'unit-twice':
      return `${trouble.unit} stands twice in ${trouble.programme}: the first is kept`;
    case 'unit-in-groups':
      return `${trouble.unit} stands in more than one place of ${trouble.programme} (${listed(trouble.groups)}): kept once, in no group`;
    case 'differs':
      return `${trouble.about}: ${trouble.field} is ${trouble.kept} in one place and ${trouble.other} in another: ${trouble.kept} is kept`;
    case 'older-year':
      return `${trouble.programme} is of ${trouble.year}: that of ${trouble.kept} is kept`;
    case 'without-programme':
      return `${trouble.units.length} units stand in no programme: left out (${listed(trouble.units)})`;
    case 'not-in-guide':
      return `${trouble.what} ${trouble.name} is not in the guide: left out`;
    case 'programme-refused':
      return `${trouble.programme} is no programme that the app can read: left out (${trouble.detail})`;
    case 'unknown-requirement':
      return `${trouble.unit} requires ${trouble.requires}, which is not in ${trouble.programme}: kept as it is`;
    case 'unknown-identical':
      return `${trouble.unit} is identical to ${trouble.identicalTo}, which is not in ${trouble.programme}: kept as it is`;
    case 'points-do-not-close':
      return `${trouble.programme}${trouble.major === null ? '' : `, major ${trouble.major}`}: its units come to ${trouble.least} to ${trouble.most} points, not to ${trouble.points}: kept as it is`;
    case 'unreachable':
      return `${trouble.address} cannot be reached: ${trouble.detail}`;
    case 'refused-by-service':
      return `the service refused${trouble.address === '' ? '' : ` at ${trouble.address}`} (${trouble.status}): ${trouble.detail}`;
  }
};

/** A problem on one line: where, and what. */
export const problemLine = ({ source, place, trouble }: Problem): string => `${[source, place].filter((part) => part !== '').join(', ')}: ${troubleWords(trouble)}`;

const things: Readonly<Record<Unknown['what'], string>> = {
  kind: 'kind',
  points: 'points',
  stages: 'number of stages',
  'academic-year': 'academic year',
  'work-track': 'recognised work track',
  'group-kind': 'kind (major or electives)',
  'group-limits': 'minimum or maximum',
  stage: 'stage',
  semester: 'semester',
  mandatory: 'mandatory',
  tolerable: 'tolerable',
  resit: 're-sit',
  requirements: 'what comes first',
  'requirement-kind': 'followed or acquired',
  'min-acquired': 'points acquired first',
  identical: 'identical units',
  activities: 'learning activities',
  grading: 'grading',
  events: 'class groups and exam periods',
};

const ofWhat = ({ of, count }: Unknown): string => (of === 'programme' ? 'programme' : `${count} ${count === 1 ? of.slice(0, -1) : of}`);

/** What a programme leaves open, as `37 units: tolerable unknown`. */
export const unknownWords = (unknown: Unknown): string =>
  `${ofWhat(unknown)}: ${things[unknown.what]} unknown${unknown.assumed === undefined ? '' : ` (${unknown.assumed} assumed)`}`;
