import type { Dossier, Opportunity, UnitCode, UnitRecord } from '../model/index.ts';

/** A record in which no result can come any more, as far as the dossier itself says. */
const isClosed = ({ exemption, tolerated, withdrewOn, second, opportunities }: UnitRecord): boolean => {
  const [first, later] = opportunities;
  const firstKnown = (first?.result ?? null) !== null;
  const secondKnown = (later?.result ?? null) !== null;
  return (
    exemption !== undefined || tolerated !== undefined || withdrewOn !== undefined || (firstKnown && (secondKnown || second === 'none'))
  );
};

/** Whether the first result of a unit with parts can be told from them is for the rules; a part with a result says that it was examined. */
const partsExamined = ({ parts }: UnitRecord): boolean =>
  parts.length > 0 &&
  parts.every(({ opportunities }) => opportunities === 'exempt' || (opportunities[0]?.result ?? null) !== null);

const withNext = (record: UnitRecord, mark: number): UnitRecord => {
  const [first, second] = record.opportunities;
  const examined = partsExamined(record);
  const firstKnown = (first?.result ?? null) !== null || examined;
  const supposed = (before: Opportunity | undefined): Opportunity => ({ ...before, result: mark });
  return firstKnown
    ? { ...record, opportunities: [first ?? { result: null }, supposed(second)] }
    : { ...record, opportunities: [supposed(first), ...(second === undefined ? [] : [second])] };
};

/**
 * The dossier in which the next result to come of a unit is `mark` (0–20): its missing first result, else its second
 * opportunity, in its latest academic year. Unchanged when none is to come or the unit was never taken. The given dossier stays as it is.
 */
export const suppose = (dossier: Dossier, unit: UnitCode, mark: number): Dossier => {
  const holding = dossier.enrolments.filter(({ units }) => units.some(({ code }) => code === unit));
  const latest = Math.max(...holding.map(({ year }) => year));
  const applies = (record: UnitRecord) => record.code === unit && !isClosed(record);
  if (!holding.some(({ year, units }) => year === latest && units.some(applies))) return dossier;
  return {
    ...dossier,
    enrolments: dossier.enrolments.map((enrolment) =>
      enrolment.year === latest
        ? { ...enrolment, units: enrolment.units.map((record) => (applies(record) ? withNext(record, mark) : record)) }
        : enrolment,
    ),
  };
};
