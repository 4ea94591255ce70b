import { createSignal, Show } from 'solid-js';
import { copyOfIsp, draftsOf, startIsp, unitsOfDraft, type Isp, type NewIsp } from '../../drafts/index.ts';
import { m } from '../../i18n/index.ts';
import type { Contract } from '../../model/index.ts';
import { proposeDraft } from '../../rules/index.ts';
import { Button, Select, Sheet, Stack, TextField } from '../../ui/index.ts';
import { contractOptions } from '../dossier/place.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { tried } from '../what-if/choices.ts';
import { useIspEdit, useIsps, useNextYear } from './open-isp.ts';
import { assumptionsOf } from './situation.ts';

type From = 'proposal' | 'empty' | `copy:${string}`;
const NO_ROAD = '';

/** Makes a draft: its name, what it begins with, under which contract, and what it assumes. */
export const NewIspSheet = (props: {
  readonly standing: Standing;
  readonly shown: boolean;
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}) => {
  const { vault, settings, today, pack } = useStudiekompas();
  const edit = useIspEdit();
  const isps = useIsps();
  const year = useNextYear(() => props.standing);
  const [name, setName] = createSignal<string | null>(null);
  const [from, setFrom] = createSignal<From>('proposal');
  const [contract, setContract] = createSignal<Contract>('diploma');
  const [road, setRoad] = createSignal<string>(NO_ROAD);
  const [error, setError] = createSignal<string>();
  const shownName = () => name() ?? m.isp_name_default({ n: isps().length + 1 });
  const roads = () => draftsOf(vault.state(), settings().programme ?? '').drafts;
  const ofYear = () => isps().filter((isp) => isp.year === year());
  const begun = (id: string): NewIsp => {
    const assumed = roads().find((one) => one.id === road());
    const assumes = { decisions: assumed?.decisions ?? new Map<string, never>(), supposed: assumed?.supposed ?? new Map<string, never>() };
    const last = ofYear().at(-1);
    const situation = tried(props.standing.situation(), assumptionsOf(assumes), props.standing.assessment());
    const proposal = from() === 'proposal' ? proposeDraft(pack(), props.standing.chosen().programme, situation) : null;
    return {
      id,
      name: shownName(),
      programme: settings().programme ?? '',
      createdOn: today(),
      year: year(),
      contract: contract(),
      main: contract() === 'diploma',
      major: last?.major ?? proposal?.major ?? null,
      classGroup: last?.classGroup ?? null,
      enrolledOn: null,
      ...assumes,
      units: proposal === null ? [] : unitsOfDraft(proposal),
      permissions: [],
    };
  };
  const copyOf = (isp: Isp, id: string): NewIsp => copyOfIsp(isp, id, shownName(), today());
  const close = (): void => {
    setName(null);
    setError(undefined);
    props.onClose();
  };
  const make = (): void => {
    const id = crypto.randomUUID();
    const original = isps().find((isp) => from() === `copy:${isp.id}`);
    const refused = edit(startIsp(vault.state(), original === undefined ? begun(id) : copyOf(original, id)));
    if (refused !== null) {
      setError(m.isp_new_name_needed());
      return;
    }
    close();
    props.onMade(id);
  };
  return (
    <Sheet
      open={props.shown}
      onClose={close}
      topic={m.isp_new_title()}
      closeLabel={m.close()}
      actions={
        <Button kind="primary" wide onClick={make}>
          {m.isp_new_do()}
        </Button>
      }
    >
      <Stack>
        <TextField label={m.isp_new_name()} value={shownName()} error={error()} maxlength={80} onInput={setName} />
        <Select<From>
          label={m.isp_new_from()}
          options={[
            { value: 'proposal', label: m.isp_new_from_proposal() },
            { value: 'empty', label: m.isp_new_from_empty() },
            ...ofYear().map((isp) => ({ value: `copy:${isp.id}` as const, label: m.isp_new_from_copy({ name: isp.name || m.isp_unnamed() }) })),
          ]}
          value={from()}
          onChange={setFrom}
        />
        <Show when={from() === 'proposal' || from() === 'empty'}>
          <Select label={m.isp_new_contract()} options={contractOptions()} value={contract()} onChange={setContract} />
          <Show when={roads().length > 0}>
            <Select
              label={m.isp_new_road()}
              options={[{ value: NO_ROAD, label: m.isp_new_road_none() }, ...roads().map((one) => ({ value: one.id, label: one.name }))]}
              value={road()}
              onChange={setRoad}
            />
          </Show>
        </Show>
      </Stack>
    </Sheet>
  );
};
