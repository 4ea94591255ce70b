import { For, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { Chip, Chips, SearchField } from '../../../ui/index.ts';
import type { AddAddress } from './address.ts';

interface AddFiltersProps {
  readonly address: AddAddress;
  readonly onChange: (address: AddAddress) => void;
  readonly stages: number;
  /** There are majors or teaching subjects that the student does not follow. */
  readonly hasOthers: boolean;
  /** There are units of which the guide does not say what comes first. */
  readonly hasUnsure: boolean;
}

type Flag = 'keuze' | 'mag' | 'onzeker' | 'majors';

/** The search and what narrows the list of units to add. */
export const AddFilters = (props: AddFiltersProps) => {
  const without = (name: keyof AddAddress): AddAddress => {
    const { [name]: _, ...rest } = props.address;
    return rest;
  };
  const change = <Name extends keyof AddAddress>(name: Name, value: AddAddress[Name], on: boolean): void =>
    props.onChange(on ? { ...props.address, [name]: value } : without(name));
  const type = (query: string): void => change('zoek', query, query !== '');
  const stages = (): readonly number[] => Array.from({ length: props.stages }, (_, at) => at + 1);
  const flag = (name: Flag, label: string) => <Chip label={label} pressed={props.address[name] === true} onPress={(on) => change(name, true, on)} />;
  return (
    <>
      <SearchField label={m.guide_search()} placeholder={m.guide_search()} clearLabel={m.guide_clear()} value={props.address.zoek ?? ''} onInput={type} />
      <Chips label={m.isp_pick_filters()}>
        {flag('mag', m.isp_pick_allowed())}
        <Show when={props.hasUnsure}>{flag('onzeker', m.isp_pick_unsure_filter())}</Show>
        <For each={['1', '2'] as const}>
          {(semester) => (
            <Chip
              label={semester === '1' ? m.guide_semester_1() : m.guide_semester_2()}
              pressed={props.address.semester === semester}
              onPress={(on) => change('semester', semester, on)}
            />
          )}
        </For>
        <Show when={props.stages > 1}>
          <For each={stages()}>{(stage) => <Chip label={m.stage_title({ stage })} pressed={props.address.fase === stage} onPress={(on) => change('fase', stage, on)} />}</For>
        </Show>
        {flag('keuze', m.isp_pick_electives())}
        <Show when={props.hasOthers}>{flag('majors', m.isp_pick_majors())}</Show>
      </Chips>
    </>
  );
};
