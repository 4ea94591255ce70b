import { createEffect, For, on, onCleanup, onMount, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { OpportunityNumber } from '../../dossier/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { MarkField, MarkList, MarkRow } from '../../ui/index.ts';
import { shortResult } from '../words/values.ts';
import type { Entry } from './create-entry.ts';
import type { EntryRow } from './entry-rows.ts';
import { rowLook } from './row-words.ts';

export interface EntryListProps {
  readonly label: string;
  readonly rows: readonly EntryRow[];
  readonly opportunity: OpportunityNumber;
  readonly entry: Entry;
  /** Whether devices disagree about something of a unit. */
  readonly disagrees: (code: UnitCode) => boolean;
  readonly onMore: (code: UnitCode) => void;
  /** Enough for now. */
  readonly onClose: () => void;
}

const errorId = (code: UnitCode): string => `mark-error-${code}`;

const currentMark = ({ result }: EntryRow): string | undefined => (result === null ? undefined : shortResult(result));

const takesKeys = (element: Element | null): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** The units of a year with their marks; the one that is asked has a field. */
export const EntryList = (props: EntryListProps) => {
  let list: HTMLDivElement | undefined;
  const title = (row: EntryRow): string => row.unit?.title ?? row.code;
  const activeCode = (): UnitCode | undefined => props.entry.active()?.code;

  createEffect(
    on(activeCode, (code) => {
      if (code !== undefined) list?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
    }),
  );

  // Digits go to the field from wherever the focus is: after a tap on the pad, a keyboard may go on.
  const typeAnywhere = (event: KeyboardEvent): void => {
    const isPlainDigit = /^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isPlainDigit || takesKeys(document.activeElement) || document.querySelector('dialog[open]') !== null) return;
    list?.querySelector<HTMLInputElement>('[data-active] input')?.focus({ preventScroll: true });
  };
  onMount(() => document.addEventListener('keydown', typeAnywhere));
  onCleanup(() => document.removeEventListener('keydown', typeAnywhere));

  const problemOf = (row: EntryRow): string | undefined => {
    if (activeCode() === row.code && props.entry.problem() !== undefined) return props.entry.problem();
    return props.disagrees(row.code) ? m.conflict_word() : undefined;
  };

  return (
    <div
      ref={(element) => {
        list = element;
      }}
    >
      <MarkList label={props.label}>
        <For each={props.rows.map(({ code }) => code)}>
          {(code) => (
            <Show when={props.rows.find((candidate) => candidate.code === code)}>
              {(row) => (
                <MarkRow
                  name={title(row())}
                  {...rowLook(row(), props.opportunity)}
                  active={activeCode() === code}
                  error={problemOf(row())}
                  errorId={errorId(code)}
                  more={
                    props.entry.active() === null
                      ? { label: m.dossier_unit_details({ unit: title(row()) }), onClick: () => props.onMore(code) }
                      : undefined
                  }
                  onActivate={() => props.entry.activate(code)}
                >
                  <MarkField
                    label={m.pad_label({ unit: title(row()) })}
                    suffix={m.pad_suffix()}
                    current={currentMark(row())}
                    invalid={props.entry.problem() !== undefined}
                    describedBy={problemOf(row()) === undefined ? undefined : errorId(code)}
                    autofocus={props.entry.typing()}
                    onCommit={(typed) => props.entry.type(typed)}
                    onCancel={() => props.onClose()}
                  />
                </MarkRow>
              )}
            </Show>
          )}
        </For>
      </MarkList>
    </div>
  );
};
