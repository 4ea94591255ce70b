import { createSignal, For, Show } from 'solid-js';
import { addUnit, type EnrolmentPlace } from '../../dossier/index.ts';
import { formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Programme, UnitCode } from '../../model/index.ts';
import { Button, plusIcon, SearchField, Sheet, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { OwnUnitForm } from './OwnUnitForm.tsx';
import { findUnits } from './unit-search.ts';
import css from './AddUnit.module.css';

export interface AddUnitProps {
  readonly open: boolean;
  readonly place: EnrolmentPlace;
  readonly programme: Programme;
  readonly taken: ReadonlySet<UnitCode>;
  readonly onClose: () => void;
}

const UnitsToAdd = (props: AddUnitProps & { readonly onOwn: () => void; readonly onAdded: (words: string) => void }) => {
  const { vault, make, unitName } = useStudiekompas();
  const [query, setQuery] = createSignal('');
  const found = () => findUnits(props.programme, props.taken, query());
  let area: HTMLDivElement | undefined;
  const add = (code: UnitCode): void => {
    const index = found().findIndex((unit) => unit.code === code);
    if (make(addUnit(vault.state(), { ...props.place, code })) !== null) return;
    props.onAdded(m.dossier_unit_added({ unit: unitName(code) }));
    // The unit leaves the list: the focus goes to the one that takes its place.
    const left = [...(area?.querySelectorAll<HTMLElement>('li > button') ?? [])];
    (left[Math.min(index, left.length - 1)] ?? area?.querySelector<HTMLElement>('input'))?.focus();
  };
  return (
    <div
      class={css['area']}
      ref={(element) => {
        area = element;
      }}
    >
      <Show when={props.programme.units.length > 0}>
        <SearchField
          label={m.dossier_add_unit_search()}
          placeholder={m.dossier_add_unit_search()}
          clearLabel={m.dossier_search_clear()}
          value={query()}
          onInput={setQuery}
        />
      </Show>
      <Show when={found().length > 0} fallback={<Text kind="prose">{m.dossier_add_unit_none()}</Text>}>
        <ul class={css['units']} aria-label={m.dossier_add_unit()}>
          <For each={found()}>
            {(unit) => (
              <li>
                <button type="button" class={css['unit']} onClick={() => add(unit.code)}>
                  <span class={css['name']}>{unit.title}</span>
                  <span class={css['points']}>{formatPoints(unit.points)}</span>
                  <span class={css['meta']}>
                    {unit.code}, {m.stage({ stage: unit.stage })}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Button icon={plusIcon} wide onClick={() => props.onOwn()}>
        {m.dossier_add_own_unit()}
      </Button>
    </div>
  );
};

/** Adds units to a year: from the guide by search, or one that the guide does not have. */
export const AddUnit = (props: AddUnitProps) => {
  const [own, setOwn] = createSignal(false);
  const [added, setAdded] = createSignal('');
  const close = (): void => {
    setOwn(false);
    setAdded('');
    props.onClose();
  };
  return (
    <Sheet
      open={props.open}
      onClose={close}
      topic={formatYear(props.place.year)}
      title={own() ? m.dossier_add_own_unit() : m.dossier_add_unit()}
      closeLabel={m.close()}
    >
      <p class={css['added']} role="status">
        {added()}
      </p>
      <Show when={!own()} fallback={<OwnUnitForm {...props} onAdded={setAdded} onBack={() => setOwn(false)} />}>
        <UnitsToAdd {...props} onAdded={setAdded} onOwn={() => setOwn(true)} />
      </Show>
    </Sheet>
  );
};
