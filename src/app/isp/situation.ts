import { ispDraftOf, type Isp } from '../../drafts/index.ts';
import type { CalendarDate } from '../../model/index.ts';
import type { Assessment, Situation } from '../../rules/index.ts';
import { tried } from '../what-if/choices.ts';

/** What an ISP assumes of this year's results, as the what-if screen tries it out. */
export const assumptionsOf = ({ decisions, supposed }: Pick<Isp, 'decisions' | 'supposed'>) => ({
  choices: new Map([...decisions].flatMap(([code, decision]) => (decision === 'undecided' ? [] : [[code, decision] as const]))),
  supposed,
  refuseAutomatic: false,
});

/** The situation of an ISP, with what the student takes in the same year under other contracts: the dossier with what it assumes, and itself as the next year's programme. */
export const situationOf = (situation: Situation, isp: Isp, now: Assessment, today: CalendarDate, beside: readonly Isp[] = []): Situation => ({
  ...tried(situation, assumptionsOf(isp), now),
  ...(isp.decisions.size > 0 ? { assumed: true } : {}),
  next: {
    ...ispDraftOf(isp, today),
    ...(beside.length === 0 ? {} : { beside: beside.map(({ contract, major, units }) => ({ contract, ...(major === null ? {} : { major }), units: units.map(({ code }) => code) })) }),
  },
});

/** What the student takes in the same year under each other contract: what was submitted for it, else its newest draft. */
export const besideOf = (isp: Isp, isps: readonly Isp[]): readonly Isp[] => {
  const others = Map.groupBy(
    isps.filter(({ year, contract }) => year === isp.year && contract !== isp.contract),
    ({ contract }) => contract,
  );
  return [...others.values()].flatMap((ofContract) => ofContract.findLast(({ state }) => state.kind !== 'draft') ?? ofContract.at(-1) ?? []);
};
