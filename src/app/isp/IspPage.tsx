import { Navigate, useNavigate, useParams } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import { ButtonLink, EmptyState, Screen } from '../../ui/index.ts';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { ispHref } from './address.ts';
import { IspScreen } from './IspScreen.tsx';
import { IspStart } from './IspStart.tsx';
import { shownFirst, useIsps, useNextYear } from './open-isp.ts';

const First = (props: { readonly standing: Standing }) => {
  const navigate = useNavigate();
  const isps = useIsps();
  const year = useNextYear(() => props.standing);
  return (
    <Show when={shownFirst(isps(), year())} fallback={<IspStart standing={props.standing} year={year()} onMade={(id) => navigate(ispHref(id))} />}>
      {(isp) => <Navigate href={ispHref(isp().id)} />}
    </Show>
  );
};

/** `/isp`: the ISP that is shown first, or how to begin one. */
export const IspPage = () => <WithProgramme title={m.nav_isp()}>{(standing) => <First standing={standing} />}</WithProgramme>;

const One = (props: { readonly standing: Standing }) => {
  const params = useParams();
  const isps = useIsps();
  const year = useNextYear(() => props.standing);
  const isp = createMemo(() => isps().find(({ id }) => id === params['draft']));
  return (
    <Show
      when={isp()}
      fallback={
        <Screen title={m.isp_title({ year: formatYear(year()) })}>
          <EmptyState
            title={m.isp_gone_title()}
            actions={
              <ButtonLink kind="primary" href="/isp">
                {m.isp_gone_action()}
              </ButtonLink>
            }
          >
            {m.isp_gone_text()}
          </EmptyState>
        </Screen>
      }
    >
      {(known) => <IspScreen standing={props.standing} isp={known()} />}
    </Show>
  );
};

/** `/isp/:draft`: one ISP. */
export const IspDraftPage = () => <WithProgramme title={m.nav_isp()}>{(standing) => <One standing={standing} />}</WithProgramme>;
