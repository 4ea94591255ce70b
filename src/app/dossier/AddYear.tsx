import { createMemo, createSignal, For, Show } from 'solid-js';
import { addYear } from '../../dossier/index.ts';
import { formatList, formatYear, m } from '../../i18n/index.ts';
import type { Contract, UnitCode } from '../../model/index.ts';
import { academicYearOf } from '../../rules/index.ts';
import { Button, Checkbox, Select, Sheet, Stack } from '../../ui/index.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { yearHref } from './address.ts';
import css from './AddYear.module.css';
import { majorsOf, nextStage, nextYear, unitsToBegin, unitsToRetake, yearChoices } from './new-year.ts';
import { contractOptions, placeOf } from './place.ts';

export interface AddYearProps {
  readonly open: boolean;
  readonly standing: Standing;
  readonly onClose: () => void;
  readonly go: (href: string) => void;
}

/** The text of the choice for no major yet. */
const NONE = '';

const AddYearForm = (props: AddYearProps) => {
  const { vault, make, settings, pack, today, unitName } = useStudiekompas();
  const programme = () => props.standing.chosen().programme;
  const dossier = () => props.standing.situation().dossier;
  const assessment = () => props.standing.assessment();
  const current = () => academicYearOf(pack(), today());

  const [year, setYear] = createSignal(nextYear(dossier(), current()));
  const [contract, setContract] = createSignal<Contract>('diploma');
  const [major, setMajor] = createSignal(dossier().enrolments.findLast((enrolment) => enrolment.major !== undefined)?.major ?? NONE);
  const [stages, setStages] = createSignal<ReadonlySet<number>>(new Set([nextStage(dossier(), programme())]));
  const [retake, setRetake] = createSignal(true);
  const [problem, setProblem] = createSignal<string>();

  const chosenMajor = (): string | undefined => (major() === NONE ? undefined : major());
  const retaken = createMemo(() => unitsToRetake(dossier(), assessment(), year()));
  const groups = createMemo(() =>
    Array.from({ length: programme().stages }, (_, index) => index + 1).map((stage) => ({
      stage,
      units: unitsToBegin(programme(), stage, chosenMajor(), assessment()).filter((code) => !retaken().includes(code)),
    })),
  );
  const units = (): readonly UnitCode[] => [
    ...groups().flatMap((group) => (stages().has(group.stage) ? group.units : [])),
    ...(retake() ? retaken() : []),
  ];
  const pick = (stage: number, picked: boolean): void => {
    const next = new Set(stages());
    if (picked) next.add(stage);
    else next.delete(stage);
    setStages(next);
  };
  const add = (): void => {
    const given = chosenMajor();
    const place = placeOf(settings().programme ?? '', { year: year(), contract: contract() });
    const refused = make(addYear(vault.state(), place, { units: units(), ...(given === undefined ? {} : { major: given }) }));
    if (refused === null) props.go(yearHref(place));
    else setProblem(problemWords(refused, unitName));
  };
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Stack>
        <Select
          label={m.dossier_year_label()}
          error={problem()}
          options={yearChoices(current()).map((choice) => ({ value: String(choice), label: formatYear(choice) }))}
          value={String(year())}
          onChange={(choice) => {
            setProblem(undefined);
            setYear(Number(choice));
          }}
        />
        <Select
          label={m.dossier_contract()}
          options={contractOptions()}
          value={contract()}
          onChange={(choice) => {
            setProblem(undefined);
            setContract(choice);
          }}
        />
        <Show when={majorsOf(programme()).length > 0}>
          <Select
            label={m.programme_major()}
            options={[
              { value: NONE, label: m.programme_major_none() },
              ...majorsOf(programme()).map(({ id, title }) => ({ value: id, label: title })),
            ]}
            value={major()}
            onChange={setMajor}
          />
        </Show>
        <fieldset class={css['groups']}>
          <legend class={css['groupsTitle']}>{m.dossier_year_stage()}</legend>
          <Show when={retaken().length > 0}>
            <Checkbox label={m.dossier_year_retake()} hint={formatList(retaken().map(unitName))} checked={retake()} onChange={setRetake} />
          </Show>
          <For each={groups()}>
            {(group) => (
              <Show when={group.units.length > 0}>
                <Checkbox
                  label={m.stage_title({ stage: group.stage })}
                  hint={m.units_count({ count: group.units.length })}
                  checked={stages().has(group.stage)}
                  onChange={(picked) => pick(group.stage, picked)}
                />
              </Show>
            )}
          </For>
          <p class={css['sum']} role="status">
            {units().length === 0 ? m.dossier_year_stage_none() : m.units_count({ count: units().length })}
          </p>
        </fieldset>
        <Button kind="primary" wide type="submit">
          {m.dossier_add_year()}
        </Button>
      </Stack>
    </form>
  );
};

/** Adds a year with the units to begin with. */
export const AddYear = (props: AddYearProps) => (
  <Sheet open={props.open} onClose={() => props.onClose()} topic={m.dossier_title()} title={m.dossier_add_year()} closeLabel={m.close()}>
    <AddYearForm {...props} />
  </Sheet>
);
