import * as z from 'zod/mini';
import { CalendarDate, Contract, Mark, RuleId, type DraftUnit, type IspDraft, type Permission, type UnitCode } from '../model/index.ts';
import type { VaultRecord, VaultState } from '../vault/index.ts';
import { Decision, decisionPrefix, DraftId, DraftName, DraftProgramme, draftKey, draftPrefix, markPrefix } from './draft.ts';
import { draftReader, type DraftProblem, type DraftReader } from './fields.ts';
import {
  codeIn, copiedPrefix, CopyStep, exemptPartPrefix, ISP, ispFields, ispUnitFields, permissionByPrefix, permissionFields, permissionOnPrefix, permissionPrefix,
  type Exemption, type Isp, type IspRemoval, type IspState, type IspsView, type IspUnit,
} from './isp.ts';

const permissionsIn = ({ each, report }: DraftReader, unit?: UnitCode): readonly Permission[] => {
  const by = each(permissionByPrefix, permissionFields.by);
  const on = each(permissionOnPrefix, permissionFields.on);
  return [...each(permissionPrefix, permissionFields.state)].flatMap(([text, state]): readonly Permission[] => {
    const rule = RuleId.safeParse(text);
    const who = by.get(text);
    const when = on.get(text);
    if (!rule.success) {
      report(`${permissionPrefix}${text}`);
      return [];
    }
    return [
      {
        rule: rule.data,
        ...(unit === undefined ? {} : { unit }),
        state,
        ...(who === undefined ? {} : { by: who }),
        ...(when === undefined ? {} : { on: when }),
      },
    ];
  });
};

/** A unit is in force, or was taken out after submitting; null: it never was in it. */
type Place = { readonly origin: IspUnit['origin'] } | { readonly by: IspRemoval['by'] } | null;

/** Where a unit stands after the school's answer and the changes for the second semester. */
const placeOf = ({ read }: DraftReader): Place => {
  const taken = read('taken', ispUnitFields.taken) === true;
  const school = read('school', ispUnitFields.school);
  const semester2 = read('semester2', ispUnitFields.semester2);
  const own: Place = taken ? { origin: 'student' } : null;
  const answered: Place = school === 'added' ? (own ?? { origin: 'school' }) : school === 'removed' && taken ? { by: 'school' } : own;
  const inForce = answered !== null && 'origin' in answered;
  if (semester2 === 'added' && !inForce) return { origin: 'semester2' };
  return semester2 === 'removed' && inForce ? { by: 'semester2' } : answered;
};

const exemptionOf = ({ read }: DraftReader): Exemption | null =>
  read('exempt', ispUnitFields.exempt) === true
    ? {
        mark: read('mark', ispUnitFields.mark),
        evidence: {
          kind: read('evidenceKind', ispUnitFields.evidenceKind),
          school: read('evidenceSchool', ispUnitFields.evidenceSchool),
          issuedOn: read('evidenceDate', ispUnitFields.evidenceDate),
          restsOn: read('evidenceUnit', ispUnitFields.evidenceUnit),
        },
      }
    : null;

interface UnitReading {
  readonly unit: IspUnit | null;
  readonly removal: IspRemoval | null;
  readonly permissions: readonly Permission[];
}

const unitIn = (code: UnitCode, reader: DraftReader): UnitReading => {
  const place = placeOf(reader);
  const permissions = permissionsIn(reader, code);
  if (place === null) return { unit: null, removal: null, permissions };
  if ('by' in place) return { unit: null, removal: { code, by: place.by }, permissions };
  const copied = [...reader.each(copiedPrefix, z.boolean())].flatMap(([step, done]) => {
    const known = CopyStep.safeParse(step);
    return done && known.success ? [known.data] : [];
  });
  return {
    removal: null,
    permissions,
    unit: {
      code,
      event: reader.read('event', ispUnitFields.event),
      exemption: exemptionOf(reader),
      exemptParts: [...reader.each(exemptPartPrefix, z.boolean())].flatMap(([activity, exempt]) => (exempt ? [activity] : [])),
      copied: new Set(copied),
      origin: place.origin,
      withdrewOn: reader.read('withdrewOn', ispUnitFields.withdrewOn),
    },
  };
};

const stateOf = ({ read }: DraftReader): IspState => {
  const submittedOn = read('submittedOn', ispFields.submittedOn);
  if (submittedOn === null) return { kind: 'draft' };
  const answer = read('answer', ispFields.answer);
  const answeredOn = read('answeredOn', ispFields.answeredOn);
  return answer === null ? { kind: 'submitted', submittedOn } : { kind: answer, submittedOn, answeredOn: answeredOn ?? submittedOn };
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ispOf = (id: string, record: VaultRecord, state: VaultState, problems: DraftProblem[]): Isp | null => {
  const reader = draftReader(record, problems);
  const { read, each } = reader;
  const year = read('year', ispFields.year);
  if (year === null) return null;
  const readings = [...state.values()]
    .filter(({ key }) => key.startsWith(`${draftKey(id)}/`))
    .toSorted((a, b) => byText(a.key, b.key))
    .map((unit) => unitIn(codeIn(unit.key, id), draftReader(unit, problems)));
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
    state: stateOf(reader),
    units: readings.flatMap(({ unit }) => unit ?? []),
    removed: readings.flatMap(({ removal }) => removal ?? []),
    permissions: [...permissionsIn(reader), ...readings.flatMap(({ permissions }) => permissions)],
    semester2On: read('semester2On', ispFields.semester2On),
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
