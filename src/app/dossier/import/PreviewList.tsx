import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Reading } from '../../../dossier/index.ts';
import { formatYear, m } from '../../../i18n/index.ts';
import type { Programme } from '../../../model/index.ts';
import { academicYearOf } from '../../../rules/index.ts';
import { SectionHead, Select, Stack, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { yearChoices } from '../new-year.ts';
import { CorrectSheet } from './CorrectSheet.tsx';
import type { Preview } from './create-preview.ts';
import css from './Import.module.css';
import { PreviewEntry } from './PreviewEntry.tsx';

export interface PreviewListProps {
  readonly readings: readonly Reading[];
  readonly preview: Preview;
  readonly programme: Programme;
}

/** How many lines there are of each kind, in words. */
const summaryOf = (readings: readonly Reading[]): string => {
  const entries = readings.flatMap((reading) => (reading.kind === 'entry' ? [reading.doubts] : []));
  const choose = entries.filter((doubts) => doubts.some(({ level }) => level === 'choose')).length;
  const check = entries.filter((doubts) => doubts.length > 0).length - choose;
  const lost = readings.filter(({ kind }) => kind === 'not-understood').length;
  return [
    m.import_summary({ count: entries.length }),
    ...(choose > 0 ? [m.import_summary_choose({ count: choose })] : []),
    ...(check > 0 ? [m.import_summary_check({ count: check })] : []),
    ...(lost > 0 ? [m.import_summary_lost({ count: lost })] : []),
  ].join(', ');
};

/** What was read, line by line, with a way to correct each. */
export const PreviewList = (props: PreviewListProps) => {
  const { pack, today, unitName } = useStudiekompas();
  const [correcting, setCorrecting] = createSignal<number | null>(null);
  const lineOf = (id: number | null) => props.preview.lines().find((line) => line.id === id) ?? null;
  const numbered = createMemo(() => props.readings.map((reading, id) => ({ id, reading })));
  const needsYear = () => props.preview.lines().some(({ reading }) => reading.entry.year === null);
  const years = () => {
    const choices = yearChoices(academicYearOf(pack(), today()));
    return choices.includes(props.preview.year()) ? choices : [props.preview.year(), ...choices];
  };
  const nameOf = (id: number): string => {
    const entry = lineOf(id)?.entry;
    if (entry === undefined || entry.unit === null) return m.import_unit_unknown();
    return entry.define?.title ?? unitName(entry.unit);
  };
  return (
    <Stack>
      <Text kind="prose">{summaryOf(props.readings)}.</Text>
      <Show when={needsYear()}>
        <Select
          label={m.import_year()}
          options={years().map((choice) => ({ value: String(choice), label: formatYear(choice) }))}
          value={String(props.preview.year())}
          onChange={(choice) => props.preview.setYear(Number(choice))}
        />
      </Show>
      <section>
        <SectionHead title={m.import_lines()} />
        <ol>
          <For each={numbered()}>
            {({ id, reading }) => {
              if (reading.kind === 'entry') {
                return (
                  <Show when={lineOf(id)}>
                    {(line) => <PreviewEntry line={line()} name={nameOf(id)} onInclude={(included) => props.preview.include(id, included)} onCorrect={() => setCorrecting(id)} />}
                  </Show>
                );
              }
              if (reading.kind === 'heading') {
                return (
                  <li class={css['heading']}>
                    {reading.year === null ? m.import_heading() : m.import_heading_year({ year: formatYear(reading.year) })}
                    <p class={css['source']}>{reading.lines.text.join(' ')}</p>
                  </li>
                );
              }
              return (
                <li class={css['lost']}>
                  <b>{m.import_not_understood()}</b>
                  <p class={css['source']}>
                    {m.import_line({ line: reading.lines.from })}: {reading.lines.text.join(' ')}
                  </p>
                </li>
              );
            }}
          </For>
        </ol>
      </section>
      <CorrectSheet line={lineOf(correcting())} programme={props.programme} onCorrect={(id, correction) => props.preview.correct(id, correction)} onClose={() => setCorrecting(null)} />
    </Stack>
  );
};
