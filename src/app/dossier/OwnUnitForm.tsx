import { createSignal } from 'solid-js';
import { addUnit, defineUnit, type EditResult, type EnrolmentPlace } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import { Points, type Programme, type Semester, type UnitCode } from '../../model/index.ts';
import { Button, ButtonRow, NumberField, Select, Stack, TextField } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { freeCode } from './unit-search.ts';
import css from './AddYear.module.css';

export interface OwnUnitFormProps {
  readonly place: EnrolmentPlace;
  readonly programme: Programme;
  readonly taken: ReadonlySet<UnitCode>;
  readonly onAdded: (words: string) => void;
  readonly onBack: () => void;
}

type Problems = Partial<Record<'title' | 'points' | 'code', string>>;

const semesters: readonly { readonly value: '1' | '2' | 'year'; readonly semester: Semester; readonly words: () => string }[] = [
  { value: '1', semester: 1, words: () => m.semester_1() },
  { value: '2', semester: 2, words: () => m.semester_2() },
  { value: 'year', semester: 'year', words: () => m.semester_year() },
];

/** The most points that a student can mean with one unit. */
const MOST_POINTS = 60;

/** A unit that the guide does not have: name, points, stage and semester; the code when the student knows it. */
export const OwnUnitForm = (props: OwnUnitFormProps) => {
  const { vault, make, unitName } = useStudiekompas();
  const [title, setTitle] = createSignal('');
  const [code, setCode] = createSignal('');
  const [points, setPoints] = createSignal<number | null>(null);
  const [stage, setStage] = createSignal(1);
  const [semester, setSemester] = createSignal<'1' | '2' | 'year'>('1');
  const [problems, setProblems] = createSignal<Problems>({});
  let form: HTMLFormElement | undefined;

  const wrong = (): Problems => {
    const given = points();
    return {
      ...(title().trim() === '' ? { title: m.field_required() } : {}),
      ...(given === null ? { points: m.field_required() } : {}),
      ...(given !== null && (!Points.safeParse(given).success || given > MOST_POINTS)
        ? { points: m.points_invalid({ value: given, min: 0, max: MOST_POINTS }) }
        : {}),
    };
  };

  /** The definition and its place in the year as one change. */
  const addition = (unit: UnitCode, size: number): EditResult => {
    const known = props.programme.units.some((candidate) => candidate.code === unit);
    if (known) return { ok: false, problem: { code: 'unit-exists', unit } };
    const semesterNow = semesters.find(({ value }) => value === semester())?.semester ?? 1;
    const defined = defineUnit(vault.state(), props.place.programme, unit, { title: title().trim(), points: size, stage: stage(), semester: semesterNow });
    const added = addUnit(vault.state(), { ...props.place, code: unit });
    if (!defined.ok || !added.ok) return defined.ok ? added : defined;
    return { ...added, writes: [...defined.writes, ...added.writes] };
  };

  const save = (): void => {
    const size = points();
    setProblems(wrong());
    if (size === null || Object.keys(problems()).length > 0) {
      form?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    const unit = code().trim() === '' ? freeCode(props.programme, props.taken) : code().trim();
    const refused = make(addition(unit, size));
    if (refused !== null) {
      setProblems({ code: problemWords(refused, unitName) });
      form?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    props.onAdded(m.dossier_unit_added({ unit: title().trim() }));
    props.onBack();
  };

  return (
    <form
      novalidate
      ref={(element) => {
        form = element;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <TextField label={m.dossier_unit_title()} value={title()} error={problems().title} maxlength={200} onInput={setTitle} />
        <NumberField
          label={m.dossier_unit_points()}
          value={points()}
          error={problems().points}
          unit={m.dossier_points_unit()}
          min={0}
          max={MOST_POINTS}
          onChange={setPoints}
        />
        <TextField
          label={m.dossier_unit_code()}
          hint={m.dossier_unit_code_hint()}
          value={code()}
          error={problems().code}
          maxlength={40}
          onInput={setCode}
        />
        <div class={css['pair']}>
          <Select
            label={m.dossier_unit_stage()}
            options={Array.from({ length: props.programme.stages }, (_, index) => ({
              value: String(index + 1),
              label: m.stage_title({ stage: index + 1 }),
            }))}
            value={String(stage())}
            onChange={(value) => setStage(Number(value))}
          />
          <Select
            label={m.dossier_unit_semester()}
            options={semesters.map(({ value, words }) => ({ value, label: words() }))}
            value={semester()}
            onChange={setSemester}
          />
        </div>
        <ButtonRow>
          <Button kind="primary" type="submit">
            {m.dossier_unit_add()}
          </Button>
          <Button onClick={() => props.onBack()}>{m.back()}</Button>
        </ButtonRow>
      </Stack>
    </form>
  );
};
