import type { Dossier, Programme, RulePack, UnitCode } from '../model/index.ts';
import { assessDossier } from './assess-dossier.ts';
import type { Assessment, Situation, ToleranceReason } from './assessment.ts';
import { isAutomatic } from './is-automatic.ts';
import { roadRows } from './road-rows.ts';
import type { Roads } from './roads.ts';
import { suppose } from './suppose.ts';

/** The dossier with a tolerance that the school deploys by itself: the exceptional 7 is nobody's decision (RULES D.10). */
const deployedAutomatically = (dossier: Dossier, unit: UnitCode): Dossier => {
  const last = Math.max(...dossier.enrolments.map(({ year }) => year));
  return {
    ...dossier,
    enrolments: dossier.enrolments.map((enrolment) =>
      enrolment.year === last
        ? {
            ...enrolment,
            units: enrolment.units.map((record) => (record.code === unit ? { ...record, tolerated: 'automatic' as const } : record)),
          }
        : enrolment,
    ),
  };
};

/** The dossier with the unit taken up alone in the next academic year, under the contract of the last. */
const takenNextYear = (dossier: Dossier, unit: UnitCode, supposed: number | null): Dossier => {
  const latest = dossier.enrolments.toSorted((a, b) => a.year - b.year).at(-1);
  if (latest === undefined) return dossier;
  const { contract, main, major } = latest;
  const record = { code: unit, opportunities: [{ result: supposed }], second: 'none' as const, parts: [] };
  const next = { year: latest.year + 1, contract, main, published: {}, units: [record], ...(major === undefined ? {} : { major }) };
  return { ...dossier, enrolments: [...dossier.enrolments, next] };
};

const without = (situation: Situation, unit: UnitCode): Situation => {
  const { tolerate, ...rest } = situation;
  return tolerate === undefined ? rest : { ...rest, tolerate: tolerate.filter((code) => code !== unit) };
};

interface ToleratedRoad {
  readonly assessment: Assessment | null;
  readonly refused: readonly ToleranceReason[];
}

const tolerateRoad = (pack: RulePack, programme: Programme, situation: Situation, unit: UnitCode, today: Assessment): ToleratedRoad => {
  const decided = new Set([...(situation.tolerate ?? []), unit]);
  const assessment = assessDossier(pack, programme, { ...situation, tolerate: [...decided] });
  const { decision } = assessment;
  if (decision?.accepted !== false) return { assessment, refused: [] };
  if (isAutomatic(today, unit)) {
    return { assessment: assessDossier(pack, programme, { ...situation, dossier: deployedAutomatically(situation.dossier, unit) }), refused: [] };
  }
  return { assessment: null, refused: decision.refused[unit] ?? [] };
};

/**
 * Keeping an 8, a 9 or the exceptional 7 beside taking the unit again (RULES D.15): each road a whole assessment, and what differs row by row.
 * The two roads share everything else that is supposed in `situation`.
 *
 * @param supposed the mark (0–20) of the exam taken again; null when none is supposed
 */
export const roads = (pack: RulePack, programme: Programme, situation: Situation, unit: UnitCode, supposed: number | null): Roads => {
  const plain = without(situation, unit);
  const today = assessDossier(pack, programme, plain);
  const tolerated = tolerateRoad(pack, programme, plain, unit, today);

  const second = today.units[unit]?.secondOpportunity ?? 'none';
  const open = today.units[unit]?.status.value === 'open';
  const when = second === 'none' && !open ? 'next-year' : 'this-year';
  const dossier =
    when === 'next-year'
      ? takenNextYear(plain.dossier, unit, supposed)
      : supposed === null
        ? plain.dossier
        : suppose(plain.dossier, unit, supposed);
  const trial = assessDossier(pack, programme, { ...plain, dossier });
  const again = isAutomatic(trial, unit) ? assessDossier(pack, programme, { ...plain, dossier, refuseAutomatic: true }) : trial;

  const rows = roadRows({ pack, programme, situation: plain, unit, when, today, tolerate: tolerated.assessment, again });
  return { unit, tolerate: tolerated.assessment, refused: tolerated.refused, again, when, supposed, rows };
};
