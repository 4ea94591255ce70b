import { useNavigate, useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { ButtonLink, EmptyState, Screen } from '../../ui/index.ts';
import { useSearch } from '../shell/address.ts';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { WhyOutlet } from '../why/WhyOutlet.tsx';
import { opportunityOf, parseYear, parseYearAddress } from './address.ts';
import { YearScreen } from './YearScreen.tsx';

const OneYear = (props: { readonly standing: Standing }) => {
  const navigate = useNavigate();
  const params = useParams();
  const address = useSearch(parseYearAddress);
  const enrolment = () => {
    const year = parseYear(params['year']);
    const ofYear = props.standing.situation().dossier.enrolments.filter((candidate) => candidate.year === year);
    return ofYear.find(({ contract }) => contract === (address().contract ?? 'diploma')) ?? ofYear[0];
  };
  return (
    <Show
      when={enrolment()}
      fallback={
        <Screen title={m.dossier_title()} back={{ label: m.back(), href: '/dossier' }}>
          <EmptyState
            title={m.dossier_no_year_title()}
            actions={
              <ButtonLink kind="primary" href="/dossier">
                {m.dossier_no_year_action()}
              </ButtonLink>
            }
          >
            {m.dossier_no_year_text()}
          </EmptyState>
        </Screen>
      }
    >
      {(known) => (
        <YearScreen enrolment={known()} opportunity={opportunityOf(address())} standing={props.standing} go={(href) => navigate(href, { replace: true, scroll: false })} />
      )}
    </Show>
  );
};

/** `/dossier/2024`: the marks of one year. */
export const YearPage = () => (
  <WithProgramme title={m.dossier_title()}>
    {(standing) => (
      <>
        <OneYear standing={standing} />
        <WhyOutlet />
      </>
    )}
  </WithProgramme>
);
