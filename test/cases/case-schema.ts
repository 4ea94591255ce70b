import * as z from 'zod';
import { isCalendarDate, type CalendarDate } from '../../src/model/index.ts';

/**
 * The format of a regulation case. Everything that a case may leave out has its default here; the sets of words are those
 * of the format, not of the rules core, so that a change of the core cannot silently change what a case means.
 */

/** A code of a unit, class group or case; one that looks like a whole number is still a code. */
const Code = z.union([z.string().min(1), z.int().transform(String)], { error: 'a code is expected' });
const CaseDate = z.custom<CalendarDate>(isCalendarDate, { error: 'a calendar date YYYY-MM-DD that exists is expected' });
const Year = z.int().min(1990).max(2100);
const Points = z.int().min(0);
const Answer = z.union([z.boolean(), z.literal('unknown')], { error: 'true, false or unknown is expected' });

/** A mapping from codes; YAML keys are text already. */
const byCode = <T extends z.ZodType>(value: T) => z.record(z.string().min(1), value);
const orNull = <T extends z.ZodType>(value: T) => z.union([z.null(), value]);

const Result = z.union([z.int().min(0).max(20), z.enum(['pass', 'fail', 'NA', 'FR'])], {
  error: 'a result is expected: 0 to 20, pass, fail, NA, FR, or null where it is not known yet',
});
const Period = z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'exam period 1, 2 or 3 is expected' });

/** One exam opportunity: a result, `null`, or a result with its exam period. */
const Opportunity = z.union([orNull(Result), z.strictObject({ period: Period, mark: orNull(Result) })]);
const Opportunities = z.union([Opportunity.transform((one) => [one]), z.array(Opportunity).max(2)]);

const UnitEntry = z.union([
  z.literal('exempt').transform(() => ({ exempt: true as const })),
  Opportunities.transform((results) => ({ results })),
  z.strictObject({ exempt: z.literal(true), mark: z.int().min(0).max(20).optional() }),
  z.strictObject({
    results: Opportunities.optional(),
    parts: byCode(z.union([z.literal('exempt'), Opportunities])).optional(),
    tolerated: z.union([z.boolean(), z.literal('automatic')]).optional(),
    withdrewOn: CaseDate.optional(),
    examTaken: z.boolean().optional(),
  }),
], { error: 'a result (0 to 20, pass, fail, NA, FR, null), a list of at most two, exempt, or a mapping is expected' });

/** A sequence rule as a case writes it. */
export type CaseRequirement =
  | { readonly acquired: string }
  | { readonly followed: string; readonly sameYear: boolean }
  | { readonly all: readonly CaseRequirement[] }
  | { readonly any: readonly CaseRequirement[] };

const Requirement: z.ZodType<CaseRequirement> = z.lazy(() =>
  z.union([
    z.strictObject({ acquired: Code }),
    z.strictObject({ followed: Code, sameYear: z.boolean().default(false) }),
    z.strictObject({ all: z.array(Requirement).min(1) }),
    z.strictObject({ any: z.array(Requirement).min(1) }),
  ]),
);

const Unit = z.strictObject({
  points: Points,
  stage: z.int().min(1).default(1),
  semester: z.union([z.literal(1), z.literal(2), z.literal('year')], { error: 'semester 1, 2 or year is expected' }).default(1),
  mandatory: z.boolean().default(true),
  group: z.string().min(1).optional(),
  tolerable: Answer.default(true),
  resit: Answer.default(true),
  grading: z.enum(['numeric', 'pass-fail']).default('numeric'),
  requires: z.union([z.literal('unknown'), Requirement]).optional(),
  minAcquired: Points.optional(),
  identicalTo: z.array(Code).default([]),
  activities: byCode(z.strictObject({ points: z.number().positive(), resit: Answer.default(true) })).default({}),
  calculation: z.enum(['weighted', 'own']).default('weighted'),
  events: byCode(z.array(Code)).default({}),
});

