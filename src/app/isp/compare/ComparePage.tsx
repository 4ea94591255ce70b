import { useParams } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { m } from '../../../i18n/index.ts';
import { ButtonLink, EmptyState, Screen } from '../../../ui/index.ts';
import { type Standing, WithProgramme } from '../../shell/WithProgramme.tsx';
import { useIsps } from '../open-isp.ts';
import { CompareScreen } from './CompareScreen.tsx';

const Two = (props: { readonly standing: Standing }) => {
  const params = useParams();
  const isps = useIsps();
  const both = createMemo((): { readonly first: Isp; readonly second: Isp } | null => {
    const [first, second] = ['draft', 'other'].map((name) => isps().find(({ id }) => id === params[name]));
    return first === undefined || second === undefined || first === second ? null : { first, second };
  });
  return (
    <Show
      when={both()}
      fallback={
        <Screen title={m.isp_compare_title()}>
          <EmptyState
            title={m.isp_compare_none_title()}
            actions={
              <ButtonLink kind="primary" href="/isp">
                {m.isp_gone_action()}
              </ButtonLink>
            }
          >
            {m.isp_compare_none_text()}
          </EmptyState>
        </Screen>
      }
    >
      {(two) => <CompareScreen standing={props.standing} first={two().first} second={two().second} />}
    </Show>
  );
};

/** `/isp/:draft/vergelijk/:other`: two drafts compared. */
export const ComparePage = () => <WithProgramme title={m.isp_compare_title()}>{(standing) => <Two standing={standing} />}</WithProgramme>;
