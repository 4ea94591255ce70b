import { createMemo, createSignal, onCleanup, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Sheet, Stack, Text } from '../../ui/index.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { isChoosable, unitsToCompare, unitsToSuppose, type WhatIf } from '../what-if/choices.ts';
import { OpenMarks } from '../what-if/OpenMarks.tsx';
import { UnitChoices } from '../what-if/UnitChoices.tsx';
import { assumeAll } from './assumptions.ts';
import { useIspEdit, type OpenIsp } from './open-isp.ts';
import { assumptionsOf } from './situation.ts';

/** How long nothing must move before it is stored, in milliseconds. */
const SETTLED = 400;

/** What a draft assumes of this year's results: what would be decided on each fail, and marks to come. Stored at once. */
export const AssumptionSheet = (props: { readonly open: OpenIsp; readonly standing: Standing; readonly shown: boolean; readonly onClose: () => void }) => {
  const edit = useIspEdit();
  const now = () => props.standing.assessment();
  const same = { equals: (a: readonly string[], b: readonly string[]) => a.join() === b.join() };
  const choosable = createMemo(() => unitsToCompare(now()).filter((code) => isChoosable(now(), code)), undefined, same);
  const open = createMemo(() => unitsToSuppose(now(), props.standing.chosen().programme), undefined, same);
  // A slider moves often: what it says is stored once it rests.
  const [trying, setTrying] = createSignal<WhatIf | null>(null);
  const whatIf = (): WhatIf => trying() ?? assumptionsOf(props.open.isp());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = (): void => {
    clearTimeout(timer);
    const next = trying();
    if (next === null) return;
    const assumed = assumeAll(props.open.isp(), next);
    if (assumed !== null) edit(assumed);
    setTrying(null);
  };
  const change = (next: WhatIf): void => {
    setTrying(next);
    clearTimeout(timer);
    timer = setTimeout(store, SETTLED);
  };
  const close = (): void => {
    store();
    props.onClose();
  };
  onCleanup(store);
  return (
    <Sheet open={props.shown} onClose={close} topic={m.isp_assume_title()} closeLabel={m.close()}>
      <Stack>
        <Text kind="prose">{choosable().length + open().length === 0 ? m.isp_assume_none() : m.isp_assume_text()}</Text>
        <Show when={choosable().length > 0}>
          <UnitChoices units={choosable()} whatIf={whatIf()} onChange={change} assessment={now()} tried={props.open.assessment()} />
        </Show>
        <Show when={open().length > 0}>
          <OpenMarks units={open()} whatIf={whatIf()} onChange={change} />
        </Show>
      </Stack>
    </Sheet>
  );
};
