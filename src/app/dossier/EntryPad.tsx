import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { EnteredResult } from '../../dossier/index.ts';
import type { RulePack } from '../../model/index.ts';
import { IconButton, MarkPad, type MarkPadSpecial, moreIcon } from '../../ui/index.ts';
import { setNavigationHidden } from '../shell/navigation.ts';
import type { EntryRow } from './entry-rows.ts';
import css from './EntryPad.module.css';

type Special = 'NA' | 'FR' | 'pass' | 'fail' | 'open' | 'other';

/** A key that says its words anew in another language and stays the same key, which keeps the focus. */
const keyOf = <Value extends Special>(value: Value, label: () => string, name: () => string): MarkPadSpecial<Value> => ({
  value,
  get label() {
    return label();
  },
  get name() {
    return name();
  },
});

const passFail: readonly MarkPadSpecial<Special>[] = [
  keyOf('pass', () => m.pad_pass(), () => m.pad_pass_long()),
  keyOf('fail', () => m.pad_fail(), () => m.pad_fail_long()),
  keyOf('FR', () => m.pad_fr(), () => m.mark_fr()),
];
const notTaken = keyOf('NA', () => m.pad_na(), () => m.mark_na());
const later = keyOf('open', () => m.pad_later(), () => m.pad_later_long());

const titleOf = (row: EntryRow): string => row.unit?.title ?? row.code;

export interface EntryPadProps {
  readonly row: EntryRow;
  readonly pack: RulePack;
  readonly onEnter: (entered: EnteredResult) => void;
  readonly onMore: () => void;
}

/** The pad for the unit that is asked: 0 to 20, or pass and fail; the navigation makes way for it. */
export const EntryPad = (props: EntryPadProps) => {
  const byWords = () => props.row.unit?.grading === 'pass-fail' || props.row.result === 'pass' || props.row.result === 'fail';
  const [words, setWords] = createSignal(byWords());
  createEffect(on(() => props.row.code, () => setWords(byWords()), { defer: true }));
  onMount(() => setNavigationHidden(true));
  onCleanup(() => setNavigationHidden(false));

  const other: MarkPadSpecial<Special> = {
    value: 'other',
    get label() {
      return words() ? m.pad_numbers() : m.pad_words();
    },
    get name() {
      return words() ? m.pad_numbers_long() : m.pad_words_long();
    },
  };
  const tolerable = () => props.row.unit?.grading !== 'pass-fail' && props.row.unit?.tolerable !== 'no';
  const lowestTolerable = () => props.pack.tolerance.marks.value.toSorted((a, b) => a - b)[0];
  const enter = (value: number | Special): void => {
    if (value === 'other') setWords((now) => !now);
    else props.onEnter(value);
  };
  return (
    <div class={css['dock']} data-pad="">
      <MarkPad<Special>
        title={titleOf(props.row)}
        legend={tolerable() && !words() ? m.pad_tolerable() : undefined}
        action={<IconButton icon={moreIcon} label={m.dossier_unit_details({ unit: titleOf(props.row) })} onClick={() => props.onMore()} />}
        striped={props.pack.tolerance.marks.value}
        lighterBelow={(tolerable() ? lowestTolerable() : undefined) ?? props.pack.marks.pass.value}
        withoutNumbers={words()}
        specials={words() ? [...passFail, notTaken, other, later] : [notTaken, other, later]}
        current={props.row.result ?? (props.row.asked || props.row.settled !== null ? null : 'open')}
        markName={(mark) => m.pad_mark_name({ mark })}
        onMark={enter}
      />
    </div>
  );
};
