import { createMemo, For, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Severity } from '../../rules/index.ts';
import { arrowRightIcon, checkIcon, Disclosure, type FindingLook, FindingRow, Icon, IconLink, infoIcon, swapIcon, Text, triangleIcon, type IconShape } from '../../ui/index.ts';
import { useWhyAddress } from '../why/address.ts';
import { differenceGroups, type DifferenceGroup } from '../words/difference-figures.ts';
import { directionWords, groupWords, type DifferenceWords } from '../words/differences.ts';
import css from './ChangeList.module.css';

const icons: Readonly<Record<DifferenceWords['direction'], IconShape>> = { better: checkIcon, worse: triangleIcon, neutral: swapIcon };

/** "3 sp minder, ongunstiger"; what is neither better nor worse only says how much. */
const deltaText = ({ delta, direction }: DifferenceWords): string => {
  if (delta === null) return directionWords(direction);
  return direction === 'neutral' ? delta : `${delta}, ${directionWords(direction)}`;
};

const looks: Readonly<Record<Severity, FindingLook>> = { blocks: 'blocks', 'needs-permission': 'permission', warns: 'warning', informs: 'info' };

interface ChangeProps {
  readonly words: DifferenceWords;
  /** To the why of both sides; undefined where there is none. */
  readonly href: string | undefined;
}

/** A refusal, a finding or a question that comes, goes or changes. */
const ChangedSentence = (props: ChangeProps) => (
  <FindingRow
    look={props.words.severity === null ? 'allowed' : looks[props.words.severity]}
    word={`${props.words.label}: ${deltaText(props.words)}.`}
    href={props.href}
  >
    {props.words.after ?? props.words.before}
  </FindingRow>
);

const ChangedValue = (props: ChangeProps) => (
  <div class={css['change']}>
    <p class={css['label']}>
      <span>{props.words.label}</span>
      <Show when={props.href}>{(href) => <IconLink icon={infoIcon} label={`${m.why()}, ${props.words.label}`} href={href()} />}</Show>
    </p>
    <div class={css['what']}>
      <p class={css['values']}>
        {props.words.before}
        <Icon shape={arrowRightIcon} size={16} label={m.diff_becomes()} />
        <b>{props.words.after}</b>
      </p>
      <p class={css['delta']} data-direction={props.words.direction}>
        <Icon shape={icons[props.words.direction]} size={16} />
        <span>{deltaText(props.words)}</span>
      </p>
    </div>
  </div>
);

const Change = (props: { readonly words: DifferenceWords; readonly href: string }) => {
  const href = () => (props.words.why.before === null && props.words.why.after === null ? undefined : props.href);
  return (
    <Show when={props.words.form === 'values'} fallback={<ChangedSentence words={props.words} href={href()} />}>
      <ChangedValue words={props.words} href={href()} />
    </Show>
  );
};

const Groups = (props: { readonly all: readonly DifferenceWords[]; readonly place: DifferenceWords['place']; readonly href: (id: string) => string }) => {
  const byId = createMemo(() => new Map(props.all.map((one) => [one.id, one])));
  // Ids are texts: a row stays the same row while its values move.
  const ids = (group: DifferenceGroup) => props.all.flatMap((one) => (one.group === group && one.place === props.place ? [one.id] : []));
  return (
    <For each={differenceGroups}>
      {(group) => (
        <Show when={ids(group).length > 0}>
          <ul class={css['group']} aria-label={groupWords(group)}>
            <For each={ids(group)}>
              {(id) => <li><Show when={byId().get(id)}>{(words) => <Change words={words()} href={props.href(id)} />}</Show></li>}
            </For>
          </ul>
        </Show>
      )}
    </For>
  );
};

/** What differs between two situations: the figures that matter, the rest one tap away, always in one order. */
export const ChangeList = (props: {
  readonly all: readonly DifferenceWords[];
  /** Before the id of a difference: the address of its why. */
  readonly topic: string;
  /** What is said when nothing differs. */
  readonly none: string;
}) => {
  const why = useWhyAddress();
  const href = (id: string): string => why(`${props.topic}${id}`);
  const more = () => props.all.filter(({ place }) => place === 'more').length;
  const onlyMore = () => more() === props.all.length;
  return (
    <Show when={props.all.length > 0} fallback={<Text kind="meta">{props.none}</Text>}>
      <Show when={onlyMore()}>
        <Text kind="meta">{m.diff_only_details()}</Text>
      </Show>
      <Groups all={props.all} place="first" href={href} />
      <Show when={more() > 0}>
        <Disclosure summary={m.diff_more({ count: more() })}>
          <Groups all={props.all} place="more" href={href} />
        </Disclosure>
      </Show>
    </Show>
  );
};
