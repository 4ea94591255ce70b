import * as z from 'zod/mini';
import { AcademicYear, CalendarDate, Contract, Mark, PermissionState, RequestKey, RuleId, type Permission, type UnitCode } from '../model/index.ts';
import { DraftName, DraftProgramme, draftKey, type Decision } from './draft.ts';
import type { DraftProblem } from './fields.ts';
import { SchoolAnswer, Submission } from './isp-submission.ts';

/** What the student holds that a granted exemption rests on, as the school's application asks for it. */
export const EvidenceKind = z.enum(['credit-certificate', 'study-certificate', 'proof-of-competence']);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** The evidence of an exemption; what is not filled in yet is null. */
export interface Evidence {
  readonly kind: EvidenceKind | null;
  /** School that issued it. */
  readonly school: string | null;
  readonly issuedOn: CalendarDate | null;
  /** The course unit or certificate that it rests on. */
  readonly restsOn: string | null;
}

/** A granted exemption (RULES H.10). */
export interface Exemption {
  /** The mark that it keeps, where it has the same code (RULES E.3). */
  readonly mark: number | null;
  readonly evidence: Evidence;
}

/** What of one unit is to be copied into the school's own application, one tick each. */
export const CopyStep = z.enum(['unit', 'event', 'exemption']);
export type CopyStep = z.infer<typeof CopyStep>;

/** One unit of an ISP. */
export interface IspUnit {
  readonly code: UnitCode;
  readonly event: string | null;
  readonly exemption: Exemption | null;
  /** Learning activities with a partial exemption (RULES B.10). */
  readonly exemptParts: readonly string[];
  readonly copied: ReadonlySet<CopyStep>;
  /** Who put it in: the student before submitting, the school when it adjusted the ISP, or the student for the second semester. */
  readonly origin: 'student' | 'school' | 'semester2';
  /** Day on which the student withdrew from it (RULES H.13). */
  readonly withdrewOn: CalendarDate | null;
}

/** A unit of which nothing more is said than that the student takes it. */
export const blankIspUnit = (code: UnitCode): IspUnit => ({
  code,
  event: null,
  exemption: null,
  exemptParts: [],
  copied: new Set(),
  origin: 'student',
  withdrewOn: null,
});

/** A unit that was in it when it was submitted and is not any more. */
export interface IspRemoval {
  readonly code: UnitCode;
  readonly by: 'school' | 'semester2';
}

/** Where an ISP stands (RULES H.11). Only a draft can be edited. */
export type IspState =
  | { readonly kind: 'draft' }
  | { readonly kind: 'submitted'; readonly submittedOn: CalendarDate }
  | { readonly kind: 'approved' | 'adjusted'; readonly submittedOn: CalendarDate; readonly answeredOn: CalendarDate };

/** An individual study programme of one academic year, from first draft to what the school approved. */
export interface Isp {
  readonly id: string;
  /** Empty when it was removed on one device while another changed it. */
  readonly name: string;
  readonly programme: string | null;
  readonly createdOn: CalendarDate | null;
  readonly year: AcademicYear;
  readonly contract: Contract;
  readonly main: boolean;
  readonly major: string | null;
  /** null: not linked to one yet (RULES H.9). */
  readonly classGroup: string | null;
  readonly enrolledOn: CalendarDate | null;
  /** What it assumes to be decided on results of this year. */
  readonly decisions: ReadonlyMap<UnitCode, Decision>;
  /** Marks that it assumes. */
  readonly supposed: ReadonlyMap<UnitCode, number>;
  readonly state: IspState;
  /** In force, in the order in which the guide's codes sort. */
  readonly units: readonly IspUnit[];
  /** The codes that were submitted; none of a draft. */
  readonly submitted: readonly UnitCode[];
  readonly removed: readonly IspRemoval[];
  /** Added on one device while another submitted it: no part of what was submitted, and in force nowhere. */
  readonly later: readonly UnitCode[];
  /** Of what devices that did not see each other say different things; what was said last is shown. */
  readonly disputed: readonly ('submission' | 'answer')[];
  readonly permissions: readonly Permission[];
  /** Day on which changes for the second semester were sent (RULES H.1). */
  readonly semester2On: CalendarDate | null;
  /** Day on which the student left the whole of it (RULES F.5, I.6). */
  readonly leftOn: CalendarDate | null;
}

/** The ISPs of a programme, and what of them could not be read. */
export interface IspsView {
  readonly isps: readonly Isp[];
  readonly problems: readonly DraftProblem[];
}

/** The record of one unit; a code may hold a slash. */
export const ispUnitKey = (id: string, code: UnitCode): string => `${draftKey(id)}/${code.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
/** The code in such a key. */
export const codeIn = (key: string, id: string): UnitCode => key.slice(draftKey(id).length + 1).replaceAll('%2F', '/').replaceAll('%25', '%');

/** Schemas of the stored fields, for reading and for checking an edit. */
export const ispFields = {
  name: DraftName,
  programme: DraftProgramme,
  createdOn: CalendarDate,
  year: AcademicYear,
  contract: Contract,
  main: z.boolean(),
  major: z.string().check(z.minLength(1), z.maxLength(80)),
  classGroup: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  enrolledOn: CalendarDate,
  submittedOn: CalendarDate,
  submission: Submission,
  schoolAnswer: SchoolAnswer,
  semester2On: CalendarDate,
  leftOn: CalendarDate,
} as const;

/** The same of one unit. */
export const ispUnitFields = {
  taken: z.boolean(),
  event: z.string().check(z.minLength(1), z.maxLength(40)),
  exempt: z.boolean(),
  mark: Mark,
  evidenceKind: EvidenceKind,
  evidenceSchool: Text,
  evidenceDate: CalendarDate,
  evidenceUnit: Text,
  semester2: z.enum(['added', 'removed']),
  withdrewOn: CalendarDate,
} as const;

/** And of a request for a deviation. */
export const permissionFields = {
  state: PermissionState,
  points: z.int().check(z.minimum(0), z.maximum(400)),
  by: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  on: CalendarDate,
} as const;

/** How a field begins that says something of one of many: an exempted learning activity, a tick, and a request with whom it was asked and when. */
export const exemptPartPrefix = 'exemptPart:';
export const copiedPrefix = 'copied:';
/** How the fields of a request are called after their prefix: by its rule, and by its key where it has one. */
export const requestName = ({ rule, key }: Pick<Permission, 'rule' | 'key'>): string => (key === undefined ? rule : `${rule}:${key}`);

/** The rule and the key of a request by that name; null when there is no such request. */
export const requestNamed = (name: string): Pick<Permission, 'rule' | 'key'> | null => {
  const [rule, key, ...rest] = name.split(':');
  const parsed = z.object({ rule: RuleId, key: z.optional(RequestKey) }).safeParse({ rule, ...(key === undefined ? {} : { key }) });
  return parsed.success && rest.length === 0 ? parsed.data : null;
};

export const permissionPrefix = 'permission:';
export const permissionByPrefix = 'permissionBy:';
export const permissionOnPrefix = 'permissionOn:';
export const permissionPointsPrefix = 'permissionPoints:';
