import * as z from 'zod/mini';
import type { Permission, UnitCode } from '../model/index.ts';
import type { Json, VaultRecord } from '../vault/index.ts';
import { draftReader, type DraftProblem, type DraftReader } from './fields.ts';
import { asSubmitted, type SchoolAnswer } from './isp-submission.ts';
import {
  copiedPrefix, CopyStep, exemptPartPrefix, ispUnitFields, permissionByPrefix, permissionFields, permissionOnPrefix, permissionPointsPrefix, permissionPrefix,
  requestNamed,
  type Exemption, type IspRemoval, type IspUnit,
} from './isp.ts';

/** The requests that a record notes, for a unit or for the whole. */
export const permissionsIn = ({ each, report }: DraftReader, unit?: UnitCode): readonly Permission[] => {
  const by = each(permissionByPrefix, permissionFields.by);
  const on = each(permissionOnPrefix, permissionFields.on);
  const points = each(permissionPointsPrefix, permissionFields.points);
  return [...each(permissionPrefix, permissionFields.state)].flatMap(([name, state]): readonly Permission[] => {
    const request = requestNamed(name);
    const who = by.get(name);
    const when = on.get(name);
    const many = points.get(name);
    if (request === null) {
      report(`${permissionPrefix}${name}`);
      return [];
    }
    return [
      {
        ...request,
        ...(unit === undefined ? {} : { unit }),
        state,
        ...(many === undefined ? {} : { points: many }),
        ...(who === undefined ? {} : { by: who }),
        ...(when === undefined ? {} : { on: when }),
      },
    ];
  });
};

/** A unit is in force, or was taken out after submitting; null: it never was in it. */
type Place = { readonly origin: IspUnit['origin'] } | { readonly by: IspRemoval['by'] } | null;

/** What became of an ISP: what was submitted, and what the school made of it. Null: nothing yet. */
export interface Course {
  /** The units with their fields as they were submitted; null of an ISP that was submitted before these were kept: then what is taken was. */
  readonly submitted: ReadonlyMap<UnitCode, Readonly<Record<string, Json>>> | null;
  readonly answer: SchoolAnswer | null;
}

const isTaken = ({ read }: DraftReader): boolean => read('taken', ispUnitFields.taken) === true;

const answeredPlace = (code: UnitCode, own: Place, answer: SchoolAnswer | null): Place => {
  if (answer?.added.includes(code) === true) return own ?? { origin: 'school' };
  return answer?.removed.includes(code) === true && own !== null ? { by: 'school' } : own;
};

/** Where a unit stands that the student chose or did not, after the school's answer and the changes for the second semester. */
const placeOf = (code: UnitCode, isOwn: boolean, reader: DraftReader, course: Course | null): Place => {
  const own: Place = isOwn ? { origin: 'student' } : null;
  if (course === null) return own;
  const answered = answeredPlace(code, own, course.answer);
  const inForce = answered !== null && 'origin' in answered;
  const semester2 = reader.read('semester2', ispUnitFields.semester2);
  if (semester2 === 'added' && !inForce) return { origin: 'semester2' };
  return semester2 === 'removed' && inForce ? { by: 'semester2' } : answered;
};

const exemptionOf = ({ read }: Pick<DraftReader, 'read'>): Exemption | null =>
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

/** What the records say of one unit. */
export interface UnitReading {
  readonly unit: IspUnit | null;
  readonly removal: IspRemoval | null;
  readonly wasSubmitted: boolean;
  /** It was added where nobody knew yet that the ISP was submitted. */
  readonly later: boolean;
  readonly permissions: readonly Permission[];
}

const ownFields: ReadonlySet<string> = new Set(['taken', 'event', 'exempt', 'mark', 'evidenceKind', 'evidenceSchool', 'evidenceDate', 'evidenceUnit']);
/** What the student composes of a unit; the rest is noted beside it, also once it is submitted. */
const isComposed = (field: string): boolean => ownFields.has(field) || field.startsWith(exemptPartPrefix);

/** Reads one unit of an ISP. */
export const unitIn = (code: UnitCode, record: VaultRecord, course: Course | null, problems: DraftProblem[]): UnitReading => {
  const fields = course?.submitted?.get(code);
  const noted = draftReader(record, problems);
  const taken = isTaken(noted);
  const isOwn = course === null || course.submitted === null ? taken : course.submitted.has(code);
  const place = placeOf(code, isOwn, noted, course);
  const permissions = permissionsIn(noted, code);
  const none: UnitReading = { unit: null, removal: null, wasSubmitted: course !== null && isOwn, later: false, permissions };
  if (place === null) return { ...none, later: course !== null && taken };
  if ('by' in place) return { ...none, removal: { code, by: place.by } };
  // What the student submitted is as it was then; of what came in later the event is still chosen.
  const { read, each } = fields === undefined || place.origin !== 'student' ? noted : draftReader(asSubmitted(record, fields, isComposed), problems);
  const copied = [...each(copiedPrefix, z.boolean())].flatMap(([step, done]) => {
    const known = CopyStep.safeParse(step);
    return done && known.success ? [known.data] : [];
  });
  return {
    ...none,
    unit: {
      code,
      event: read('event', ispUnitFields.event),
      exemption: exemptionOf({ read }),
      exemptParts: [...each(exemptPartPrefix, z.boolean())].flatMap(([activity, exempt]) => (exempt ? [activity] : [])),
      copied: new Set(copied),
      origin: place.origin,
      withdrewOn: read('withdrewOn', ispUnitFields.withdrewOn),
    },
  };
};
