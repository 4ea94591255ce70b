import { createSignal, Show } from 'solid-js';
import { copyOfIsp, draftsOf, setIspContract, startIsp, together, unitsOfDraft, type Isp, type NewIsp } from '../../drafts/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { AcademicYear, Contract } from '../../model/index.ts';
import { assess, proposedEvents, proposeDraft, type Situation } from '../../rules/index.ts';
import { Button, Select, Sheet, Stack, TextField } from '../../ui/index.ts';
import { contractOptions } from '../dossier/place.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { tried } from '../what-if/choices.ts';
import { ispName } from './isp-words.ts';
import { beginsAsMain, useIspYears } from './isp-year.ts';
import { majorOptions } from './majors.ts';
import { useIsps } from './isps.ts';
import { useIspEdit } from './open-isp.ts';
import { assumptionsOf, beforeIsp } from './situation.ts';

type From = 'proposal' | 'empty' | `copy:${string}`;
const NONE = '';

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
  const years = useIspYears(() => props.standing);
  const [chosenYear, setChosenYear] = createSignal<AcademicYear | null>(null);
  const year = () => chosenYear() ?? years().proposed;
  const [name, setName] = createSignal<string | null>(null);
  const [from, setFrom] = createSignal<From>('proposal');
  const [contract, setContract] = createSignal<Contract>('diploma');
  const [major, setMajor] = createSignal<string | null>(null);
  const [road, setRoad] = createSignal<string>(NONE);
  const [error, setError] = createSignal<string>();
  const shownName = () => name() ?? m.isp_name_default({ n: isps().length + 1 });
  const roads = () => draftsOf(vault.state(), settings().programme ?? '').drafts;
  const ofYear = () => isps().filter((isp) => isp.year === year());
  const majors = () => majorOptions(props.standing.chosen().programme);
  const lastMajor = () => ofYear().at(-1)?.major ?? props.standing.situation().dossier.enrolments.toSorted((a, b) => b.year - a.year)[0]?.major ?? NONE;
  const chosenMajor = () => major() ?? lastMajor();
  const begun = (id: string): NewIsp => {
    const programme = props.standing.chosen().programme;
    const assumed = roads().find((one) => one.id === road());
    const assumes = { decisions: assumed?.decisions ?? new Map<string, never>(), supposed: assumed?.supposed ?? new Map<string, never>() };
    const classGroup = ofYear().at(-1)?.classGroup ?? null;
    const main = beginsAsMain(contract(), year(), isps(), props.standing.situation().dossier.enrolments);
    const frame = { year: year(), contract: contract(), main, ...(chosenMajor() === NONE ? {} : { major: chosenMajor() }), classGroup };
    const now = { situation: props.standing.situation(), assess: (one: Situation) => assess(pack(), programme, one) };
    const before = beforeIsp(now, { year: year(), contract: contract(), state: { kind: 'draft' } });
    const situation = { ...tried(before.situation, assumptionsOf(assumes), before.assess(before.situation)), next: { ...frame, units: [] } };
    // Without a class group nothing is ticked yet; linking one ticks the proposal (RULES H.9).
    const ticked = from() === 'proposal' && classGroup !== null ? proposeDraft(pack(), programme, situation).units : [];
    const events = new Map(proposedEvents(programme, { ...frame, units: [...ticked] }).map(({ unit, event }) => [unit, { event }]));
    return {
      ...frame,
      id,
      name: shownName(),
      programme: settings().programme ?? '',
      createdOn: today(),
      major: frame.major ?? null,
      enrolledOn: null,
      ...assumes,
      units: unitsOfDraft({ ...frame, units: ticked.map((unit) => ({ ...unit, ...events.get(unit.code) })) }),
      permissions: [],
    };
  };
  const copyOf = (isp: Isp, id: string): NewIsp => copyOfIsp(isp, id, shownName(), today(), settings().programme ?? '');
  /** Drafts of other contracts that stop being main, since one enrolment of a year is. */
  const notMainBeside = (started: NewIsp): readonly Isp[] =>
    started.main ? ofYear().filter((isp) => isp.main && isp.contract !== started.contract && isp.state.kind === 'draft') : [];
  const chooseYear = (chosen: string): void => {
    setChosenYear(Number(chosen));
    // What could be copied is of the year that was shown.
    if (from() !== 'empty') setFrom('proposal');
  };
  const close = (): void => {
    setName(null);
    setChosenYear(null);
    setFrom('proposal');
    setError(undefined);
    props.onClose();
  };
  const make = (): void => {
    const id = crypto.randomUUID();
    const original = isps().find((isp) => from() === `copy:${isp.id}`);
    const started = original === undefined ? begun(id) : copyOf(original, id);
    const state = vault.state();
    const others = notMainBeside(started).map((one) => setIspContract(state, one.id, one.contract, false));
    const refused = edit(together(startIsp(state, started), ...others));
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
      topic={m.isp_new()}
      closeLabel={m.close()}
      actions={
        <Button kind="primary" wide onClick={make}>
          {m.isp_new_do()}
        </Button>
      }
    >
      <Stack>
        <TextField label={m.isp_new_name()} value={shownName()} error={error()} maxlength={80} onInput={setName} />
        <Select
          label={m.isp_new_year()}
          options={years().choices.map((one) => ({ value: String(one), label: formatYear(one) }))}
          value={String(year())}
          onChange={chooseYear}
        />
        <Select<From>
          label={m.isp_new_from()}
          options={[
            { value: 'proposal', label: m.isp_new_from_proposal() },
            { value: 'empty', label: m.isp_new_from_empty() },
            ...ofYear().map((isp) => ({ value: `copy:${isp.id}` as const, label: m.isp_new_from_copy({ name: ispName(isp) }) })),
          ]}
          value={from()}
          onChange={setFrom}
        />
        <Show when={from() === 'proposal' || from() === 'empty'}>
          <Select label={m.isp_new_contract()} options={contractOptions()} value={contract()} onChange={setContract} />
          <Show when={majors().length > 0}>
            <Select label={m.programme_major()} options={[{ value: NONE, label: m.programme_major_none() }, ...majors()]} value={chosenMajor()} onChange={setMajor} />
          </Show>
          <Show when={roads().length > 0}>
            <Select
              label={m.isp_new_road()}
              options={[{ value: NONE, label: m.isp_new_road_none() }, ...roads().map((one) => ({ value: one.id, label: one.name }))]}
              value={road()}
              onChange={setRoad}
            />
          </Show>
        </Show>
      </Stack>
    </Sheet>
  );
};
