import { For, Show } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import { Button, plusIcon, SectionHead, Sheet, Stack, Text, UnitList, UnitRow } from '../../ui/index.ts';
import { contractWords } from '../dossier/place.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { IspsByYear } from './IspsByYear.tsx';

/** Every ISP of the student, newest year first, and the earlier years of the dossier, which can only be looked at. */
export const DraftsSheet = (props: { readonly standing: Standing; readonly shown: boolean; readonly onClose: () => void; readonly onNew: () => void }) => {
  const earlier = () => props.standing.situation().dossier.enrolments.toSorted((a, b) => b.year - a.year);
  return (
    <Sheet
      open={props.shown}
      onClose={() => props.onClose()}
      topic={m.isp_drafts()}
      closeLabel={m.close()}
      actions={
        <Button wide icon={plusIcon} onClick={() => props.onNew()}>
          {m.isp_new()}
        </Button>
      }
    >
      <Stack>
        <IspsByYear standing={props.standing} />
        <Show when={earlier().length > 0}>
          <section>
            <SectionHead title={m.isp_drafts_years()} level={3} />
            <Text kind="meta">{m.isp_drafts_years_text()}</Text>
            <UnitList>
              <For each={earlier()}>
                {({ year, contract }) => <UnitRow name={formatYear(year)} meta={contractWords(contract)} points="" unit="" href={`/dossier/${year}`} />}
              </For>
            </UnitList>
          </section>
        </Show>
      </Stack>
    </Sheet>
  );
};
