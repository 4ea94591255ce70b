import { type JSX, Show } from 'solid-js';
import { Button, NumberField, Segmented, Select, TextField, undoIcon } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import type { CourseUnit, Known, Programme, UnitCode } from '../../model/index.ts';
import { answerWords } from '../words/values.ts';
import { RequirementField } from './RequirementField.tsx';
import css from './Unit.module.css';
import { formOf, sameValue, type FormField, type UnitForm } from './unit-form.ts';
import { gradingWords, semesterWords } from './unit-words.ts';

export interface UnitFormFieldsProps {
  readonly form: UnitForm;
  readonly errors: Partial<Record<FormField, string>>;
  readonly code: UnitCode;
  readonly programme: Programme;
  /** As the guide has it: what differs says so and can be taken back. */
  readonly inGuide?: CourseUnit | undefined;
  readonly onChange: (change: Partial<UnitForm>) => void;
}

const answers: readonly Known[] = ['yes', 'no', 'unknown'];
const answerOptions = () => answers.map((value) => ({ value, label: answerWords(value) }));

const semesters: readonly { readonly value: '1' | '2' | 'year'; readonly semester: CourseUnit['semester'] }[] = [
  { value: '1', semester: 1 },
  { value: '2', semester: 2 },
  { value: 'year', semester: 'year' },
];

const mandatoryWords = (mandatory: boolean): string => (mandatory ? m.guide_mandatory() : m.guide_electives());

/** What the guide has in a field, in words. Null where it is too long for a line. */
const guideWords = (field: FormField, guide: UnitForm, programme: Programme): string | null => {
  switch (field) {
    case 'title':
      return guide.title;
    case 'points':
    case 'stage':
    case 'minAcquired':
      return formatNumber(guide[field] ?? 0);
    case 'semester':
      return semesterWords(guide.semester);
    case 'mandatory':
      return mandatoryWords(guide.mandatory);
    case 'group':
      return programme.groups.find(({ id }) => id === guide.group)?.title ?? m.fiche_field_group_none();
    case 'grading':
      return gradingWords(guide.grading);
    case 'tolerable':
    case 'resit':
      return answerWords(guide[field]);
    case 'requires':
      return null;
  }
};

/** The fields of a unit, for a correction or for a unit of the student's own. */
export const UnitFormFields = (props: UnitFormFieldsProps) => {
  const guide = (): UnitForm | undefined => (props.inGuide === undefined ? undefined : formOf(props.inGuide));
  const Correctable = (field: { readonly name: FormField; readonly children: JSX.Element }) => {
    const differs = (): UnitForm | undefined => {
      const known = guide();
      return known === undefined || sameValue(known[field.name], props.form[field.name]) ? undefined : known;
    };
    return (
      <div class={css['correctable']}>
        {field.children}
        <Show when={differs()}>
          {(known) => (
            <p class={css['differs']}>
              <Show when={guideWords(field.name, known(), props.programme)}>{(value) => <span>{m.fiche_guide_says({ value: value() })}</span>}</Show>
              <Button kind="quiet" icon={undoIcon} onClick={() => props.onChange({ [field.name]: known()[field.name] })}>
                {m.fiche_reset()}
              </Button>
            </p>
          )}
        </Show>
      </div>
    );
  };
  return (
    <div class={css['form']}>
      <Correctable name="title">
        <TextField label={m.fiche_field_title()} value={props.form.title} error={props.errors.title} onInput={(title) => props.onChange({ title })} />
      </Correctable>
      <Correctable name="points">
        <NumberField
          label={m.fiche_points()}
          value={props.form.points}
          error={props.errors.points}
          min={0}
          max={60}
          onChange={(points) => props.onChange({ points })}
        />
      </Correctable>
      <Correctable name="tolerable">
        <Segmented
          label={m.fiche_tolerable()}
          options={answerOptions()}
          value={props.form.tolerable}
          onChange={(tolerable) => props.onChange({ tolerable })}
        />
      </Correctable>
      <Correctable name="resit">
        <Segmented label={m.fiche_resit()} options={answerOptions()} value={props.form.resit} onChange={(resit) => props.onChange({ resit })} />
      </Correctable>
      <Correctable name="semester">
        <Select
          label={m.fiche_semester()}
          options={semesters.map(({ value, semester }) => ({ value, label: semesterWords(semester) }))}
          value={semesters.find(({ semester }) => semester === props.form.semester)?.value ?? null}
          onChange={(value) => props.onChange({ semester: semesters.find((one) => one.value === value)?.semester ?? props.form.semester })}
        />
      </Correctable>
      <Correctable name="stage">
        <Select
          label={m.fiche_stage()}
          options={Array.from({ length: props.programme.stages }, (_, index) => ({
            value: String(index + 1),
            label: m.stage_title({ stage: index + 1 }),
          }))}
          value={String(props.form.stage)}
          onChange={(stage) => props.onChange({ stage: Number(stage) })}
        />
      </Correctable>
      <Correctable name="mandatory">
        <Segmented
          label={m.fiche_field_mandatory()}
          options={[
            { value: 'yes', label: mandatoryWords(true) },
            { value: 'no', label: mandatoryWords(false) },
          ]}
          value={props.form.mandatory ? 'yes' : 'no'}
          onChange={(value) => props.onChange({ mandatory: value === 'yes' })}
        />
      </Correctable>
      <Show when={props.programme.groups.length > 0}>
        <Correctable name="group">
          <Select
            label={m.fiche_field_group()}
            options={[
              { value: '', label: m.fiche_field_group_none() },
              ...props.programme.groups.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            value={props.form.group}
            onChange={(group) => props.onChange({ group })}
          />
        </Correctable>
      </Show>
      <Correctable name="grading">
        <Segmented
          label={m.fiche_grading()}
          options={[
            { value: 'numeric', label: gradingWords('numeric') },
            { value: 'pass-fail', label: gradingWords('pass-fail') },
          ]}
          value={props.form.grading}
          onChange={(grading) => props.onChange({ grading })}
        />
      </Correctable>
      <Correctable name="requires">
        <RequirementField
          value={props.form.requires}
          code={props.code}
          units={props.programme.units}
          onChange={(requires) => props.onChange({ requires })}
        />
      </Correctable>
      <Correctable name="minAcquired">
        <NumberField
          label={m.fiche_field_min_acquired()}
          value={props.form.minAcquired}
          error={props.errors.minAcquired}
          min={0}
          max={props.programme.points}
          onChange={(minAcquired) => props.onChange({ minAcquired })}
        />
      </Correctable>
    </div>
  );
};
