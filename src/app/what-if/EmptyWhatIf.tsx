import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { AcademicYear } from '../../model/index.ts';
import { ButtonLink, EmptyState } from '../../ui/index.ts';

/** Nothing to compare or to suppose: what will come here, and the first act. Before the first year that is the dossier, or the ISP it begins with. */
export const EmptyWhatIf = (props: { readonly year: AcademicYear | undefined }) => (
  <Show
    when={props.year}
    fallback={
      <EmptyState
        title={m.whatif_no_year_title()}
        actions={
          <>
            <ButtonLink kind="primary" wide href="/dossier">
              {m.dossier_no_year_action()}
            </ButtonLink>
            <ButtonLink wide href="/isp">
              {m.isp_gone_action()}
            </ButtonLink>
          </>
        }
      >
        {m.whatif_no_year_text()}
      </EmptyState>
    }
  >
    {(year) => (
      <EmptyState
        title={m.whatif_empty_title()}
        actions={
          <ButtonLink kind="primary" wide href={`/dossier/${year()}`}>
            {m.dossier_enter_marks()}
          </ButtonLink>
        }
      >
        {m.whatif_empty_text()}
      </EmptyState>
    )}
  </Show>
);
