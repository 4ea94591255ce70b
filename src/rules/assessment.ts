import type { AcademicYear, CalendarDate, Contract, Dossier, IspDraft, Permission, RequestKey, Requirement, RuleId, Result, UnitCode } from '../model/index.ts';
import type { Explanation, Figure, Missing } from './explanation.ts';

/** What is assessed: the student's past, and what is supposed on top of it. */
export interface Situation {
  readonly dossier: Dossier;
  /** The day in Brussels. Without it no timing is judged (RULES A.2). */
  readonly today?: CalendarDate;
  /** A tolerance decision to simulate: the codes to tolerate, possibly none. */
  readonly tolerate?: readonly UnitCode[];
  /** Looks at a decision as if its term were open: a thought before or after it, never a real decision (RULES D.7). */
  readonly asIfInTerm?: boolean;
  /** The decision is one that a draft assumes: an open term still asks for a real one before submitting (RULES D.13, H.12). */
  readonly assumed?: boolean;
  /** Looks back from the end of the running year, with every result known: no term of today is taken for one of then. */
  readonly endOfYear?: boolean;
  /** The student refuses the automatic tolerances (RULES D.12). */
  readonly refuseAutomatic?: boolean;
  /** May I withdraw from this unit of the latest year on that day, and what comes back (RULES H.13)? */
  readonly withdraw?: { readonly unit: UnitCode; readonly on: CalendarDate };
  /** The draft of the next ISP to check (RULES H, J). */
  readonly next?: IspDraft;
}

export type UnitStatus = 'credit' | 'exempt' | 'tolerated' | 'failed' | 'open' | 'withdrawn';

/** Where one unit stands, over all years. */
export interface UnitAssessment {
  readonly code: UnitCode;
  /** The year whose result stands. */
  readonly year: AcademicYear;
  readonly status: Figure<UnitStatus>;
  readonly result: Figure<Result | null>;
  /** A second opportunity is still to come this year; `unknown` when the guide does not say whether it can be re-sat. */
  readonly secondOpportunity: 'to-come' | 'none' | 'unknown';
}

/** One movement of the learning credit, in points; `date` only when it is known (RULES I.12). */
export interface LearningCreditYear {
  readonly before: number;
  readonly deducted: number;
  readonly restored: number;
  readonly returned: number;
  readonly bonus: number;
  readonly after: number;
}

/** One academic year, over all its enrolments. */
export interface YearAssessment {
  readonly year: AcademicYear;
  readonly contracts: readonly Contract[];
  /** No result is to come any more. */
  readonly complete: boolean;
  readonly taken: Figure<number>;
  readonly actuallyTaken: Figure<number>;
  readonly acquired: Figure<number>;
  /** Whole percent; null when nothing was taken. */
  readonly efficiency: Figure<number | null>;
  readonly efficiencyBest: Figure<number | null>;
  readonly bindingCondition: Figure<boolean>;
  readonly learningCredit: Figure<LearningCreditYear>;
}

/** Every reason for which a result cannot be tolerated (RULES D.6, D.7). */
export type ToleranceReason =
  | 'mark'
  | 'not-numeric'
  | 'not-tolerable'
  | 'already-settled'
  | 'efficiency'
  | 'left'
  | 'tolerable-unknown'
  | 'window-not-open'
  | 'window-closed';

/** One unit of the last year and whether its result can be tolerated; no reasons = it can. */
export interface ToleranceCandidate {
  readonly code: UnitCode;
  readonly points: number;
  readonly result: Result | null;
  readonly reasons: readonly ToleranceReason[];
  readonly why: Explanation;
}

export interface ToleranceWindow {
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
}

