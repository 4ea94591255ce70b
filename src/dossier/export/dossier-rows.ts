import type { AcademicYear, Dossier, Enrolment, Opportunity, Programme, Result, UnitRecord } from '../../model/index.ts';
import type { CsvColumn } from '../csv-format.ts';

/** A row of the table of a dossier by its columns; what is left out is empty. */
export type Cells = Partial<Record<CsvColumn, string | number | undefined>>;

const yearText = (year: AcademicYear): string => `${year}-${year + 1}`;
const resultText = (opportunity: Opportunity | undefined): Result | 'open' | undefined => (opportunity === undefined ? undefined : (opportunity.result ?? 'open'));

const opportunityCells = ([first, second]: readonly Opportunity[]): Cells => ({
  result1: resultText(first),
  period1: first?.period,
  result2: resultText(second),
  period2: second?.period,
});

const rowsOf = ({ year, contract }: Enrolment, unit: UnitRecord, programme: Programme | null): readonly Cells[] => {
  const known = programme?.units.find(({ code }) => code === unit.code);
  const place: Cells = { year: yearText(year), contract, code: unit.code, title: unit.asTaken?.title ?? known?.title, points: unit.asTaken?.points ?? known?.points };
  const { second, exemption, tolerated, rejectedOn, withdrewOn, examTaken } = unit;
  return [
    {
      ...place,
      ...opportunityCells(unit.opportunities),
      second,
      exempt: exemption === undefined ? undefined : 'yes',
      exempt_mark: exemption?.mark,
      tolerated,
      rejected_on: rejectedOn,
      withdrew_on: withdrewOn,
      exam_taken: examTaken === undefined ? undefined : examTaken ? 'yes' : 'no',
    },
    ...unit.parts.map(
      ({ activity, opportunities }): Cells => ({ ...place, activity, ...(opportunities === 'exempt' ? { exempt: 'yes' } : opportunityCells(opportunities)) }),
    ),
  ];
};

/** Every unit of a dossier in every year, and its learning activities, as rows. `programme`: where titles and points come from. */
export const dossierRows = ({ enrolments }: Dossier, programme: Programme | null): readonly Cells[] =>
  enrolments.flatMap((enrolment) => enrolment.units.flatMap((unit) => rowsOf(enrolment, unit, programme)));
