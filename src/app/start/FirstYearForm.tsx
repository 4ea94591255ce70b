import { createMemo, createSignal, Show } from 'solid-js';
import { arrowRightIcon, Button, EmptyState, Note, scalesIcon, Segmented, Select } from '../../ui/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { EditProblem } from '../../dossier/index.ts';
import { createProgramme } from '../../guide/index.ts';
import type { AcademicYear, Programme } from '../../model/index.ts';
import { groupName } from '../../rules/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { begin, beginFresh, currentYear, packForYear } from './beginning.ts';
import css from './Start.module.css';

/** How many academic years back the first one may lie. */
const YEARS_BACK = 12;
/** More stages than this do not fit beside one another. */
const BESIDE = 3;
const NO_STAGE = '0';

interface FormProps {
  readonly programme: Programme;
  readonly onBegun: (year: AcademicYear) => void;
  /** A first enrolment: there is no year yet, the first programme comes first. */
  readonly onFresh: () => void;
}

const Stage = (props: { readonly stages: number; readonly value: string; readonly onChange: (stage: string) => void }) => {
  const stages = () => Array.from({ length: props.stages }, (_, index) => ({ value: String(index + 1), label: m.stage_title({ stage: index + 1 }) }));
  return (
    <Show
      when={props.stages <= BESIDE}
      fallback={
        <Select
          label={m.programme_first_stage()}
          hint={m.programme_first_stage_hint()}
          options={[...stages(), { value: NO_STAGE, label: m.dossier_year_stage_none() }]}
          value={props.value}
          onChange={props.onChange}
        />
      }
    >
      <div>
        <Segmented label={m.programme_first_stage()} options={stages()} value={props.value} onChange={props.onChange} />
        <p class={css['hint']}>{m.programme_first_stage_hint()}</p>
      </div>
    </Show>
  );
};

const Form = (props: FormProps) => {
  const studiekompas = useStudiekompas();
  const [year, setYear] = createSignal(currentYear(studiekompas));
  const [stage, setStage] = createSignal('1');
  const [major, setMajor] = createSignal('');
  const [problem, setProblem] = createSignal<EditProblem | null>(null);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => currentYear(studiekompas) - back);
  const hasUnits = () => props.programme.units.length > 0;
  const majors = () => props.programme.groups.filter((group) => group.kind !== 'electives');
  const pack = () => packForYear(studiekompas, year());
  const submit = (): void => {
    const refused = begin(studiekompas, {
      programme: props.programme,
      year: year(),
      stage: hasUnits() && stage() !== NO_STAGE ? Number(stage()) : null,
      major: major() === '' ? null : major(),
    });
    setProblem(refused);
    if (refused === null) props.onBegun(year());
  };
  const plan = (): void => {
    const refused = beginFresh(studiekompas, props.programme);
    setProblem(refused);
    if (refused === null) props.onFresh();
  };
  return (
    <form
      class={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p class={css['programme']}>{props.programme.title}</p>
      <Select
        label={m.programme_first_year()}
        hint={m.programme_first_year_hint()}
        options={years.map((one) => ({ value: String(one), label: formatYear(one) }))}
        value={String(year())}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <Show when={hasUnits()}>
        <Stage stages={props.programme.stages} value={stage()} onChange={setStage} />
      </Show>
      <Show when={majors().length > 0}>
        <Select
          label={m.programme_major()}
          options={[{ value: '', label: m.programme_major_none() }, ...majors().map(({ id, title }) => ({ value: groupName(id), label: title }))]}
          value={major()}
          onChange={setMajor}
        />
      </Show>
      <Note icon={scalesIcon} strong={m.start_pack({ pack: pack().title })}>
        <Show when={pack().undated === true || pack().year !== year()}>{m.no_pack({ year: formatYear(year()), pack: pack().title })}</Show>
      </Note>
      <div role="alert" class={css['problem']}>
        <Show when={problem()}>{(refused) => problemWords(refused(), studiekompas.unitName)}</Show>
      </div>
      <Button kind="primary" wide type="submit" iconEnd={arrowRightIcon}>
        {m.programme_go()}
      </Button>
      <Show when={hasUnits()}>
        <Button wide detail={m.programme_fresh_hint()} onClick={plan}>
          {m.programme_fresh()}
        </Button>
      </Show>
    </form>
  );
};

/** The first year of a dossier: which academic year, stage and major; its units then stand ready. */
export const FirstYearForm = (props: { readonly code: string } & Pick<FormProps, 'onBegun' | 'onFresh'>) => {
  const { guides, ownProgrammes } = useStudiekompas();
  const installed = createProgramme(guides, () => props.code);
  const programme = createMemo((): Programme | undefined => {
    const reading = installed();
    const own = ownProgrammes().find(({ code }) => code === props.code);
    if (own !== undefined) return own;
    return reading.kind === 'ready' && reading.value.kind === 'installed' ? reading.value.guide.programme : undefined;
  });
  const gone = () => installed().kind !== 'pending';
  return (
    <Show when={programme()} fallback={<Show when={gone()}><EmptyState title={m.programme_gone()}>{m.programme_lead()}</EmptyState></Show>}>
      {(known) => <Form programme={known()} onBegun={(year) => props.onBegun(year)} onFresh={() => props.onFresh()} />}
    </Show>
  );
};
