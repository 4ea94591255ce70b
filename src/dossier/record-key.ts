import { AcademicYear, Contract, UnitCode } from '../model/index.ts';

/** One contract in one academic year of one programme. */
export interface EnrolmentPlace {
  readonly programme: string;
  readonly year: AcademicYear;
  readonly contract: Contract;
}

/** One unit in one enrolment. */
export interface UnitPlace extends EnrolmentPlace {
  readonly code: UnitCode;
}

// Only these two are escaped, so that a key of everyday codes can be read as it stands.
const escape = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F');
const unescape = (part: string): string => part.replaceAll('%2F', '/').replaceAll('%25', '%');

const key = (...parts: readonly (string | number)[]): string => parts.map((part) => escape(String(part))).join('/');

export const studentKey = 'student';
export const settingsKey = 'settings';
export const enrolmentKey = (place: EnrolmentPlace): string => key('enrolment', place.programme, place.year, place.contract);
export const unitKey = (place: UnitPlace): string => key('unit', place.programme, place.year, place.contract, place.code);
export const correctionKey = (programme: string, code: UnitCode): string => key('correction', programme, code);
export const unitDefinitionKey = (programme: string, code: UnitCode): string => key('unit-definition', programme, code);
export const programmeKey = (programme: string): string => key('programme', programme);

/** Where a record of the dossier belongs. */
export type RecordPlace =
  | { readonly kind: 'enrolment'; readonly place: EnrolmentPlace }
  | { readonly kind: 'unit'; readonly place: UnitPlace }
  | { readonly kind: 'correction' | 'unit-definition'; readonly programme: string; readonly code: UnitCode }
  | { readonly kind: 'programme'; readonly programme: string };

const enrolmentPlaceOf = (programme: string, year: string, contract: string): EnrolmentPlace | null => {
  const parsedYear = /^\d{4}$/.test(year) ? AcademicYear.safeParse(Number(year)) : null;
  const parsedContract = Contract.safeParse(contract);
  return parsedYear?.success && parsedContract.success && programme !== ''
    ? { programme, year: parsedYear.data, contract: parsedContract.data }
    : null;
};

const placeOf = (kind: string, parts: readonly string[]): RecordPlace | null => {
  const [programme = '', second = '', third = '', fourth = ''] = parts;
  if (kind === 'enrolment' && parts.length === 3) {
    const place = enrolmentPlaceOf(programme, second, third);
    return place === null ? null : { kind, place };
  }
  if (kind === 'unit' && parts.length === 4) {
    const place = enrolmentPlaceOf(programme, second, third);
    return place !== null && UnitCode.safeParse(fourth).success ? { kind, place: { ...place, code: fourth } } : null;
  }
  if ((kind === 'correction' || kind === 'unit-definition') && parts.length === 2) {
    return programme !== '' && UnitCode.safeParse(second).success ? { kind, programme, code: second } : null;
  }
  return kind === 'programme' && parts.length === 1 && programme !== '' ? { kind, programme } : null;
};

const kinds: ReadonlySet<string> = new Set(['enrolment', 'unit', 'correction', 'unit-definition', 'programme']);

/** Reads a record key; `foreign` for the kinds of other rooms and newer versions, `invalid` for one of ours that no edit writes. */
export const readKey = (recordKey: string): RecordPlace | 'foreign' | 'invalid' => {
  const [kind = '', ...parts] = recordKey.split('/').map(unescape);
  if (!kinds.has(kind)) return 'foreign';
  // One place has one key: a second spelling of it would be a second unit with the same code.
  return key(kind, ...parts) === recordKey ? (placeOf(kind, parts) ?? 'invalid') : 'invalid';
};