export interface ToleranceAssessment {
  readonly base: Figure<number>;
  readonly budget: Figure<number>;
  /** min(budget, caps). */
  readonly limit: Figure<number>;
  readonly used: Figure<number>;
  readonly left: Figure<number>;
  readonly starter: Figure<boolean>;
  /** The last window that opened, else the first to come, else null. */
  readonly window: Figure<ToleranceWindow | null>;
  /** null without today. */
  readonly open: boolean | null;
  /** Whole days left after today while the window is open, 0 on its last day; else null. */
  readonly daysLeft: number | null;
  readonly candidates: readonly ToleranceCandidate[];
  /** Every maximal set of candidates that fits `left` (RULES D.14). */
  readonly choices: readonly (readonly UnitCode[])[];
  /** False when there are more choices than are worth listing. */
  readonly choicesComplete: boolean;
  /** Where the window has not passed and some candidate is undecided: what must be decided, and by when. */
  readonly undecided: readonly UnitCode[];
  /** If every undecided unit were tolerated: points left then, and points too many when they do not fit together. */
  readonly ifAllTolerated: { readonly left: number; readonly over: number };
}

export type DecisionOutcome =
  { readonly accepted: true } | { readonly accepted: false; readonly refused: Readonly<Record<UnitCode, readonly ToleranceReason[]>> };

export type ThresholdStatus = 'met' | 'met-automatically' | 'pending' | 'not-met';

/** The statutory threshold (RULES F). */
export type ThresholdAssessment =
  | { readonly applies: false; readonly why: Explanation }
  | {
      readonly applies: true;
      readonly package: readonly UnitCode[];
      /** Not acquired, before automatic tolerances. */
      readonly open: readonly UnitCode[];
      readonly due: Figure<AcademicYear>;
      readonly status: Figure<ThresholdStatus>;
      /** What will be deployed if the results stay as they are (RULES D.9, D.10). */
      readonly automatic: Figure<readonly UnitCode[]>;
      /** What would be deployed if no result of the running year changes any more; empty while a first result is missing (RULES F.8). */
  readonly ifResultsStay: Figure<readonly UnitCode[]>;
  /** Whether what is open can still be acquired within the year (RULES F.8). */
      readonly stillPossible: Figure<boolean>;
    };

export type Merit = 'satisfactory' | 'cum-laude' | 'magna-cum-laude' | 'summa-cum-laude' | 'summa-cum-laude-congratulations';

/** The programme as a whole (RULES E). */
export interface ProgrammeAssessment {
  /** Points of credits, exemptions and tolerances, before automatic ones. */
  readonly earned: Figure<number>;
  readonly percentage: Figure<number | null>;
  readonly passed: Figure<boolean>;
  readonly merit: Figure<Merit | null>;
  /** The grade that this percentage gives when the programme is passed with it; null where none would be given, or it is too low to pass by tolerances. */
  readonly meritSoFar: Figure<Merit | null>;
  readonly automatic: Figure<readonly UnitCode[]>;
  /** Automatic tolerances would pass the programme, were it not for the efficiency condition (RULES D.11): see the counsellor or ombuds. */
  readonly automaticBlockedBy: 'efficiency' | null;
  /** Points by standing, per stage of the model path; the stage's own points as the guide has them. */
  readonly stages: readonly StageStanding[];
  /** The stages together. */
  readonly standing: PointsStanding;
}

/** What of a stage or of all of them is settled, at stake or open, in points; the fills of the road to the diploma. */
export interface PointsStanding {
  readonly points: number;
  /** Credits, exemptions and tolerances together. */
  readonly settled: number;
  readonly credit: number;
  readonly exempt: number;
  readonly tolerated: number;
  /** Candidates of an open tolerance decision. */
  readonly undecided: number;
  readonly open: number;
}

/** One stage of the model path. */
export interface StageStanding extends PointsStanding {
  readonly stage: number;
}

/** An enrolment that the school will refuse (RULES F.6, G). */
export interface Refusal {
  readonly kind: 'efficiency' | 'threshold' | 'third-enrolment' | 'fourth-enrolment' | 'learning-credit';
  readonly unit?: UnitCode;
  /** First academic year refused. */
  readonly year: AcademicYear;
  /** Last academic year refused, where the rule names one. */
  readonly until?: AcademicYear;
  readonly exception?: 'thirty-points';
  readonly hint?: 'lift-by-tolerance';
  readonly why: Explanation;
}

/** A point of the learning-credit account in time. */
export interface LearningCreditPoint {
  readonly year: AcademicYear;
  readonly moment: 'start' | 'enrolled' | 'withdrawn' | 'published-1' | 'published-2' | 'published-3' | 'end';
  /** Left out when it is not known when it happened. */
  readonly date?: CalendarDate;
  readonly balance: number;
}

