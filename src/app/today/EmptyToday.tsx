import { m } from '../../i18n/index.ts';
import { ButtonLink, EmptyState } from '../../ui/index.ts';

/** Before the first year: what will come here, and the first acts: of who has marks, and of who enrols for the first time. */
export const EmptyToday = () => (
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
);
