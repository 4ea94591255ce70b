import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { ButtonLink, EmptyState } from '../../ui/index.ts';
import { useIsps } from '../isp/isps.ts';
import { Deadlines } from './Deadlines.tsx';

/** What will come here, and the first acts. Who has begun an ISP goes on with it; who has not has marks to enter, or an ISP to begin. */
const FirstActs = () => {
  const isps = useIsps();
  return (
    <Show
      when={isps().length > 0}
      fallback={
        <EmptyState
          title={m.today_empty_title()}
          actions={
            <>
              <ButtonLink kind="primary" wide href="/dossier">
                {m.dossier_enter_marks()}
              </ButtonLink>
              <ButtonLink wide href="/isp">
                {m.isp_gone_action()}
              </ButtonLink>
            </>
          }
        >
          {m.today_empty_text()}
        </EmptyState>
      }
    >
      <EmptyState
        title={m.today_begun_title()}
        actions={
          <>
            <ButtonLink kind="primary" wide href="/isp">
              {m.isp_gone_action()}
            </ButtonLink>
            <ButtonLink wide href="/dossier">
              {m.dossier_enter_marks()}
            </ButtonLink>
          </>
        }
      >
        {m.today_begun_text()}
      </EmptyState>
    </Show>
  );
};

/** Before the first year: no figures yet, but the dates of the year that begins count already. */
export const EmptyToday = (props: { readonly dated: Assessment }) => (
  <>
    <FirstActs />
    <Deadlines assessment={props.dated} />
  </>
);
