import { createMemo, For } from 'solid-js';
import { formatPoints, m } from '../../i18n/index.ts';
import { groupChoices } from '../../rules/index.ts';
import { FindingRow } from '../../ui/index.ts';
import { addressWith } from '../shell/address.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { severityWords } from '../words/findings.ts';
import { addHref } from './address.ts';
import type { OpenIsp } from './open-isp.ts';

/** What of electives, and of the student's own major, is still to choose in the stages that a draft reaches: each opens what there is to choose. */
export const GroupsToChoose = (props: { readonly open: OpenIsp; readonly standing: Standing }) => {
  const short = createMemo(() =>
    props.open.editable()
      ? groupChoices(props.standing.chosen().programme, props.open.situation(), props.open.assessment()).filter((one) => one.followed && one.short > 0 && one.reached)
      : [],
  );
  return (
    <For each={short()}>
      {(choice) => (
        <FindingRow look="info" word={`${severityWords('informs')}.`} href={addressWith(addHref(props.open.isp().id), { keuze: true })}>
          {[
            m.isp_group_short({ group: choice.group.title, short: formatPoints(choice.short) }),
            ...(choice.later ? [m.isp_group_short_later()] : []),
          ].join(' ')}
        </FindingRow>
      )}
    </For>
  );
};
