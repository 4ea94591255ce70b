import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { useIsps } from '../isp/isps.ts';
import { EmptyWithLinks } from '../shell/EmptyWithLinks.tsx';
import { Deadlines } from './Deadlines.tsx';

/** What will come here, and the first acts. Who has begun an ISP goes on with it; who has not has marks to enter, or an ISP to begin. */
const FirstActs = () => {
  const isps = useIsps();
  const isp = () => ({ label: m.isp_gone_action(), href: '/isp' });
  const marks = () => ({ label: m.dossier_enter_marks(), href: '/dossier' });
  return (
    <Show
      when={isps().length > 0}
      fallback={
        <EmptyWithLinks title={m.today_empty_title()} links={[marks(), isp()]}>
          {m.today_empty_text()}
        </EmptyWithLinks>
      }
    >
      <EmptyWithLinks title={m.today_begun_title()} links={[isp(), marks()]}>
        {m.today_begun_text()}
      </EmptyWithLinks>
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
