import { assumeInIsp, together, type Decision, type Isp, type IspEdit } from '../../drafts/index.ts';
import { formatList, m } from '../../i18n/index.ts';
import type { Programme, UnitCode } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';
import type { VaultState } from '../../vault/index.ts';
import { isChoosable, unitsToCompare, unitsToSuppose, type WhatIf } from '../what-if/choices.ts';
import { resultWords, type UnitName } from '../words/values.ts';

type Assuming = Pick<Isp, 'decisions' | 'supposed'>;

/** What a draft rests on, in one sentence: "Gaat ervan uit dat je Statistiek tolereert." */
export const assumptionWords = ({ decisions, supposed }: Assuming, unitName: UnitName): string => {
  const named = (wanted: Decision): string => formatList([...decisions].flatMap(([code, decision]) => (decision === wanted ? [unitName(code)] : [])));
  const [tolerated, again] = [named('tolerate'), named('again')];
  const decided = [
    ...(tolerated === '' ? [] : [m.isp_assume_tolerate({ unit: tolerated })]),
    ...(again === '' ? [] : [m.isp_assume_again({ unit: again })]),
  ];
  const marks = [...supposed].map(([code, mark]) => m.isp_assume_mark({ unit: unitName(code), mark: resultWords(mark) }));
  const all = [...decided, ...marks];
  return all.length === 0 ? m.isp_assumes_nothing() : m.isp_assumes({ what: formatList(all) });
};

/** The edit that makes a draft assume what was tried out; null when nothing changes. */
export const assumeAll = (isp: Isp, whatIf: WhatIf): ((state: VaultState) => IspEdit) | null => {
  const codes = new Set<UnitCode>([...isp.decisions.keys(), ...isp.supposed.keys(), ...whatIf.choices.keys(), ...whatIf.supposed.keys()]);
  const [first, ...others] = [...codes].flatMap((code) => {
    const decision = whatIf.choices.get(code) ?? null;
    const mark = whatIf.supposed.get(code) ?? null;
    const same = (isp.decisions.get(code) ?? null) === decision && (isp.supposed.get(code) ?? null) === mark;
    return same ? [] : [(state: VaultState) => assumeInIsp(state, isp.id, code, { decision, mark })];
  });
  return first === undefined ? null : (state) => together(first(state), ...others.map((make) => make(state)));
};

/** Whether there is anything that a draft can assume: a fail to decide on, or a mark to come. */
export const isAssumable = (now: Assessment, programme: Programme): boolean =>
  unitsToCompare(now).some((code) => isChoosable(now, code)) || unitsToSuppose(now, programme).length > 0;
