import { createSignal } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import type { AcademicYear } from '../../model/index.ts';
import { Button, EmptyState, ispIcon, Screen } from '../../ui/index.ts';
import { GroundLine } from '../shell/Ground.tsx';
import type { Standing } from '../shell/WithProgramme.tsx';
import { NewIspSheet } from './NewIspSheet.tsx';

/** No ISP yet: what comes here, and the first act. */
export const IspStart = (props: { readonly standing: Standing; readonly year: AcademicYear; readonly onMade: (id: string) => void }) => {
  const [asking, setAsking] = createSignal(false);
  return (
    <Screen title={m.isp_title({ year: formatYear(props.year) })}>
      <EmptyState
        title={m.isp_none_title({ year: formatYear(props.year) })}
        actions={
          <Button kind="primary" icon={ispIcon} onClick={() => setAsking(true)}>
            {m.isp_start()}
          </Button>
        }
      >
        {m.isp_none_text()}
      </EmptyState>
      <GroundLine />
      <NewIspSheet standing={props.standing} shown={asking()} onClose={() => setAsking(false)} onMade={props.onMade} />
    </Screen>
  );
};
