import { type JSX, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Deadline } from '../../rules/index.ts';
import { arrowRightIcon, hourglassIcon, Icon, type IconShape, personIcon, Why } from '../../ui/index.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { dateName } from '../words/deadlines.ts';
import { dateSentence, kindWords } from './date-sentences.ts';
import css from './Dates.module.css';

const icons: Readonly<Record<Deadline['kind'], IconShape>> = { until: hourglassIcon, from: arrowRightIcon, decision: personIcon };

/** One date: what it is for, in a sentence; whether it is an end, a beginning or a decision; its article and why. */
export const DateRow = (props: {
  readonly deadline: Deadline;
  /** Only the name: what is over, or what `children` explain. */
  readonly short?: boolean | undefined;
  /** Under no day of its own. */
  readonly alone?: boolean;
  readonly action?: JSX.Element;
  readonly children?: JSX.Element;
}) => {
  const why = useWhyAddress();
  const explanation = () => props.deadline.date.why;
  return (
    <li class={css['row']}>
      <Show when={props.alone} fallback={<h4 class={css['name']}>{dateName(props.deadline.id)}</h4>}>
        <h3 class={css['name']}>{dateName(props.deadline.id)}</h3>
      </Show>
      <Why
        label={m.why()}
        about={dateName(props.deadline.id)}
        href={why(topics.deadline(props.deadline))}
        reading={explanation().reading ? m.why_reading_mark() : undefined}
      />
      <Show when={!props.short} fallback={<Show when={props.children}>{(words) => <p class={css['sentence']}>{words()}</p>}</Show>}>
        <p class={css['sentence']}>{dateSentence(props.deadline)}</p>
        <p class={css['meta']}>
          <Icon shape={icons[props.deadline.kind]} size={16} />
          <span>
            {kindWords(props.deadline.kind)} <span lang="nl">({explanation().article})</span>
          </span>
        </p>
      </Show>
      <Show when={props.action}>{(action) => <div class={css['action']}>{action()}</div>}</Show>
    </li>
  );
};
