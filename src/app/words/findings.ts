import type { Requirement, RulePack } from '../../model/index.ts';
import type { Finding, FindingKey, Fix, PermissionGround, Severity, StepKey } from '../../rules/index.ts';
import { formatDate, formatList, formatPercent, formatPoints, formatYear, m } from '../../i18n/index.ts';
import { decidesWords } from './authorities.ts';
import type { UnitName } from './values.ts';

/** One finding about a draft, in words. */
export interface FindingWords {
  /** How much weight it has, as the bold word of the row: "Blokkeert". */
  readonly severity: string;
  /** What is the matter, on which ground it can be permitted, who decides and until when. It does not name the unit that it stands beside. */
  readonly sentence: string;
  /** The unit that it stands beside. */
  readonly unit: string | undefined;
  /** What the button that solves it says. */
  readonly fix: string | undefined;
}

const severities: Readonly<Record<Severity, () => string>> = {
  blocks: () => m.severity_blocks(),
  'needs-permission': () => m.severity_needs_permission(),
  warns: () => m.severity_warns(),
  informs: () => m.severity_informs(),
};
export const severityWords = (severity: Severity): string => severities[severity]();

const grounds: Readonly<Record<PermissionGround, () => string>> = {
  status: () => m.ground_status(),
  'work-track': () => m.ground_work_track(),
  'late-enrolment': () => m.ground_late_enrolment(),
};
export const groundWords = (ground: PermissionGround): string => grounds[ground]();

const fixes: Readonly<Record<Fix['kind'], () => string>> = {
  add: () => m.fix_add(),
  remove: () => m.fix_remove(),
  'choose-event': () => m.fix_choose_event(),
};
export const fixWords = ({ kind }: Fix): string => fixes[kind]();

interface About {
  readonly finding: Finding;
  readonly pack: RulePack;
  readonly unitName: UnitName;
}

/** The points of a line of its arithmetic, in words. */
const points = ({ finding: { why } }: About, key: StepKey): string => {
  const value = why.steps.find((step) => step.key === key)?.value;
  return value?.unit === 'points' ? formatPoints(value.value) : m.unknown();
};

const others = ({ finding, unitName }: About): string => formatList((finding.others ?? []).map(unitName));

const requirementWords = (requirement: Requirement, unitName: UnitName, nested = false): string => {
  switch (requirement.kind) {
    case 'followed':
      return m.requirement_follow({ unit: unitName(requirement.unit) });
    case 'acquired':
      return m.requirement_acquire({ unit: unitName(requirement.unit) });
    case 'kind-unknown':
      return m.requirement_unsure({ unit: unitName(requirement.unit) });
    case 'all':
    case 'any': {
      const list = formatList(requirement.of.map((one) => requirementWords(one, unitName, true)), requirement.kind === 'all' ? 'and' : 'or');
      return nested && requirement.of.length > 1 ? `(${list})` : list;
    }
  }
};

/** What comes first, with its and and or. */
const waits = ({ finding: { waitsFor }, unitName }: About): string =>
  waitsFor === undefined ? m.finding_sequence_unknown() : m.finding_first({ what: requirementWords(waitsFor, unitName) });

const retakeYear = ({ finding: { why } }: About): string => {
  const value = why.steps.find(({ key }) => key === 'not-retaken')?.value;
  return value?.unit === 'year' ? formatYear(value.value) : m.unknown();
};

const retake = (about: About): string => {
  const { finding: { waitsFor, severity, why }, unitName } = about;
  const must = m.finding_retake({ year: retakeYear(about) });
  if (waitsFor === undefined) return must;
  const decides = severity === 'needs-permission' || why.decidedBy === undefined ? [] : [decidesWords(why.decidedBy)];
  return [must, m.finding_retake_waits({ what: requirementWords(waitsFor, unitName) }), ...decides].join(' ');
};

const refused = ({ finding: { rule }, pack }: About): string => {
  switch (rule) {
    case 'F.6':
      return m.finding_refused_threshold();
    case 'G.2':
      return m.finding_refused_unit({ years: pack.repeats.third.value });
    case 'G.3':
      return m.finding_refused_unit({ years: pack.repeats.fourth.value });
    case 'G.5':
      return m.finding_refused_credit();
    default:
      return m.finding_refused_efficiency({ minimum: formatPercent(pack.progress.minimumEfficiency.value) });
  }
};

