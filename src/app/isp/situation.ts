import { ispDraftOf, type Isp } from '../../drafts/index.ts';
import type { CalendarDate } from '../../model/index.ts';
import { beforeYear, type Assessment, type Situation } from '../../rules/index.ts';
import { tried } from '../what-if/choices.ts';

/** What an ISP assumes of this year's results, as the what-if screen tries it out. */
export const assumptionsOf = ({ decisions, supposed }: Pick<Isp, 'decisions' | 'supposed'>) => ({
  choices: new Map([...decisions].flatMap(([code, decision]) => (decision === 'undecided' ? [] : [[code, decision] as const]))),
  supposed,
  refuseAutomatic: false,
});

/** What the student has, and what the rules say of it. */
interface Now {
  readonly situation: Situation;
  readonly assess: (situation: Situation) => Assessment;
}

/** The situation of an ISP, with what the student takes in the same year under other contracts: a dossier with what it assumes, and itself as the next year's programme. */
export const situationOf = ({ situation, assess }: Now, isp: Isp, today: CalendarDate, beside: readonly Isp[] = []): Situation => ({
  ...tried(situation, assumptionsOf(isp), assess(situation)),
  ...(isp.decisions.size > 0 ? { assumed: true } : {}),
  next: {
    ...ispDraftOf(isp, today),
    ...(beside.length === 0 ? {} : { beside: beside.map(({ contract, major, units }) => ({ contract, ...(major === null ? {} : { major }), units: units.map(({ code }) => code) })) }),
  },
});

/** The same as it stood before the year of the ISP: that is what its programme is judged on, whatever of that year is in the dossier by now. */
export const beforeIsp = ({ situation, assess }: Now, { year, contract, state }: Pick<Isp, 'year' | 'contract' | 'state'>): Now => {
  const submittedOn = state.kind === 'draft' ? undefined : state.submittedOn;
  return { assess, situation: { ...situation, dossier: beforeYear(situation.dossier, { year, contract, submittedOn }) } };
};

/** With what has become of its year since it was submitted, where that is in the dossier: what the ISP assumed has happened then, or has not. */
export const begunIsp = (now: Now, isp: Isp, before: Situation): Situation => {
  const { next } = before;
  const known = isp.state.kind !== 'draft' && beforeIsp(now, isp).situation.dossier !== now.situation.dossier;
  return known && next !== undefined ? { ...now.situation, next } : before;
};

/** What the student takes in the same year under each other contract: what was submitted for it, else its newest draft. */
export const besideOf = (isp: Isp, isps: readonly Isp[]): readonly Isp[] => {
  const others = Map.groupBy(
    isps.filter(({ year, contract }) => year === isp.year && contract !== isp.contract),
    ({ contract }) => contract,
  );
  return [...others.values()].flatMap((ofContract) => ofContract.findLast(({ state }) => state.kind !== 'draft') ?? ofContract.at(-1) ?? []);
};
