import { Navigate, useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { ispHref } from './address.ts';
import { IspScreen } from './IspScreen.tsx';
import { IspStart } from './IspStart.tsx';
import { shownFirst, useIspYears } from './isp-year.ts';
import { useIsps } from './isps.ts';
import { WithIsp } from './WithIsp.tsx';

const First = (props: { readonly standing: Standing }) => {
  const navigate = useNavigate();
  const isps = useIsps();
  const years = useIspYears(() => props.standing);
  return (
    <Show when={shownFirst(isps(), years())} fallback={<IspStart standing={props.standing} year={years().proposed} onMade={(id) => navigate(ispHref(id))} />}>
      {(isp) => <Navigate href={ispHref(isp().id)} />}
    </Show>
  );
};

/** `/isp`: the ISP that is shown first, or how to begin one. */
export const IspPage = () => <WithProgramme title={m.nav_isp()}>{(standing) => <First standing={standing} />}</WithProgramme>;

/** `/isp/:draft`: one ISP. */
export const IspDraftPage = () => <WithIsp title={m.nav_isp()}>{(standing, isp) => <IspScreen standing={standing} isp={isp()} />}</WithIsp>;
