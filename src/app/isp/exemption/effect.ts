import { formatMoney, formatPercent, formatPoints, m } from '../../../i18n/index.ts';
import type { DraftUnit, IspDraft, Programme, RulePack, UnitCode } from '../../../model/index.ts';
import { assess, beginYear, differences, type Assessment, type FigureKey, type Situation } from '../../../rules/index.ts';
import { figureLabel } from '../../words/difference-figures.ts';
import { differenceWords, type DifferenceWords } from '../../words/differences.ts';
import type { UnitName } from '../../words/values.ts';

/** What an exemption does to the figures that it can touch. */
export interface ExemptionEffect {
  readonly changed: readonly DifferenceWords[];
  /** What stays the same, with its value. */
  readonly same: readonly { readonly label: string; readonly value: string }[];
}

/** With the exemption as it was entered; before it is, as if it were granted for the whole unit. */
const granted = (unit: DraftUnit): DraftUnit => (unit.exempt || (unit.exemptParts ?? []).length > 0 ? unit : { ...unit, exempt: true });
const plain = ({ code, event }: DraftUnit): DraftUnit => ({ code, exempt: false, ...(event === undefined ? {} : { event }) });

const withUnit = (draft: IspDraft, code: UnitCode, change: (unit: DraftUnit) => DraftUnit): IspDraft => ({
  ...draft,
  units: draft.units.map((unit) => (unit.code === code ? change(unit) : unit)),
});

interface Row {
  readonly key: FigureKey;
  /** Read while the draft is next year's, or once its year has begun: only then an exemption is held. */
  readonly when: 'next' | 'begun';
  readonly value: (assessment: Assessment) => string;
}

const none = (value: number | null | undefined, words: (value: number) => string): string => (value === null || value === undefined ? m.unknown() : words(value));

const rows: readonly Row[] = [
  { key: 'isp.points', when: 'next', value: ({ isp }) => none(isp?.points.value, formatPoints) },
  { key: 'fee.total', when: 'next', value: ({ fee }) => none(fee?.total.value, formatMoney) },
  { key: 'tolerance.budget', when: 'begun', value: ({ tolerance }) => formatPoints(tolerance.budget.value) },
  { key: 'tolerance.left', when: 'begun', value: ({ tolerance }) => formatPoints(tolerance.left.value) },
  { key: 'learningCredit.now', when: 'begun', value: ({ learningCredit }) => formatPoints(learningCredit.now.value) },
  { key: 'programme.percentage', when: 'begun', value: ({ programme }) => none(programme.percentage.value, formatPercent) },
];

/**
 * What the exemption of a unit changes: the same draft without and with it, judged as next year's and as a year that has begun. Null when the draft does
 * not have the unit, or its year is in the dossier already and counts there.
 */
export const exemptionEffect = (pack: RulePack, programme: Programme, situation: Situation, code: UnitCode, unitName: UnitName): ExemptionEffect | null => {
  const { next, dossier, today } = situation;
  if (next?.year === undefined || !next.units.some((unit) => unit.code === code)) return null;
  const { year, contract } = next;
  if (dossier.enrolments.some((one) => one.year === year && one.contract === contract)) return null;
  const assessed = (change: (unit: DraftUnit) => DraftUnit) => {
    const draft = withUnit(next, code, change);
    const begun = beginYear(dossier, draft, year);
    return {
      next: assess(pack, programme, { ...situation, next: draft }),
      begun: assess(pack, programme, { dossier: begun, ...(today === undefined ? {} : { today }) }),
    };
  };
  const [without, having] = [assessed(plain), assessed(granted)];
  const words = {
    next: differenceWords(differences(without.next, having.next), pack, unitName),
    begun: differenceWords(differences(without.begun, having.begun), pack, unitName),
  };
  const found = rows.map((row) => ({ ...row, words: words[row.when].find(({ id }) => id === row.key) }));
  return {
    changed: found.flatMap(({ words: one }) => (one === undefined ? [] : [{ ...one, place: 'first' as const }])),
    same: found.flatMap(({ key, when, value, words: one }) => (one === undefined ? [{ label: figureLabel(key, unitName), value: value(having[when]) }] : [])),
  };
};
