import type { CalendarDate, CourseUnit, Dossier, RulePack, UnitCode } from '../model/index.ts';
import type { Missing } from './explanation.ts';
import { readHistory, type Attempt, type Deployed, type History, type YearHistory } from './history.ts';
import { followedNow, isMandatoryFor, type Followed, type ProgrammeIndex } from './programme-index.ts';
import { pointsOf } from './rounding.ts';
import { standingsOf, type Standing, type Standings } from './standing.ts';

/** What every chapter looks at: the pack, the programme, and the dossier worked out once. */
export interface Context {
  readonly pack: RulePack;
  readonly index: ProgrammeIndex;
  readonly dossier: Dossier;
  readonly today: CalendarDate | undefined;
  readonly history: History;
  readonly standings: Standings;
  readonly followed: Followed;
  readonly last: YearHistory | undefined;
  /** The last year's attempts under a diploma or diploma-exam contract. */
  readonly lastDiploma: readonly Attempt[];
  /** Units that the guide does not have: they are left out of every sum. */
  readonly strangers: readonly Missing[];
}

/** Works a dossier out, with a simulated decision deployed in its last year. */
export const contextOf = (
  pack: RulePack,
  index: ProgrammeIndex,
  dossier: Dossier,
  today: CalendarDate | undefined,
  deployed: Deployed = new Set(),
): Context => {
  const history = readHistory({ pack, index, today }, dossier, deployed);
  const last = history.years.at(-1);
  return {
    pack,
    index,
    dossier,
    today,
    history,
    standings: standingsOf(history),
    followed: followedNow(index, dossier),
    last,
    lastDiploma: history.years.slice(-1).flatMap(({ diploma }) => diploma),
    strangers: history.strangers.map((unit) => ({ what: 'unit-not-in-guide', unit })),
  };
};

/** The standings of one kind, in the order of the dossier. */
export const standing = ({ standings }: Context, ...statuses: readonly Standing['status'][]): readonly Standing[] =>
  [...standings.values()].filter(({ status }) => statuses.includes(status));

export const codesOf = (items: readonly { readonly code: UnitCode }[]): readonly UnitCode[] => items.map(({ code }) => code);

/** Points of the units with these codes: what was taken counts as it was taken, the rest as the guide has it; what neither knows counts for nothing. */
export const pointsOfCodes = ({ index, standings }: Context, codes: Iterable<UnitCode>): number =>
  pointsOf([...codes].flatMap((code) => standings.get(code) ?? index.unitOf(code) ?? []));

/** Points of units that are still to be taken, again or for the first time: as the guide has them now. */
export const pointsToTake = ({ index }: Context, codes: Iterable<UnitCode>): number => {
  const wanted = new Set(codes);
  return pointsOf(index.programme.units.filter(({ code }) => wanted.has(code)));
};

/** Whether the unit is mandatory for this student. */
export const isMandatory = (context: Context, unit: CourseUnit): boolean => isMandatoryFor(context.index, context.followed, unit);
