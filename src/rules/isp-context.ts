import type { AcademicYear, CalendarDate, IspDraft, Requirement, RuleId, RulePack, UnitCode } from '../model/index.ts';
import type { Finding, FindingKey, Fix, PermissionGround, Refusal, Severity } from './assessment.ts';
import { submitUntil } from './calendar.ts';
import type { Context } from './context.ts';
import { groundOf, missingGroundOf, submittedOf, type DraftEntry } from './draft.ts';
import { because, daysStep } from './explain.ts';
import type { Missing, Step } from './explanation.ts';
import { isDiplomaContract, type YearHistory } from './history.ts';
import { groupName, isMandatoryFor, withIdentical, type Followed } from './programme-index.ts';
import { pointsOf } from './rounding.ts';
import type { Progression } from './sequence.ts';
import { isSettled } from './standing.ts';

/** What the rules of the ISP look at: a draft on top of the dossier, after automatic tolerances (RULES H). */
export interface IspContext {
  readonly context: Context;
  readonly draft: IspDraft;
  readonly year: AcademicYear;
  /** The last day for submitting it, and for asking for a deviation. */
  readonly until: CalendarDate;
  readonly entries: readonly DraftEntry[];
  /** Entries that are really taken: without exemptions. */
  readonly taken: readonly DraftEntry[];
  /** Entries as they were submitted, with those that the student withdrew from since: withdrawing makes no programme wrong that was not (RULES H.13, art. 23). */
  readonly submitted: readonly DraftEntry[];
  readonly underDiploma: boolean;
  /** No earlier year under a diploma or diploma-exam contract lasted to 1 December (RULES F.5, H.7). */
  readonly firstEnrolment: boolean;
  readonly ground: PermissionGround | null;
  /** What could still give one. */
  readonly missingGround: readonly Missing[];
  /** Credit, exemption or tolerance before the draft, automatic ones included. */
  readonly settled: (code: UnitCode) => boolean;
  /** Every unit that is settled before the draft, by an automatic tolerance too. */
  readonly held: ReadonlySet<UnitCode>;
  readonly tolerated: (code: UnitCode) => boolean;
  /** Points of credits, exemptions and tolerances, automatic ones included. */
  readonly earned: number;
  /** Refusals that hold in the draft's year. */
  readonly refusals: readonly Refusal[];
  readonly progression: Progression;
  /** The major or teaching subject that the draft is for. */
  readonly path: Followed;
  readonly mandatory: (code: UnitCode) => boolean;
}

const followedBefore = (years: readonly YearHistory[], year: AcademicYear): ReadonlySet<UnitCode> =>
  new Set(years.flatMap((one) => (one.year < year ? one.attempts.flatMap(({ code, state }) => (state === 'withdrawn' ? [] : [code])) : [])));

/** Puts a draft on top of an assessed dossier. */
export const ispContext = (
  context: Context,
  draft: IspDraft,
  year: AcademicYear,
  entries: readonly DraftEntry[],
  automatic: ReadonlySet<UnitCode>,
  refusals: readonly Refusal[],
): IspContext => {
  const { history, standings, index, followed } = context;
  const held = [...standings.values()].filter((one) => isSettled(one) || automatic.has(one.code));
  const settledCodes = new Set(held.map(({ code }) => code));
  const submitted = submittedOf(index, draft);
  const exempt = entries.filter((entry) => entry.exempt).map(({ code }) => code);
  const major = draft.major === undefined ? undefined : groupName(draft.major);
  const path = major === undefined ? followed : { major, subject: major };
  const ground = groundOf(context, draft, year);
  return {
    context,
    draft,
    year,
    until: submitUntil(context.pack, year, draft.enrolledOn),
    entries,
    taken: entries.filter((entry) => !entry.exempt),
    submitted,
    underDiploma: isDiplomaContract(draft.contract),
    firstEnrolment: !history.years.some((one) => one.year < year && one.countsForDiploma),
    ground,
    missingGround: missingGroundOf(context, ground),
    held: settledCodes,
    settled: (code) => settledCodes.has(code),
    tolerated: (code) => standings.get(code)?.status === 'tolerated' || (automatic.has(code) && !isSettled(standings.get(code))),
    earned: pointsOf(held),
    refusals,
    progression: {
      followed: withIdentical(index, [...followedBefore(history.years, year), ...exempt]),
      acquired: withIdentical(index, [...settledCodes, ...exempt]),
      sameYear: withIdentical(index, submitted.map(({ code }) => code)),
    },
    path,
    mandatory: (code) => {
      const unit = index.unitOf(code);
      return unit !== undefined && isMandatoryFor(index, path, unit);
    },
  };
};

interface About {
  readonly unit?: UnitCode;
  readonly others?: readonly UnitCode[];
  readonly waitsFor?: Requirement | null;
  readonly ground?: PermissionGround | null;
  readonly until?: CalendarDate;
  readonly fix?: Fix | undefined;
  readonly missing?: readonly Missing[];
  readonly restsOn?: readonly RuleId[];
  readonly reading?: boolean;
}

/** Within how many days the school answers who asks for a permission on a ground (art. 22). */
const answered = (pack: RulePack, severity: Severity, ground: PermissionGround | null | undefined): readonly Step[] =>
  severity === 'needs-permission' && ground != null ? [daysStep('answer-days', pack.terms.deviationAnswerDays.value)] : [];

/** One finding with its why. */
export const finding = (
  { context: { pack } }: IspContext,
  rule: RuleId,
  key: FindingKey,
  severity: Severity,
  steps: readonly Step[],
  { unit, others, waitsFor, ground, until, fix, ...because_ }: About = {},
): Finding => ({
  rule,
  key,
  severity,
  ...(unit === undefined ? {} : { unit }),
  ...(others === undefined || others.length === 0 ? {} : { others }),
  ...(waitsFor == null ? {} : { waitsFor }),
  ...(ground == null ? {} : { ground }),
  ...(until === undefined ? {} : { until }),
  ...(fix === undefined ? {} : { fix }),
  why: because(pack, rule, [...steps, ...answered(pack, severity, ground)], because_),
});
