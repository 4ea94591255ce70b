import { formatYear, m } from '../../i18n/index.ts';
import type { AcademicYear } from '../../model/index.ts';
import { ButtonLink, clockIcon, EmptyState, Note } from '../../ui/index.ts';

/** No 8, 9 or open mark yet: what will come here, and the first act. */
export const EmptyWhatIf = (props: { readonly year: AcademicYear | undefined }) => (
  <>
    <EmptyState
      title={m.whatif_empty_title()}
      actions={
        <ButtonLink kind="primary" wide href={props.year === undefined ? '/dossier' : `/dossier/${props.year}`}>
          {m.dossier_enter_marks()}
        </ButtonLink>
      }
    >
      {m.whatif_empty_text()} {props.year === undefined ? '' : formatYear(props.year)}
    </EmptyState>
    <Note icon={clockIcon} strong={m.whatif_busy_word()}>
      {m.whatif_busy_text()}
    </Note>
  </>
);
