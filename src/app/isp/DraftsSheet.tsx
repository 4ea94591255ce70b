import { For, Show } from 'solid-js';
import type { Isp } from '../../drafts/index.ts';
import { formatNumber, formatYear, m } from '../../i18n/index.ts';
import { assess } from '../../rules/index.ts';
import { Button, lockIcon, plusIcon, SectionHead, Sheet, Stack, Tag, Text, UnitList, UnitRow } from '../../ui/index.ts';
import { contractWords } from '../dossier/place.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { ispHref } from './address.ts';
import { ispName, stateWords } from './isp-words.ts';
import { useIsps } from './open-isp.ts';
import { situationOf } from './situation.ts';

/** Every ISP of the student, newest year first, and the earlier years of the dossier, which can only be looked at. */
export const DraftsSheet = (props: { readonly standing: Standing; readonly shown: boolean; readonly onClose: () => void; readonly onNew: () => void }) => {
  const { pack, today } = useStudiekompas();
  const isps = useIsps();
  const years = () => Map.groupBy(isps(), ({ year }) => year);
  const pointsOf = (isp: Isp): string => {
    const now = { situation: props.standing.situation(), assess: () => props.standing.assessment() };
    return formatNumber(assess(pack(), props.standing.chosen().programme, situationOf(now, isp, today())).isp?.points.value ?? 0);
  };
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
        <For each={[...years()].toSorted(([a], [b]) => b - a)}>
          {([year, ofYear]) => (
            <section>
              <SectionHead title={m.isp_title({ year: formatYear(year) })} level={3} />
              <UnitList>
                <For each={ofYear}>
                  {(isp) => (
                    <UnitRow
                      name={ispName(isp)}
                      meta={isp.contract === 'diploma' ? stateWords(isp.state) : `${stateWords(isp.state)}, ${contractWords(isp.contract)}`}
                      tags={isp.state.kind === 'draft' ? undefined : <Tag icon={lockIcon}>{stateWords(isp.state)}</Tag>}
                      points={pointsOf(isp)}
                      unit={m.points_unit()}
                      href={ispHref(isp.id)}
                    />
                  )}
                </For>
              </UnitList>
            </section>
          )}
        </For>
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