/** The learning-credit account (RULES I.12): now, and at the end of the running year at best and at worst. */
export interface LearningCreditAssessment {
  readonly start: number;
  readonly now: Figure<number>;
  readonly best: Figure<number>;
  readonly worst: Figure<number>;
  /** Points of the bonus still to be returned twice. */
  readonly bonusLeft: number;
  readonly timeline: readonly LearningCreditPoint[];
  readonly timelineBest: readonly LearningCreditPoint[];
  readonly timelineWorst: readonly LearningCreditPoint[];
}

/** Dates that follow from the last publication and the academic year (RULES K); null = does not arise. */
export interface DeadlinesAssessment {
  readonly tolerance: Figure<CalendarDate | null>;
  readonly refuseAutomatic: Figure<CalendarDate | null>;
  readonly feedback: Figure<CalendarDate | null>;
  readonly appeal: Figure<CalendarDate | null>;
  readonly ispSubmit: Figure<CalendarDate>;
  readonly ispSemester2: Figure<CalendarDate>;
}

/** What a date of the academic year is for (RULES K). */
export type DeadlineId =
  | 'tolerance' | 'refuse-automatic' | 'feedback' | 'appeal' | 'appeal-grounds' | 'appeal-decision' | 'give-up-part' | 'give-up-part-next-year'
  | 'resit-registration' | 'exam-schedule' | 'religious-feast' | 'exam-swap' | 'early-graduation'
  | 'isp-submit' | 'isp-approval' | 'isp-semester2' | 'isp-semester2-approval' | 'exemptions' | 'deviations' | 'status-request' | 'prior-learning'
  | 'enrol' | 'enrol-semester2' | 'enrol-closed' | 'change-programme' | 'withdraw-semester1' | 'withdraw-semester2'
  | 'lift-refusal' | 'lift-refusal-semester2' | 'exchange-semester1' | 'exchange-semester2';

/** A date that concerns this student: the last day for it, or the first where `from` says so. */
export interface Deadline {
  readonly id: DeadlineId;
  readonly rule: RuleId;
  readonly year: AcademicYear;
  /** null: the school's calendar has it, and it was not entered. */
  readonly date: Figure<CalendarDate | null>;
  /** The day on which something starts or is decided, not a term for the student. */
  readonly kind: 'until' | 'from' | 'decision';
}

export interface WithdrawalAssessment {
  readonly allowed: boolean;
  readonly restores: Figure<number>;
  readonly reasons: readonly ('retake' | 'exam-taken' | 'first-stage' | 'too-late')[];
}

/** How much weight a finding has (RULES H.16). */
export type Severity = 'blocks' | 'needs-permission' | 'warns' | 'informs';

/** On which ground a permission can be asked for (art. 22 §1, §2). */
export type PermissionGround = 'status' | 'work-track' | 'late-enrolment';

/** What a finding says; the app has a sentence for each. */
export type FindingKey =
  | RequestKey
  | 'not-acquired' | 'sequence-unknown' | 'identical' | 'settled' | 'class-group-missing' | 'event-missing' | 'event-clash'
  | 'submitted-late' | 'tolerance-undecided' | 'refused'
  | 'exemption-evidence' | 'group-above-maximum' | 'leaves-model-path' | 'own-path-unit' | 'second-diploma' | 'no-final-stage' | 'exam-beside-diploma' | 'binding-condition' | 'not-in-guide';

/** A change of a draft that solves a finding. Data, so that two of them can be compared; `applyFix` carries it out. */
export type Fix =
  | { readonly kind: 'add'; readonly unit: UnitCode }
  | { readonly kind: 'remove'; readonly unit: UnitCode }
  | { readonly kind: 'choose-event'; readonly unit: UnitCode; readonly event: string };

