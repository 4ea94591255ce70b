import type { AcademicYear, Dossier, Enrolment, Opportunity, Programme, Result, UnitRecord } from '../../model/index.ts';
import { csvColumns, safeCell, type CsvColumn } from '../csv-format.ts';

type Cells = Partial<Record<CsvColumn, string | number | undefined>>;

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
  const place: Cells = { year: yearText(year), contract, code: unit.code, title: known?.title, points: known?.points };
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

const cellText = (value: string | number | undefined): string => `"${safeCell(String(value ?? '')).replaceAll('"', '""')}"`;

/**
 * The units and results of a dossier as a table for a spreadsheet (docs/dossier-csv.md): UTF-8 with a byte order mark, semicolons, every cell between
 * quotes, lines ended by CR LF. What a spreadsheet could take for a formula is made text. `programme`: where titles and points come from.
 */
export const dossierCsv = ({ enrolments }: Dossier, programme: Programme | null): string => {
  const rows = enrolments.flatMap((enrolment) => enrolment.units.flatMap((unit) => rowsOf(enrolment, unit, programme)));
  const lines = [csvColumns.map(cellText), ...rows.map((cells) => csvColumns.map((column) => cellText(cells[column])))];
  return `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
};
