import type { Kept, Problem, SourceKind, Trouble } from '../../../guide/index.ts';
import { formatBytes, formatList, formatNumber, formatYear, m } from '../../../i18n/index.ts';
import { guideProblemWords, guideWarningWords } from '../guide-problem-words.ts';

const kindNames: Readonly<Record<SourceKind, () => string>> = {
  xml: () => m.guide_read_kind_xml(),
  'data-service': () => m.guide_read_kind_data_service(),
  csv: () => m.guide_read_kind_csv(),
  oeapi: () => m.guide_read_kind_oeapi(),
  guide: () => m.guide_read_kind_guide(),
  overlay: () => m.guide_read_kind_overlay(),
  text: () => m.guide_read_kind_text(),
};

const keptNames: Readonly<Record<Kept, () => string>> = {
  unknown: () => m.guide_read_kept_unknown(),
  'left-out': () => m.guide_read_kept_left_out(),
  first: () => m.guide_read_kept_first(),
};

const things = {
  units: () => m.guide_read_what_units(),
  rows: () => m.guide_read_what_rows(),
  elements: () => m.guide_read_what_elements(),
  programme: () => m.guide_read_what_programme(),
  unit: () => m.guide_read_what_unit(),
  group: () => m.guide_read_what_group(),
} as const;

const fieldNames: ReadonlyMap<string, () => string> = new Map([
  ['title', () => m.guide_read_thing_title()],
  ['code', () => m.guide_read_thing_code()],
  ['points', () => m.guide_read_thing_points()],
  ['stage', () => m.guide_read_thing_stage()],
  ['semester', () => m.guide_read_thing_semester()],
  ['mandatory', () => m.guide_read_thing_mandatory()],
  ['tolerable', () => m.guide_read_thing_tolerable()],
  ['resit', () => m.guide_read_thing_resit()],
  ['requires', () => m.guide_read_thing_requirements()],
  ['min_acquired', () => m.guide_read_thing_min_acquired()],
  ['academic_year', () => m.guide_read_thing_academic_year()],
  ['language', () => m.guide_read_thing_language()],
  ['kind', () => m.guide_read_thing_kind()],
]);

/** `HBI09B points` as "HBI09B studiepunten"; a name that only the format has stays as it is. */
const fieldWords = (field: string): string => field.replace(/\S+$/, (name) => fieldNames.get(name)?.() ?? name);

const SHOWN = 8;
const listed = (names: readonly string[]): string => (names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} …` : formatList([...names]));

/** What an importer has to say of a source, as a sentence after its name and place: what is wrong, and what was kept. */
export const troubleWords = (trouble: Trouble): string => {
  switch (trouble.code) {
    case 'too-large':
      return m.guide_read_too_large({ size: formatBytes(trouble.bytes), limit: formatBytes(trouble.limit) });
    case 'too-deep':
      return m.guide_read_too_deep({ limit: formatNumber(trouble.limit) });
    case 'not-well-formed':
      return m.guide_read_malformed({ format: trouble.format, detail: trouble.detail.replace(/\.$/, '') });
    case 'declares-entities':
      return m.guide_read_entities();
    case 'kind-not-recognised':
      return m.guide_read_unrecognised();
    case 'nothing-found':
      return m.guide_read_found_none({ kind: kindNames[trouble.kind]() });
    case 'guide-refused':
      return guideProblemWords(trouble.problem);
    case 'columns-missing':
      return m.guide_read_columns({ columns: listed(trouble.columns.map(fieldWords)) });
    case 'field-missing':
      return m.guide_read_field_missing({ field: fieldWords(trouble.field), kept: keptNames[trouble.kept]() });
    case 'field-not-understood':
      return m.guide_read_field_not_understood({ field: fieldWords(trouble.field), value: trouble.value, kept: keptNames[trouble.kept]() });
    case 'field-not-known':
      return m.guide_read_field_not_known({ field: trouble.field });
    case 'line-not-understood':
      return m.guide_read_line_not_understood({ text: trouble.text });
    case 'field-assumed':
      return m.guide_read_field_assumed({ field: fieldWords(trouble.field), value: trouble.value });
    case 'too-many':
      return m.guide_read_too_many({ limit: formatNumber(trouble.limit), what: things[trouble.what]() });
    case 'incomplete-answer':
      return m.guide_read_incomplete({ got: formatNumber(trouble.got), total: formatNumber(trouble.total) });
    case 'unit-twice':
      return m.guide_read_unit_twice({ unit: trouble.unit, programme: trouble.programme });
    case 'unit-in-groups':
      return m.guide_read_unit_in_groups({ unit: trouble.unit, programme: trouble.programme, groups: listed(trouble.groups) });
    case 'differs':
      return m.guide_read_differs({ about: trouble.about, field: fieldWords(trouble.field), kept: trouble.kept, other: trouble.other });
    case 'older-year':
      return m.guide_read_older_year({ programme: trouble.programme, year: formatYear(trouble.year), kept: formatYear(trouble.kept) });
    case 'without-programme':
      return m.guide_read_without_programme({ count: trouble.units.length, units: listed(trouble.units) });
    case 'not-in-guide':
      return m.guide_read_not_in_guide({ what: things[trouble.what](), name: trouble.name });
    case 'programme-refused':
      return m.guide_read_programme_refused({ programme: trouble.programme, detail: trouble.detail });
    case 'unreachable':
      return m.guide_read_unreachable({ address: trouble.address, detail: trouble.detail });
    case 'refused-by-service':
      return m.guide_read_service_refused({ status: String(trouble.status), detail: trouble.detail });
    default:
      return guideWarningWords(trouble);
  }
};

const placeWords = (place: string): string => {
  const [, line] = /^line (\d+)$/.exec(place) ?? [];
  return line === undefined ? place : m.guide_read_line({ line });
};

/** A problem whole: which source, where in it, and what. */
export const problemWords = ({ source, place, trouble }: Problem): string => {
  const words = troubleWords(trouble);
  // A guide of the app tells its places itself.
  const said = trouble.code === 'guide-refused' ? '' : placeWords(place);
  if (source === '') return words;
  return said === '' ? m.guide_read_problem_source({ source, words }) : m.guide_read_problem_place({ source, place: said, words });
};

const notUnderstood = new Set<Trouble['code']>(['line-not-understood', 'field-not-understood', 'field-not-known', 'kind-not-recognised', 'not-well-formed']);

/** Whether something of the source itself was not understood; the rest are remarks. */
export const isNotUnderstood = ({ trouble }: Problem): boolean => notUnderstood.has(trouble.code);
