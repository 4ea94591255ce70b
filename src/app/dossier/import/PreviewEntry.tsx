import { For, Show } from 'solid-js';
import { formatYear, m } from '../../../i18n/index.ts';
import { Button, Checkbox, editIcon, Icon, infoIcon, triangleIcon } from '../../../ui/index.ts';
import type { PreviewLine } from './create-preview.ts';
import { doubtWords } from './doubt-words.ts';
import { factsWords, outcomeWords } from './entry-words.ts';
import css from './Import.module.css';

export interface PreviewEntryProps {
  readonly line: PreviewLine;
  readonly name: string;
  readonly onInclude: (included: boolean) => void;
  readonly onCorrect: () => void;
}

/** One line about a unit: what we read, what is doubtful, what becomes of it, and the words it was read from. */
export const PreviewEntry = (props: PreviewEntryProps) => {
  const known = () => ({ ...props.line.entry, ...(props.line.outcome === null ? {} : { facts: props.line.outcome.becomes, result: undefined }) });
  const said = () => {
    const { year, facts, result } = known();
    const words = factsWords(result === undefined ? { facts } : { facts, result });
    return year === null ? words : `${formatYear(year)}: ${words}`;
  };
  const doubts = () => (props.line.corrected ? [] : props.line.reading.doubts);
  return (
    <li class={css['line']} data-out={props.line.included ? undefined : ''}>
      <Checkbox
        label={props.name}
        hint={said()}
        checked={props.line.included}
        unavailable={props.line.entry.unit === null ? m.import_choose_unit_first() : undefined}
        onChange={(included) => props.onInclude(included)}
      />
      <Show when={props.line.outcome}>
        {(outcome) => (
          <p class={css['outcome']} data-kind={outcome().kind}>
            {outcomeWords(outcome())}
          </p>
        )}
      </Show>
      <For each={doubts()}>
        {(doubt) => (
          <p class={css['doubt']} data-level={doubt.level}>
            <Icon shape={doubt.level === 'choose' ? triangleIcon : infoIcon} size={16} />
            <span>{doubtWords(doubt)}</span>
          </p>
        )}
      </For>
      <div class={css['foot']}>
        <p class={css['source']}>
          {m.import_line({ line: props.line.reading.lines.from })}: {props.line.reading.lines.text.join(' ')}
        </p>
        <Button kind="quiet" icon={editIcon} aria-label={props.line.entry.unit === null ? m.import_adjust_line({ line: props.line.reading.lines.from }) : m.import_adjust_unit({ unit: props.name })} onClick={() => props.onCorrect()}>
          {m.import_adjust()}
        </Button>
      </div>
    </li>
  );
};
