import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { AcademicYear } from '../../model/index.ts';
import { EmptyWithLinks } from '../shell/EmptyWithLinks.tsx';

/** Nothing to compare or to suppose: what will come here, and the first act. Before the first year that is the dossier, or the ISP it begins with. */
export const EmptyWhatIf = (props: { readonly year: AcademicYear | undefined }) => (
  <Show
    when={props.year}
    fallback={
      <EmptyWithLinks
        title={m.whatif_no_year_title()}
        links={[
          { label: m.dossier_no_year_action(), href: '/dossier' },
          { label: m.isp_gone_action(), href: '/isp' },
        ]}
      >
        {m.whatif_no_year_text()}
      </EmptyWithLinks>
    }
  >
    {(year) => (
      <EmptyWithLinks title={m.whatif_empty_title()} links={[{ label: m.dossier_enter_marks(), href: `/dossier/${year()}` }]}>
        {m.whatif_empty_text()}
      </EmptyWithLinks>
    )}
  </Show>
);
