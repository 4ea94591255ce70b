import { createSignal, Show } from 'solid-js';
import { Button, NumberField, Select, TextField } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { addProgramme, type EditProblem } from '../../dossier/index.ts';
import type { Programme } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import css from './Start.module.css';

type Kind = Programme['kind'];

/** What most programmes of a kind count; only what the form begins with, the student's own answer holds. */
const usual: Readonly<Record<Kind, { readonly points: number; readonly stages: number }>> = {
  bachelor: { points: 180, stages: 3 },
  associate: { points: 120, stages: 2 },
  'bachelor-after-bachelor': { points: 60, stages: 1 },
  master: { points: 60, stages: 1 },
  preparatory: { points: 60, stages: 1 },
};

const kinds = (): readonly { readonly value: Kind; readonly label: string }[] => [
  { value: 'bachelor', label: m.programme_kind_bachelor() },
  { value: 'associate', label: m.programme_kind_associate() },
  { value: 'bachelor-after-bachelor', label: m.programme_kind_bachelor_after_bachelor() },
  { value: 'master', label: m.programme_kind_master() },
  { value: 'preparatory', label: m.programme_kind_preparatory() },
];

const LONGEST_NAME = 200;
const bounds = { points: { min: 1, max: 400 }, stages: { min: 1, max: 10 } } as const;

const nameError = (name: string): string | undefined =>
  name.trim() === '' ? m.field_required() : name.length > LONGEST_NAME ? m.text_too_long({ max: LONGEST_NAME }) : undefined;

const numberError = (value: number | null, { min, max }: { readonly min: number; readonly max: number }): string | undefined =>
  value !== null && Number.isInteger(value) && value >= min && value <= max ? undefined : m.number_between({ min, max });

/** A programme that no guide on the device has: its name, kind, points and stages. */
export const OwnProgrammeForm = (props: { readonly onMade: (code: string) => void }) => {
  const { vault, make, unitName } = useStudiekompas();
  const [title, setTitle] = createSignal('');
  const [kind, setKind] = createSignal<Kind>('bachelor');
  const [points, setPoints] = createSignal<number | null>(usual.bachelor.points);
  const [stages, setStages] = createSignal<number | null>(usual.bachelor.stages);
  const [tried, setTried] = createSignal(false);
  const [problem, setProblem] = createSignal<EditProblem | null>(null);
  let form: HTMLFormElement | undefined;

  const errors = () => ({ title: nameError(title()), points: numberError(points(), bounds.points), stages: numberError(stages(), bounds.stages) });
  const shown = () => (tried() ? errors() : { title: undefined, points: undefined, stages: undefined });
  const chooseKind = (next: Kind): void => {
    const [before, after] = [usual[kind()], usual[next]];
    if (points() === before.points) setPoints(after.points);
    if (stages() === before.stages) setStages(after.stages);
    setKind(next);
  };
  const submit = (): void => {
    setTried(true);
    const [counted, many] = [points(), stages()];
    if (Object.values(errors()).some((error) => error !== undefined) || counted === null || many === null) {
      queueMicrotask(() => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const code = `eigen-${crypto.randomUUID()}`.slice(0, 40);
    const refused = make(addProgramme(vault.state(), code, { title: title().trim(), kind: kind(), points: counted, stages: many }));
    setProblem(refused);
    if (refused === null) props.onMade(code);
  };
  return (
    <form
      ref={(element) => {
        form = element;
      }}
      class={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField label={m.programme_name()} value={title()} error={shown().title} onInput={setTitle} />
      <Select label={m.programme_kind()} options={kinds()} value={kind()} onChange={chooseKind} />
      <NumberField label={m.programme_points()} value={points()} error={shown().points} {...bounds.points} onChange={setPoints} />
      <NumberField
        label={m.programme_stages()}
        hint={m.programme_stages_hint()}
        value={stages()}
        error={shown().stages}
        {...bounds.stages}
        onChange={setStages}
      />
      <div role="alert" class={css['problem']}>
        <Show when={problem()}>{(refused) => problemWords(refused(), unitName)}</Show>
      </div>
      <Button kind="primary" wide type="submit">
        {m.programme_create()}
      </Button>
    </form>
  );
};
