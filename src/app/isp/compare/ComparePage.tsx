import { Show } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { m } from '../../../i18n/index.ts';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { NoIsp, useNamedIsp, WithIsp } from '../WithIsp.tsx';
import { CompareScreen } from './CompareScreen.tsx';

const Two = (props: { readonly standing: Standing; readonly first: Isp }) => {
  const other = useNamedIsp('other');
  const second = () => (other()?.id === props.first.id ? undefined : other());
  return (
    <Show
      when={second()}
      fallback={
        <NoIsp title={m.isp_compare_title()} problem={m.isp_compare_none_title()}>
          {m.isp_compare_none_text()}
        </NoIsp>
      }
    >
      {(known) => <CompareScreen standing={props.standing} first={props.first} second={known()} />}
    </Show>
  );
};

/** `/isp/:draft/vergelijk/:other`: two drafts compared. */
export const ComparePage = () => <WithIsp title={m.isp_compare_title()}>{(standing, isp) => <Two standing={standing} first={isp()} />}</WithIsp>;