const Programme = z.strictObject({
  code: Code.default('TST'),
  kind: z.enum(['bachelor', 'associate', 'bachelor-after-bachelor', 'preparatory', 'master']).default('bachelor'),
  initial: z.boolean().default(true),
  educational: z.boolean().default(false),
  points: Points.default(180),
  toleranceCap: Points.optional(),
  workTrack: z.boolean().default(false),
  stages: z.int().min(1).default(3),
  groups: byCode(z.strictObject({ min: Points.optional(), max: Points.optional() })).default({}),
  units: byCode(Unit),
});

const Student = z.strictObject({
  learningCredit: z.int().optional(),
  bonusUsed: z.int().min(0).default(0),
  rebuilt: z.boolean().default(false),
  tariff: z.enum(['standard', 'nearly-grant', 'grant', 'non-eea-business-management', 'last-year-secondary']).default('standard'),
  nonEEA: z.boolean().default(false),
  holdsBachelor: z.boolean().default(false),
  holdsMaster: z.boolean().default(false),
  firstTime: z.boolean().default(false),
  statuses: z.array(z.string()).default([]),
});

const Contract = z.enum(['diploma', 'credit', 'diploma-exam', 'credit-exam']);

const Enrolment = z.strictObject({
  year: Year,
  contract: Contract.default('diploma'),
  main: z.boolean().default(true),
  enrolledOn: CaseDate.optional(),
  withdrewOn: CaseDate.optional(),
  major: Code.optional(),
  published: z.strictObject({ 1: CaseDate.optional(), 2: CaseDate.optional(), 3: CaseDate.optional() }).default({}),
  units: byCode(UnitEntry).default({}),
});

const Next = z.strictObject({
  year: Year.optional(),
  units: z.array(Code).default([]),
  contract: Contract.default('diploma'),
  main: z.boolean().default(true),
  major: Code.optional(),
  exempt: z.array(Code).default([]),
  /** `null`: not linked to a class group yet; left out: not judged. */
  classGroup: orNull(Code).optional(),
  events: byCode(Code).default({}),
  submitOn: CaseDate.optional(),
  enrolledOn: CaseDate.optional(),
  withdrewOn: CaseDate.optional(),
  calendar: z.strictObject({ start: CaseDate, semester2: CaseDate }).optional(),
});

const Reason = z.enum([
  'mark', 'not-numeric', 'not-tolerable', 'already-settled', 'efficiency', 'left', 'tolerable-unknown', 'window-not-open', 'window-closed',
]);
const Codes = z.array(Code);

