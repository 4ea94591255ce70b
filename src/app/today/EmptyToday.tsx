import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { ButtonLink, EmptyState } from '../../ui/index.ts';
import { createDated } from '../dates/dated.ts';
import { DatedWhy } from '../dates/DatedWhy.tsx';
import { useIsps } from '../isp/isps.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
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

/** Before the first year: no figures yet, but the dates of the year that begins count already; with their whys. */
export const EmptyToday = (props: { readonly standing: Standing }) => {
  const dated = createDated(() => props.standing);
  return (
    <>
      <FirstActs />
      <Deadlines assessment={dated()} />
      <DatedWhy assessment={dated()} />
    </>
  );
};
