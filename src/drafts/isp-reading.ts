import * as z from 'zod/mini';
import { CalendarDate, Contract, Mark, type DraftUnit, type IspDraft, type UnitCode } from '../model/index.ts';
import type { VaultRecord, VaultState } from '../vault/index.ts';
import { Decision, decisionPrefix, DraftId, DraftName, DraftProgramme, draftKey, markPrefix } from './draft.ts';
import { draftReader, type DraftProblem, type DraftReader } from './fields.ts';
import { asSubmitted, type SchoolAnswer } from './isp-submission.ts';
import { permissionsIn, unitIn } from './isp-unit-reading.ts';
import { codeIn, ispFields, ispUnitKey, type Isp, type IspState, type IspsView, type IspUnit } from './isp.ts';
import { draftPrefix, ISP } from './kinds.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As version 0.1 stored an answer: that there was one, with its day, and at each unit what the school did. */
const Earlier = z.enum(['approved', 'adjusted']);
const EarlierUnit = z.enum(['added', 'removed']);

const earlierAnswer = (id: string, { read }: DraftReader, units: readonly VaultRecord[], submittedOn: CalendarDate): SchoolAnswer | null => {
  if (read('answer', Earlier) === null) return null;
  const codes = (done: z.infer<typeof EarlierUnit>): UnitCode[] => units.flatMap(({ key, fields }) => (EarlierUnit.safeParse(fields['school']).data === done ? [codeIn(key, id)] : []));
  return { on: read('answeredOn', CalendarDate) ?? submittedOn, added: codes('added'), removed: codes('removed') };
};

/** Approved or adjusted is what the answer does to what was submitted, never something that is stored beside it. */
const stateOf = (submittedOn: CalendarDate | null, answer: SchoolAnswer | null, isAdjusted: boolean): IspState => {
  if (submittedOn === null) return { kind: 'draft' };
  return answer === null ? { kind: 'submitted', submittedOn } : { kind: isAdjusted ? 'adjusted' : 'approved', submittedOn, answeredOn: answer.on };
};

const frameFields: ReadonlySet<string> = new Set(['contract', 'main', 'major', 'classGroup', 'enrolledOn']);

const disputedIn = ({ alternatives }: VaultRecord): Isp['disputed'] => [
  ...(Object.hasOwn(alternatives, 'submission') ? (['submission'] as const) : []),
  ...(Object.hasOwn(alternatives, 'schoolAnswer') ? (['answer'] as const) : []),
];

const ispOf = (id: string, record: VaultRecord, state: VaultState, problems: DraftProblem[]): Isp | null => {
  const now = draftReader(record, problems);
  const year = now.read('year', ispFields.year);
  if (year === null) return null;
  const submission = now.read('submission', ispFields.submission);
  const { read, each } = submission === null ? now : draftReader(asSubmitted(record, submission.frame, (field) => frameFields.has(field)), problems);
  const stored = [...state.values()].filter(({ key }) => key.startsWith(`${draftKey(id)}/`));
  const submittedOn = submission?.on ?? read('submittedOn', CalendarDate);
  const submitted = submission === null ? null : new Map(submission.units.map(({ code, fields }) => [code, fields]));
  const answer = submittedOn === null ? null : (read('schoolAnswer', ispFields.schoolAnswer) ?? earlierAnswer(id, now, stored, submittedOn));
  const course = submittedOn === null ? null : { submitted, answer };
  const byKey = new Map(stored.map((unit) => [unit.key, unit]));
  // A record may be gone: one device took the unit out while another submitted it.
  const keys = new Set([...byKey.keys(), ...[...(submitted?.keys() ?? [])].map((code) => ispUnitKey(id, code)), ...(answer?.added ?? []).map((code) => ispUnitKey(id, code))]);
  const readings = [...keys]
    .toSorted(byText)
    .map((key) => ({ code: codeIn(key, id), ...unitIn(codeIn(key, id), byKey.get(key) ?? { key, fields: {}, alternatives: {} }, course, problems) }));
  const codes = readings.flatMap(({ code, wasSubmitted }) => (wasSubmitted ? [code] : []));
  const isAdjusted = answer !== null && (answer.added.some((code) => !codes.includes(code)) || answer.removed.some((code) => codes.includes(code)));
  return {
    id,
    name: read('name', DraftName) ?? '',
    programme: read('programme', DraftProgramme),
    createdOn: read('createdOn', CalendarDate),
    year,
    contract: read('contract', Contract) ?? 'diploma',
    main: read('main', ispFields.main) ?? true,
    major: read('major', ispFields.major),
    classGroup: read('classGroup', ispFields.classGroup),
    enrolledOn: read('enrolledOn', CalendarDate),
    decisions: each(decisionPrefix, Decision),
    supposed: each(markPrefix, Mark),
    state: stateOf(submittedOn, answer, isAdjusted),
    units: readings.flatMap(({ unit }) => unit ?? []),
    submitted: codes,
    removed: readings.flatMap(({ removal }) => removal ?? []),
    later: readings.flatMap(({ code, later }) => (later ? [code] : [])),
    disputed: disputedIn(record),
    permissions: [...permissionsIn(now), ...readings.flatMap(({ permissions }) => permissions)],
    semester2On: read('semester2On', ispFields.semester2On),
    leftOn: read('leftOn', ispFields.leftOn),
  };
};

/** Every ISP of a programme, oldest first. */
export const ispsOf = (state: VaultState, programme: string): IspsView => {
  const problems: DraftProblem[] = [];
  const isps = [...state.values()].flatMap((record): readonly Isp[] => {
    const id = record.key.startsWith(draftPrefix) ? record.key.slice(draftPrefix.length) : '';
    if (!DraftId.safeParse(id).success || record.fields['kind'] !== ISP) return [];
    const isp = ispOf(id, record, state, problems);
    return isp === null ? [] : [isp];
  });
  return {
    isps: isps
      .filter((isp) => isp.programme === null || isp.programme === programme)
      .toSorted((a, b) => byText(`${a.year} ${a.createdOn ?? ''} ${a.id}`, `${b.year} ${b.createdOn ?? ''} ${b.id}`)),
    problems,
  };
};

const draftUnitOf = ({ code, event, exemption, exemptParts, withdrewOn }: IspUnit): DraftUnit => ({
  code,
  exempt: exemption !== null,
  ...(exemption === null || exemption.mark === null ? {} : { mark: exemption.mark }),
  ...(event === null ? {} : { event }),
  ...(exemptParts.length === 0 ? {} : { exemptParts: [...exemptParts] }),
  ...(withdrewOn === null ? {} : { withdrewOn }),
});

/** The day on which an ISP counts as submitted: the one on which it was, or today while it is a draft. */
const submitOf = ({ state }: Isp, today: CalendarDate): CalendarDate => (state.kind === 'draft' ? today : state.submittedOn);

/** What the rules check: the units in force and those withdrawn from since, as if submitted today while it is a draft, else on the day on which it was. */
export const ispDraftOf = (isp: Isp, today: CalendarDate): IspDraft => ({
  year: isp.year,
  contract: isp.contract,
  main: isp.main,
  ...(isp.major === null ? {} : { major: isp.major }),
  units: isp.units.map(draftUnitOf),
  classGroup: isp.classGroup,
  submitOn: submitOf(isp, today),
  ...(isp.enrolledOn === null ? {} : { enrolledOn: isp.enrolledOn }),
  ...(isp.permissions.length === 0 ? {} : { permissions: [...isp.permissions] }),
});