const Expectation = z.strictObject({
  units: byCode(
    z.strictObject({
      status: z.enum(['credit', 'exempt', 'tolerated', 'failed', 'open', 'withdrawn']).optional(),
      result: orNull(Result).optional(),
    }),
  ).optional(),
  years: z.record(
    z.string().regex(/^\d{4}$/, 'an academic year is expected'),
    z.strictObject({
      taken: z.int().optional(),
      actuallyTaken: z.int().optional(),
      acquired: z.int().optional(),
      efficiency: orNull(z.int()).optional(),
      efficiencyBest: orNull(z.int()).optional(),
      bindingCondition: z.boolean().optional(),
      learningCredit: z.strictObject({
        before: z.int().optional(),
        deducted: z.int().optional(),
        restored: z.int().optional(),
        returned: z.int().optional(),
        bonus: z.int().optional(),
        after: z.int().optional(),
      }).optional(),
    }),
  ).optional(),
  tolerance: z.strictObject({
    base: z.int().optional(),
    budget: z.int().optional(),
    limit: z.int().optional(),
    used: z.int().optional(),
    left: z.int().optional(),
    starter: z.boolean().optional(),
    window: orNull(z.strictObject({ opens: CaseDate.optional(), closes: CaseDate.optional() })).optional(),
    open: orNull(z.boolean()).optional(),
    candidates: byCode(z.array(Reason)).optional(),
    choices: z.array(Codes).optional(),
  }).optional(),
  decision: z.union([z.literal('accepted'), z.strictObject({ refused: byCode(z.array(Reason)) })]).optional(),
  withdraw: z.strictObject({
    allowed: z.boolean().optional(),
    restores: z.int().optional(),
    reasons: z.array(z.enum(['retake', 'exam-taken', 'first-stage', 'too-late'])).optional(),
  }).optional(),
  threshold: z.strictObject({
    applies: z.boolean().optional(),
    package: Codes.optional(),
    open: Codes.optional(),
    due: Year.optional(),
    status: z.enum(['met', 'met-automatically', 'pending', 'not-met']).optional(),
    automatic: Codes.optional(),
  }).optional(),
  programme: z.strictObject({
    earned: z.int().optional(),
    percentage: orNull(z.int()).optional(),
    passed: z.boolean().optional(),
    merit: orNull(z.enum(['satisfactory', 'cum-laude', 'magna-cum-laude', 'summa-cum-laude', 'summa-cum-laude-congratulations'])).optional(),
    automatic: Codes.optional(),
  }).optional(),
  refusals: z.array(
    z.strictObject({
      kind: z.enum(['efficiency', 'threshold', 'third-enrolment', 'fourth-enrolment', 'learning-credit']).optional(),
      unit: orNull(Code).optional(),
      year: Year.optional(),
      until: orNull(Year).optional(),
      exception: orNull(z.literal('thirty-points')).optional(),
      hint: orNull(z.literal('lift-by-tolerance')).optional(),
    }),
  ).optional(),
  isp: z.strictObject({
    points: z.int().optional(),
    submittable: z.boolean().optional(),
    findings: z.array(
      z.strictObject({
        rule: z.string().regex(/^[A-Z]\.\d+$/, 'a rule id such as H.3 is expected'),
        severity: z.enum(['blocks', 'needs-permission', 'warns', 'informs']).optional(),
        unit: orNull(Code).optional(),
      }),
    ).optional(),
    without: z.array(z.string().regex(/^[A-Z]\.\d+$/, 'a rule id such as H.3 is expected')).optional(),
  }).optional(),
  mobility: z.strictObject({
    semester1: z.boolean().optional(),
    semester2: z.boolean().optional(),
    doubleDegree: z.boolean().optional(),
  }).optional(),
  fee: z.strictObject({
    fixed: z.int().optional(),
    variable: z.int().optional(),
    surcharge: z.int().optional(),
    platform: z.int().optional(),
    total: z.int().optional(),
  }).optional(),
  deadlines: z.strictObject({
    tolerance: orNull(CaseDate).optional(),
    refuseAutomatic: orNull(CaseDate).optional(),
    feedback: orNull(CaseDate).optional(),
    appeal: orNull(CaseDate).optional(),
    ispSubmit: orNull(CaseDate).optional(),
    ispSemester2: orNull(CaseDate).optional(),
  }).optional(),
});

/** One regulation case. Unknown keys are errors. */
export const Case = z.strictObject({
  id: Code,
  title: z.string().min(1),
  rules: z.array(z.string().regex(/^[A-N]\.\d+$/, 'a rule id such as D.6 is expected')).min(1),
  tags: z.array(z.unknown()).optional(),
  pack: z.string().default('odisee-2024'),
  programme: Programme,
  student: Student.prefault({}),
  years: z.array(Enrolment),
  today: CaseDate.optional(),
  tolerate: Codes.optional(),
  refuseAutomatic: z.boolean().optional(),
  withdraw: z.strictObject({ unit: Code, on: CaseDate }).optional(),
  next: Next.optional(),
  expect: Expectation,
});
export type Case = z.infer<typeof Case>;
export type CaseUnitEntry = z.infer<typeof UnitEntry>;
export type CaseOpportunity = z.infer<typeof Opportunity>;
