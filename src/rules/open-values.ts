import {
  plainStudent,
  type Dossier,
  type Enrolment,
  type OpenEnrolmentValue,
  type OpenStudentValue,
  type OpenUnitValue,
  type Opportunity,
  type Result,
  type Student,
  type UnitRecord,
} from '../model/index.ts';
import type { Missing } from './explanation.ts';
import type { OtherValue } from './outcome.ts';

/** One other value of a field, and the dossier with it. */
export interface Alternative {
  readonly other: OtherValue;
  /** Changes this field alone, in a dossier in which other fields may have other values too. */
  readonly apply: (dossier: Dossier) => Dossier;
}

/** A field on which the student's devices disagree. */
export interface Disagreement {
  readonly about: Missing;
  readonly alternatives: readonly Alternative[];
}

const opportunitiesWith = (shown: readonly Opportunity[], at: 0 | 1, result: Result | null): Opportunity[] => {
  const length = Math.max(shown.length, at + 1);
  return Array.from({ length }, (_, index) => (index === at ? { ...shown[index], result } : (shown[index] ?? { result: null })));
};

const withResult = (record: UnitRecord, at: 0 | 1, result: Result | null, activity: string | undefined): UnitRecord => {
  if (activity === undefined) return { ...record, opportunities: opportunitiesWith(record.opportunities, at, result) };
  const written = record.parts.find((part) => part.activity === activity)?.opportunities ?? [];
  const part = { activity, opportunities: opportunitiesWith(written === 'exempt' ? [] : written, at, result) };
  const isThere = record.parts.some((one) => one.activity === activity);
  return { ...record, parts: isThere ? record.parts.map((one) => (one.activity === activity ? part : one)) : [...record.parts, part] };
};

const unitWith = (record: UnitRecord, { field, value }: OpenUnitValue): UnitRecord => {
  const { [field]: _, ...rest } = record;
  return value === null ? rest : { ...rest, [field]: value };
};

type Published = Enrolment['published'];

const publishedWith = ({ [1]: first, [2]: second, [3]: third }: Published, period: 1 | 2 | 3, date: Published[1] | null): Published => {
  const [one, two, three] = [period === 1 ? date : first, period === 2 ? date : second, period === 3 ? date : third];
  return { ...(one == null ? {} : { 1: one }), ...(two == null ? {} : { 2: two }), ...(three == null ? {} : { 3: three }) };
};

const enrolmentWith = (enrolment: Enrolment, open: OpenEnrolmentValue): Enrolment => {
  switch (open.field) {
    case 'contract':
      return open.value === null ? enrolment : { ...enrolment, contract: open.value };
    case 'main':
      return { ...enrolment, main: open.value ?? true };
    case 'published1':
      return { ...enrolment, published: publishedWith(enrolment.published, 1, open.value) };
    case 'published2':
      return { ...enrolment, published: publishedWith(enrolment.published, 2, open.value) };
    case 'published3':
      return { ...enrolment, published: publishedWith(enrolment.published, 3, open.value) };
    default: {
      const { [open.field]: _, ...rest } = enrolment;
      return open.value === null ? rest : { ...rest, [open.field]: open.value };
    }
  }
};

/** What is not entered of a student is as for a student of whom nothing special is known. */
const studentWith = (student: Student, { field, value }: OpenStudentValue): Student => {
  const { [field]: _, ...rest } = student;
  return value === null ? { ...plainStudent, ...rest } : { ...student, [field]: value };
};

const inEnrolment =
  (at: number, change: (enrolment: Enrolment) => Enrolment) =>
  (dossier: Dossier): Dossier => ({ ...dossier, enrolments: dossier.enrolments.map((one, index) => (index === at ? change(one) : one)) });

const inUnit = (at: number, place: number, change: (record: UnitRecord) => UnitRecord) =>
  inEnrolment(at, (enrolment) => ({ ...enrolment, units: enrolment.units.map((one, index) => (index === place ? change(one) : one)) }));

/** Fields with several other values are one disagreement. */
const byField = <Open extends OtherValue>(
  open: readonly Open[] | undefined,
  about: (field: Open['field']) => Missing,
  apply: (one: Open) => Alternative['apply'],
): readonly Disagreement[] =>
  open === undefined
    ? []
    : [...Map.groupBy(open, ({ field }): Open['field'] => field)].map(([field, values]) => ({
        about: about(field),
        alternatives: values.map((other) => ({ other, apply: apply(other) })),
      }));

type OtherResult = NonNullable<UnitRecord['alternatives']>[number];

const resultDisagreements = (enrolment: Enrolment, at: number, record: UnitRecord, place: number): readonly Disagreement[] => {
  const { alternatives: all } = record;
  if (all === undefined) return [];
  const fieldOf = ({ opportunity, activity }: OtherResult): string => JSON.stringify([opportunity, activity]);
  return [...new Map(all.map((one) => [fieldOf(one), one]))].map(([field, { opportunity, activity }]) => ({
    about: { what: 'result', unit: record.code, year: enrolment.year, opportunity },
    alternatives: all.filter((one) => fieldOf(one) === field).map(({ result }) => ({
      other: { field: 'result', value: result, activity },
      apply: inUnit(at, place, (shown) => withResult(shown, opportunity === 1 ? 0 : 1, result, activity)),
    })),
  }));
};

/** Every field of a dossier on which the student's devices disagree, in the order of the dossier, the student's own last. */
export const disagreementsOf = ({ student, enrolments }: Dossier): readonly Disagreement[] => [
  ...enrolments.flatMap((enrolment, at) => [
    ...byField(
      enrolment.openValues,
      (field) => ({ what: 'enrolment-value', year: enrolment.year, contract: enrolment.contract, field }),
      (open) => inEnrolment(at, (one) => enrolmentWith(one, open)),
    ),
    ...enrolment.units.flatMap((record, place) => [
      ...resultDisagreements(enrolment, at, record, place),
      ...byField(
        record.openValues,
        (field) => ({ what: 'unit-value', unit: record.code, year: enrolment.year, field }),
        (open) => inUnit(at, place, (one) => unitWith(one, open)),
      ),
    ]),
  ]),
  ...byField(
    student.openValues,
    (field) => ({ what: 'student-value', field }),
    (open) => (dossier) => ({ ...dossier, student: studentWith(dossier.student, open) }),
  ),
];
