import { ispsOf, settleInDraft, stateAfter, type DraftDisagreement, type Isp } from '../../drafts/index.ts';
import { assess, differences, type Situation } from '../../rules/index.ts';
import { valueSentences, type ValueOutcome } from '../dossier/conflict-outcomes.ts';
import type { OpenIsp } from '../isp/open-isp.ts';
import { beforeIsp, besideOf, situationOf } from '../isp/situation.ts';
import { useIsps } from '../isp/isps.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { DraftConflicts } from './DraftConflicts.tsx';
import { draftValueWords } from './draft-words.ts';

/** What devices disagree about in an ISP, with what the rules say of each value. */
export const IspConflicts = (props: { readonly open: OpenIsp; readonly standing: Standing }) => {
  const { vault, pack, today, unitName } = useStudiekompas();
  const isps = useIsps();
  const programme = () => props.standing.chosen().programme;
  const assessed = (isp: Isp) => {
    const now = { situation: props.standing.situation(), assess: (one: Situation) => assess(pack(), programme(), one) };
    return assess(pack(), programme(), situationOf(beforeIsp(now, isp), isp, today(), besideOf(isp, isps())));
  };
  const outcomes = (disagreement: DraftDisagreement): readonly string[] => {
    const { id } = props.open.isp();
    const others = disagreement.others.flatMap((value): readonly ValueOutcome[] => {
      const state = stateAfter(settleInDraft(disagreement, value).writes, vault.state());
      const isp = ispsOf(state, programme().code).isps.find((one) => one.id === id);
      return isp === undefined ? [] : [{ value, differences: differences(props.open.assessment(), assessed(isp)) }];
    });
    // A name or a tick changes nothing that the rules say.
    const telling = others.filter((one) => one.differences.length > 0);
    return valueSentences(disagreement.shown, telling, (value) => draftValueWords(disagreement, value), pack(), unitName);
  };
  return <DraftConflicts id={props.open.isp().id} outcomes={outcomes} />;
};
