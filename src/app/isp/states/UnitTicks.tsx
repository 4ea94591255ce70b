import { createMemo, createSignal, For, Show } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import type { UnitCode } from '../../../model/index.ts';
import { Checkbox, FindingRow, SearchField, Text } from '../../../ui/index.ts';
import css from './States.module.css';

/** A unit that can be ticked or unticked. */
export interface Tickable {
  readonly code: UnitCode;
  readonly name: string;
  readonly hint: string;
  /** Why it cannot be changed. */
  readonly unavailable?: string | undefined;
}

/** Units in the order of the guide; those that it does not have come last. */
export const inGuideOrder = <Unit extends { readonly code: UnitCode }>(units: readonly Unit[], guide: readonly { readonly code: UnitCode }[]): readonly Unit[] => {
  const order = new Map(guide.map(({ code }, at) => [code, at]));
  return units.toSorted((a, b) => (order.get(a.code) ?? order.size) - (order.get(b.code) ?? order.size));
};

/** Above this many units of the guide one searches. */
const FEW = 8;

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Units to tick. Those of the guide with a search where they are many: what is ticked stays in sight. */
export const UnitTicks = (props: {
  readonly label: string;
  /** They come from the guide, not from the ISP: many, of which few are wanted. */
  readonly fromGuide?: boolean;
  readonly units: readonly Tickable[];
  readonly ticked: ReadonlySet<UnitCode>;
  readonly onTick: (code: UnitCode, ticked: boolean) => void;
  /** What the rules hold against a unit as it is ticked now, said beside it. */
  readonly against?: (code: UnitCode) => string | undefined;
}) => {
  const [query, setQuery] = createSignal('');
  const searched = () => props.fromGuide === true && props.units.length > FEW;
  const shown = createMemo(() => {
    const words = plain(query()).split(/\s+/).filter((word) => word !== '');
    const found = props.units.filter(({ code, name }) => words.length > 0 && words.every((word) => plain(`${name} ${code}`).includes(word)));
    if (!searched()) return props.units;
    const codes = new Set(found.map(({ code }) => code));
    return props.units.filter(({ code }) => props.ticked.has(code) || codes.has(code));
  });
  return (
    <fieldset>
      <legend class={css['legend']}>{props.label}</legend>
      <Show when={searched()}>
        <SearchField label={m.isp_ticks_search()} placeholder={m.isp_ticks_search()} clearLabel={m.isp_ticks_clear()} value={query()} onInput={setQuery} />
        <Show when={query() !== '' && shown().length === 0}>
          <Text kind="meta">{m.isp_ticks_none()}</Text>
        </Show>
      </Show>
      <For each={shown()}>
        {(unit) => (
          <>
            <Checkbox
              label={unit.name}
              hint={unit.hint}
              unavailable={unit.unavailable}
              checked={props.ticked.has(unit.code)}
              onChange={(on) => props.onTick(unit.code, on)}
            />
            <Show when={props.against}>
              {(against) => (
                <div role="status">
                  <Show when={against()(unit.code)}>
                    {(words) => (
                      <FindingRow look="blocks" word={m.isp_withdraw_cannot()}>
                        {words()}
                      </FindingRow>
                    )}
                  </Show>
                </div>
              )}
            </Show>
          </>
        )}
      </For>
    </fieldset>
  );
};

/** A set with one more or one fewer. */
export const ticked = (set: ReadonlySet<UnitCode>, code: UnitCode, on: boolean): ReadonlySet<UnitCode> => {
  const others = [...set].filter((one) => one !== code);
  return new Set(on ? [...others, code] : others);
};
