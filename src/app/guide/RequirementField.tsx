import { For, Show } from 'solid-js';
import { Checkbox, IconButton, Select, Text, trashIcon } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { CourseUnit, UnitCode } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { simpleParts, withKind, withoutUnit, withUnit, type RequirementValue, type SimpleRequirement } from './requirement-form.ts';
import css from './Unit.module.css';

export interface RequirementFieldProps {
  readonly value: RequirementValue;
  /** The unit itself, which cannot come before itself. */
  readonly code: UnitCode;
  readonly units: readonly CourseUnit[];
  readonly onChange: (value: RequirementValue) => void;
}

const kinds = (): readonly { readonly value: SimpleRequirement['kind']; readonly label: string }[] => [
  { value: 'followed', label: m.fiche_requirement_followed() },
  { value: 'acquired', label: m.fiche_requirement_acquired() },
  { value: 'kind-unknown', label: m.fiche_requirement_unknown() },
];

const Parts = (props: RequirementFieldProps & { readonly parts: readonly SimpleRequirement[] }) => {
  const { unitName } = useStudiekompas();
  const addable = () => props.units.filter(({ code }) => code !== props.code && !props.parts.some((part) => part.unit === code));
  return (
    <>
      <For each={props.parts}>
        {(part) => (
          <div class={css['requirement']}>
            <Select
              label={unitName(part.unit)}
              options={kinds()}
              value={part.kind}
              onChange={(kind) => props.onChange(withKind(props.parts, part.unit, kind))}
            />
            <IconButton
              icon={trashIcon}
              label={m.fiche_requirement_remove({ unit: unitName(part.unit) })}
              onClick={() => props.onChange(withoutUnit(props.parts, part.unit))}
            />
          </div>
        )}
      </For>
      <Show when={props.parts.length === 0}>
        <Checkbox
          label={m.fiche_requirement_none()}
          checked={props.value === 'none'}
          onChange={(nothing) => props.onChange(nothing ? 'none' : 'unknown')}
        />
      </Show>
      <Show when={props.value !== 'none' && addable().length > 0}>
        <Select
          label={m.fiche_requirement_add()}
          placeholder={m.fiche_requirement_choose()}
          options={addable().map(({ code, title }) => ({ value: code, label: title }))}
          value={null}
          onChange={(unit) => props.onChange(withUnit(props.parts, unit))}
        />
      </Show>
    </>
  );
};

/** What must come before a unit: a list of units, each with how; or nothing. */
export const RequirementField = (props: RequirementFieldProps) => (
  <fieldset class={css['requirements']}>
    <legend class={css['legend']}>{m.fiche_requirement_field()}</legend>
    <Show when={simpleParts(props.value)} fallback={<Text kind="meta">{m.fiche_requirement_complex()}</Text>}>
      {(parts) => <Parts {...props} parts={parts()} />}
    </Show>
  </fieldset>
);
