import { createMemo, For, Match, Show, Switch, type Accessor, type JSX } from 'solid-js';
import { tickCopied, type CopyStep } from '../../../drafts/index.ts';
import { formatList, formatPoints, m } from '../../../i18n/index.ts';
import type { UnitCode } from '../../../model/index.ts';
import { Checkbox, hourglassIcon, Note, SectionHead, Text } from '../../../ui/index.ts';
import { inSentence, semesterWords } from '../../guide/unit-words.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { resultWords } from '../../words/values.ts';
import { evidenceMissing, evidenceParts } from '../exemption/evidence-words.ts';
import { useIspEdit } from '../open-isp.ts';
import type { CopyExemption, CopyPart, CopyUnit } from './copy-list.ts';
import css from './CopyList.module.css';

const partTitle = ({ place }: CopyPart): string =>
  place === null
    ? m.isp_copy_not_in_guide()
    : m.isp_copy_part({ stage: place.stage, semester: inSentence(semesterWords(place.semester)) });

const useTick = (isp: () => string) => {
  const make = useIspEdit();
  return (code: UnitCode, step: CopyStep) => (done: boolean) => void make((state) => tickCopied(state, isp(), code, step, done));
};

const UnitLines = (props: { readonly isp: string; readonly line: CopyUnit }) => {
  const { unitName } = useStudiekompas();
  const tick = useTick(() => props.isp);
  const meta = () => [props.line.code, ...(props.line.unit === undefined ? [] : [formatPoints(props.line.unit.points)])].join(' · ');
  const chosen = () => (typeof props.line.event === 'object' ? props.line.event : null);
  return (
    <li class={css['line']}>
      <Checkbox label={unitName(props.line.code)} hint={meta()} checked={props.line.copied.has('unit')} onChange={tick(props.line.code, 'unit')} />
      <Switch>
        <Match when={chosen()}>
          {(event) => (
            <div class={css['under']}>
              <Checkbox
                label={m.isp_event_name({ event: event().id })}
                hint={event().classGroups.length === 0 ? undefined : m.isp_copy_groups({ groups: formatList(event().classGroups), count: event().classGroups.length })}
                checked={props.line.copied.has('event')}
                onChange={tick(props.line.code, 'event')}
              />
            </div>
          )}
        </Match>
        <Match when={props.line.event === 'choose'}>
          <div class={css['under']}>
            <Note icon={hourglassIcon} strong={m.isp_copy_choose_event()}>
              {m.isp_copy_choose_event_text()}
            </Note>
          </div>
        </Match>
      </Switch>
    </li>
  );
};

/** Each of some things by its name: a tick makes the list anew, and its box must stay where the focus is. */
function Keyed<Item>(props: { readonly each: readonly Item[]; readonly by: (item: Item) => string; readonly children: (item: Accessor<Item>) => JSX.Element }) {
  const known = createMemo(() => new Map(props.each.map((item) => [props.by(item), item])));
  return <For each={[...known().keys()]}>{(key) => <Show when={known().get(key)}>{(item) => props.children(item)}</Show>}</For>;
}

/** The units to tick, by stage and semester. */
export const CopyUnits = (props: { readonly isp: string; readonly parts: readonly CopyPart[] }) => (
  <Keyed each={props.parts} by={partTitle}>
    {(part) => (
      <section class={css['part']}>
        <SectionHead level={3} title={partTitle(part())} />
        <ul class={css['lines']}>
          <Keyed each={part().units} by={({ code }) => code}>
            {(line) => <UnitLines isp={props.isp} line={line()} />}
          </Keyed>
        </ul>
      </section>
    )}
  </Keyed>
);

/** The granted exemptions, each with the evidence that the application asks for. */
export const CopyExemptions = (props: { readonly isp: string; readonly exemptions: readonly CopyExemption[] }) => {
  const { unitName } = useStudiekompas();
  const tick = useTick(() => props.isp);
  const words = ({ entry, parts }: CopyExemption): string => {
    const { exemption } = entry;
    if (exemption === null) return m.isp_copy_partial({ what: formatList(parts) });
    const mark = exemption.mark === null ? [] : [m.isp_copy_mark({ mark: resultWords(exemption.mark) })];
    return [entry.code, ...evidenceParts(exemption.evidence), ...mark].join(' · ');
  };
  const missing = ({ entry: { exemption } }: CopyExemption) => (exemption === null ? null : evidenceMissing(exemption.evidence));
  return (
    <ul class={css['lines']}>
      <Keyed each={props.exemptions} by={({ entry }) => entry.code}>
        {(one) => (
          <li class={css['line']}>
            <Checkbox label={unitName(one().entry.code)} hint={words(one())} checked={one().entry.copied.has('exemption')} onChange={tick(one().entry.code, 'exemption')} />
            <Show when={missing(one())}>
              {(what) => (
                <div class={css['under']}>
                  <Text kind="meta">{m.isp_evidence_missing({ what: what() })}</Text>
                </div>
              )}
            </Show>
          </li>
        )}
      </Keyed>
    </ul>
  );
};