const group = (about: About): string => {
  const many = m.finding_group({ points: points(about, 'draft-points'), maximum: points(about, 'group-maximum') });
  return about.finding.others === undefined ? many : `${many} ${m.finding_group_units({ units: others(about) })}`;
};

const secondDiploma = (about: About): string => {
  const different = { points: points(about, 'different-points') };
  return about.finding.severity === 'blocks'
    ? m.finding_second_diploma_blocks({ ...different, minimum: points(about, 'minimum-points') })
    : m.finding_second_diploma(different);
};

const sentences: Readonly<Record<FindingKey, (about: About) => string>> = {
  'size-below-minimum': (about) => {
    const words = { points: points(about, 'draft-points'), minimum: points(about, 'minimum-points') };
    return about.finding.severity === 'blocks' ? m.finding_size_below(words) : m.finding_size_below_ask(words);
  },
  'size-above-maximum': (about) => m.finding_size_above({ points: points(about, 'draft-points'), maximum: points(about, 'maximum-points') }),
  'size-non-eea': (about) => m.finding_size_non_eea({ points: points(about, 'draft-points'), minimum: points(about, 'minimum-points') }),
  'retake-missing': retake,
  'first-stage-missing': () => m.finding_first_stage(),
  'not-followed': waits,
  'not-acquired': waits,
  'sequence-unknown': (about) =>
    about.finding.others === undefined ? m.finding_sequence_unknown() : m.finding_sequence_unsure({ units: others(about) }),
  'too-few-acquired': (about) => {
    const needed = points(about, 'acquired-needed');
    return about.finding.severity === 'blocks'
      ? m.finding_too_few({ needed, points: points(about, 'acquired') })
      : m.finding_too_few_tolerances({ needed });
  },
  identical: (about) => m.finding_identical({ units: others(about) }),
  settled: () => m.finding_settled(),
  'tolerated-again': () => m.finding_tolerated_again(),
  'exemption-evidence': (about) => m.finding_exemption({ units: others(about) }),
  'class-group-missing': () => m.finding_class_group(),
  'event-missing': () => m.finding_event(),
  'event-clash': (about) => {
    const { why, fix } = about.finding;
    const value = why.steps.find(({ key }) => key === 'first-clash')?.value;
    const words = { units: others(about), date: value?.unit === 'date' ? formatDate(value.value) : m.unknown() };
    return fix === undefined ? m.finding_event_clash(words) : m.finding_event_clash_free(words);
  },
  'submitted-late': ({ finding: { until } }) => m.finding_late({ date: until === undefined ? m.unknown() : formatDate(until) }),
  'tolerance-undecided': (about) => {
    const { until } = about.finding;
    const units = others(about);
    return until === undefined ? m.finding_undecided({ units }) : m.finding_undecided_until({ units, date: formatDate(until) });
  },
  refused,
  'exception-on-request': () => m.finding_exception(),
  'group-above-maximum': group,
  'leaves-model-path': () => m.finding_model_path(),
  'own-path-unit': () => m.finding_own_path(),
  'second-diploma': secondDiploma,
  'no-final-stage': () => m.finding_final_stage(),
  'exam-beside-diploma': () => m.finding_exam_contract(),
  'binding-condition': ({ pack }) => m.finding_condition({ minimum: formatPercent(pack.progress.minimumEfficiency.value) }),
  'not-in-guide': () => m.finding_not_in_guide(),
};

/** Who can let it pass, and until when one can ask. */
const permission = ({ key, severity, ground, until, why: { decidedBy } }: Finding): readonly string[] => {
  if (severity !== 'needs-permission' && key !== 'refused') return [];
  return [
    ...(ground === undefined ? [] : [groundWords(ground)]),
    ...(decidedBy === undefined ? [] : [decidesWords(decidedBy)]),
    ...(until === undefined ? [] : [key === 'refused' ? m.finding_lift_until({ date: formatDate(until) }) : m.finding_ask_until({ date: formatDate(until) })]),
  ];
};

/** A finding in words: its weight, one line with units, ground, who and until when, and the label of its fix. */
export const findingWords = (finding: Finding, pack: RulePack, unitName: UnitName): FindingWords => ({
  severity: severityWords(finding.severity),
  sentence: [sentences[finding.key]({ finding, pack, unitName }), ...permission(finding)].join(' '),
  unit: finding.unit === undefined ? undefined : unitName(finding.unit),
  fix: finding.fix === undefined ? undefined : fixWords(finding.fix),
});