/** Something that the rules say of a draft, beside the unit it concerns (RULES H.16). */
export interface Finding {
  readonly rule: RuleId;
  readonly key: FindingKey;
  readonly severity: Severity;
  readonly unit?: UnitCode;
  /** The other unit of a pair, or what the unit waits for. */
  readonly others?: readonly UnitCode[];
  /** What of its sequence rule is not met yet, with its and and or (H.4). */
  readonly waitsFor?: Requirement;
  /** On which ground it can be permitted; for `needs-permission`. */
  readonly ground?: PermissionGround;
  /** Last day for asking or doing, where the rule has one. */
  readonly until?: CalendarDate;
  readonly fix?: Fix;
  /** What became of the request for it: granted it only informs, unless the draft goes further than what was granted; refused it blocks. */
  readonly permission?: Permission;
  readonly why: Explanation;
}

/** A unit that is not in the draft, and what the rules would say of it if it were. */
export interface Addable {
  readonly code: UnitCode;
  readonly findings: readonly Finding[];
}

/** A draft of the next ISP, checked (RULES H). */
export interface IspAssessment {
  /** Academic year of the draft. */
  readonly year: AcademicYear;
  /** Points actually taken in it, exemptions aside (H.2). */
  readonly points: Figure<number>;
  /** The gravest first; within one severity in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Nothing blocks. */
  readonly submittable: Figure<boolean>;
}

/** The tuition fee of a draft, in whole cents (RULES J). */
export interface FeeAssessment {
  readonly fixed: Figure<number>;
  readonly variable: Figure<number>;
  /** For points beyond the learning credit. */
  readonly surcharge: Figure<number>;
  /** For the learning platform, under an exam contract. */
  readonly platform: Figure<number>;
  readonly total: Figure<number>;
}

/** Whether the points held open a stay abroad (RULES L). */
export interface MobilityAssessment {
  /** Points that count: credits, exemptions and tolerances. */
  readonly held: Figure<number>;
  readonly semester1: Figure<boolean>;
  readonly semester2: Figure<boolean>;
  readonly doubleDegree: Figure<boolean>;
}

/** What the student's statuses open, as far as it can be computed; null = does not arise (RULES N). */
export interface StatusesAssessment {
  /** Entrepreneur who enrols again: efficient enough the year before (N.1). */
  readonly entrepreneurAgain: Figure<boolean | null>;
  /** Exams outside the exam period for a work status or an entrepreneur (N.2). */
  readonly examSpreading: Figure<boolean | null>;
  /** A work status beside a recognised work track is not possible (N.3). */
  readonly workStatus: Figure<boolean | null>;
}

/** Something the student can answer or look up that would settle a figure; each once, the most consequential first. */
export interface Question {
  readonly missing: Missing;
  /** Figures that wait for it. */
  readonly affects: readonly ('tolerance' | 'threshold' | 'efficiency' | 'learning-credit' | 'programme')[];
}

/** Everything the rules say about one situation. Computed, never stored. */
export interface Assessment {
  readonly pack: { readonly id: string; readonly institution: string; readonly year: AcademicYear; readonly title: string };
  /** The academic year of today; null without today. `covered` says whether the pack was made for it. */
  readonly today: { readonly date: CalendarDate; readonly year: AcademicYear; readonly covered: boolean } | null;
  readonly units: Readonly<Record<UnitCode, UnitAssessment>>;
  readonly years: readonly YearAssessment[];
  readonly tolerance: ToleranceAssessment;
  /** null when no decision is simulated. */
  readonly decision: DecisionOutcome | null;
  readonly withdraw: WithdrawalAssessment | null;
  readonly threshold: ThresholdAssessment;
  readonly programme: ProgrammeAssessment;
  readonly refusals: readonly Refusal[];
  /** null without a draft. */
  readonly isp: IspAssessment | null;
  /** null without a draft, or where it cannot be computed. */
  readonly fee: FeeAssessment | null;
  readonly mobility: MobilityAssessment;
  readonly statuses: StatusesAssessment;
  readonly learningCredit: LearningCreditAssessment;
  readonly deadlines: DeadlinesAssessment;
  /** Every date of the running and the next academic year that concerns this student, soonest first; unknown ones last. */
  readonly calendar: readonly Deadline[];
  readonly questions: readonly Question[];
}

/** The assessment of a situation whose draft, if it has one, is not judged. */
export interface DossierAssessment extends Assessment {
  readonly isp: null;
  readonly fee: null;
}
