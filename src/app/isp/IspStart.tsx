import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import type { AcademicYear } from '../../model/index.ts';
import { Button, EmptyState, ispIcon, Screen, Stack } from '../../ui/index.ts';
import { GroundLine } from '../shell/Ground.tsx';
import { useSubjectYear } from '../shell/other-year.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { IspsByYear } from './IspsByYear.tsx';
import { useIsps } from './isps.ts';

// Fetched when it opens.
const NewIspSheet = lazy(async () => ({ default: (await import('./NewIspSheet.tsx')).NewIspSheet }));

/** No ISP yet for the year to come: what comes here, the first act, and the way to those of other years. */
export const IspStart = (props: { readonly standing: Standing; readonly year: AcademicYear; readonly onMade: (id: string) => void }) => {
  useSubjectYear(() => props.year);
  const isps = useIsps();
  const [asking, setAsking] = createSignal(false);
  const [asked, setAsked] = createSignal(false);
  const ask = (): void => {
    setAsked(true);
    setAsking(true);
  };
  return (
    <Screen title={m.isp_title({ year: formatYear(props.year) })}>
      <EmptyState
        title={m.isp_none_title({ year: formatYear(props.year) })}
        actions={
          <Button kind="primary" icon={ispIcon} onClick={ask}>
            {m.isp_start()}
          </Button>
        }
      >
        {m.isp_none_text({ year: formatYear(props.year) })}
      </EmptyState>
      <Show when={isps().length > 0}>
        <Stack>
          <IspsByYear standing={props.standing} level={2} />
        </Stack>
      </Show>
      <GroundLine />
      <Show when={asked()}>
        <Suspense>
          <NewIspSheet standing={props.standing} shown={asking()} onClose={() => setAsking(false)} onMade={props.onMade} />
        </Suspense>
      </Show>
    </Screen>
  );
};
