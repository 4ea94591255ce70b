import { createMemo, For, Show } from 'solid-js';
import { formatPoints, formatYear, m } from '../../../i18n/index.ts';
import type { CourseUnit } from '../../../model/index.ts';
import { Banner, Disclosure, fileErrorIcon, Select, Text } from '../../../ui/index.ts';
import { refusalWords } from '../../foreign-file/refusal-words.ts';
import type { GuidePreview as Preview, OnDevice, Previewed } from './create-guide-reading.ts';
import { GuideChanges } from '../GuideChanges.tsx';
import css from './Reading.module.css';
import { isNotUnderstood, problemWords } from './trouble-words.ts';
import { unknownLines } from './unknown-words.ts';

const SHOWN = 100;

/** Lines one tap away, the first hundred of them. */
const Lines = (props: { readonly title: string; readonly lines: readonly string[]; readonly more: number; readonly open: boolean }) => (
  <Show when={props.lines.length > 0}>
    <Disclosure summary={props.title} right={String(props.lines.length + props.more)} open={props.open}>
      <ul class={css['lines']}>
        <For each={props.lines.slice(0, SHOWN)}>{(line) => <li>{line}</li>}</For>
        <Show when={props.lines.length - SHOWN + props.more > 0 && props.lines.length + props.more > SHOWN}>
          <li>{m.guide_read_more({ count: props.lines.length + props.more - Math.min(SHOWN, props.lines.length) })}</li>
        </Show>
      </ul>
    </Disclosure>
  </Show>
);

const deviceWords = (onDevice: OnDevice): string => {
  switch (onDevice.kind) {
    case 'new':
      return m.guide_read_new();
    case 'same':
      return m.guide_read_same();
    case 'replaces':
      return m.guide_read_replaces({ year: formatYear(onDevice.year) });
  }
};

const Unit = (props: { readonly unit: CourseUnit }) => (
  <li class={css['unit']}>
    <span>{props.unit.title}</span>
    <span class={css['unitPoints']}>{formatPoints(props.unit.points)}</span>
    <span class={css['unitMeta']}>{m.guide_read_unit_meta({ code: props.unit.code, stage: props.unit.stage })}</span>
  </li>
);

/** A code longer than a school's was made by the app, and says nothing to anybody. */
const LONGEST_CODE = 16;

const metaWords = ({ guide }: Previewed): string => {
  const year = formatYear(guide.academicYear);
  return guide.programmes
    .map(({ code, points }) => {
      const size = formatPoints(points);
      return code.length > LONGEST_CODE ? m.programme_list_meta({ points: size, year }) : m.guide_read_meta({ code, points: size, year });
    })
    .join('');
};

const Programme = (props: { readonly one: Previewed; readonly open: boolean }) => {
  const programme = () => props.one.guide.programmes[0];
  const replaced = () => {
    const { onDevice } = props.one;
    return onDevice.kind === 'replaces' ? onDevice : undefined;
  };
  return (
    <Show when={programme()}>
      {(known) => (
        <section class={css['programme']} aria-label={known().title}>
          <h3 class={css['name']}>{known().title}</h3>
          <Text kind="meta">{metaWords(props.one)}</Text>
          <p class={css['device']} data-kind={props.one.onDevice.kind}>
            {deviceWords(props.one.onDevice)}
          </p>
          <Show when={replaced()}>{(there) => <GuideChanges before={there().before} after={known()} year={props.one.guide.academicYear} />}</Show>
          <Disclosure summary={m.guide_read_units({ count: known().units.length })} right={formatPoints(known().units.reduce((sum, { points }) => sum + points, 0))}>
            <ul class={css['units']}>
              <For each={known().units}>{(unit) => <Unit unit={unit} />}</For>
            </ul>
          </Disclosure>
          <Show when={props.one.unknown.length > 0} fallback={<Text kind="meta">{m.guide_read_open_nothing()}</Text>}>
            <Lines title={m.guide_read_open_title()} lines={unknownLines(props.one.unknown)} more={0} open={props.open} />
          </Show>
        </section>
      )}
    </Show>
  );
};

/** Years around the one that was taken, newest first. */
const yearsAround = (year: number): readonly number[] => Array.from({ length: 8 }, (_, index) => year + 1 - index);

/** What was read of files or a pasted page: the programmes with what stays open, and everything that was not taken over. */
export const GuidePreview = (props: { readonly preview: Preview; readonly onYear: (year: number) => void }) => {
  const isYearAssumed = () => props.preview.programmes.some(({ unknown }) => unknown.some(({ what }) => what === 'academic-year'));
  // The year stays to be chosen after it was said once.
  const asksYear = createMemo((asked: boolean) => asked || isYearAssumed(), false);
  const lost = () => props.preview.problems.filter(isNotUnderstood);
  const remarks = () => props.preview.problems.filter((problem) => !isNotUnderstood(problem));
  return (
    <div class={css['preview']}>
      <Show when={props.preview.refused.length > 0}>
        <Banner icon={fileErrorIcon} tone="permission" strong={`${m.guide_read_not_read()}.`}>
          {props.preview.refused.map(refusalWords).join(' ')}
        </Banner>
      </Show>
      <Show when={asksYear()}>
        <Select
          label={m.guide_read_year()}
          hint={m.guide_read_year_hint()}
          options={yearsAround(props.preview.year).map((year) => ({ value: String(year), label: formatYear(year) }))}
          value={String(props.preview.year)}
          onChange={(year) => props.onYear(Number(year))}
        />
      </Show>
      <For each={props.preview.programmes}>{(one) => <Programme one={one} open={props.preview.programmes.length === 1} />}</For>
      <Text kind="meta">{m.guide_read_open_text()}</Text>
      <div>
        <Lines title={m.guide_read_not_understood()} lines={lost().map(problemWords)} more={0} open={lost().length <= 5} />
        <Lines title={m.guide_read_remarks()} lines={remarks().map(problemWords)} more={props.preview.problemCount - props.preview.problems.length} open={remarks().length <= 5} />
      </div>
    </div>
  );
};
