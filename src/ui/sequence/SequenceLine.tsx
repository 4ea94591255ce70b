import { For, Show } from 'solid-js';
import { type Fill, FillSwatch } from '../fill/Fills.tsx';
import { Link } from '../link/Link.tsx';
import css from './SequenceLine.module.css';

export interface SequenceItem {
  readonly fill: Fill;
  /** Above the name: "Heeft nodig (VT, gevolgd)". */
  readonly lead?: string | undefined;
  readonly name: string;
  /** At the right: "creditbewijs", "wacht". */
  readonly state?: string | undefined;
  /** The unit of this page. */
  readonly current?: boolean | undefined;
  readonly href?: string | undefined;
}

/** What comes before and after a unit, on one line. */
export const SequenceLine = (props: { readonly label: string; readonly items: readonly SequenceItem[] }) => (
  <ol class={css['line']} aria-label={props.label}>
    <For each={props.items}>
      {(item) => (
        <li class={css['item']} data-current={item.current ? '' : undefined}>
          <span class={css['node']}>
            <FillSwatch fill={item.fill} round />
          </span>
          <span class={css['text']}>
            <Show when={item.lead}>{(lead) => <span class={css['lead']}>{lead()}</span>}</Show>
            <Show when={item.href} fallback={<span class={css['name']}>{item.name}</span>}>
              {(href) => (
                <Link href={href()} class={css['name']}>
                  {item.name}
                </Link>
              )}
            </Show>
          </span>
          <span class={css['state']}>{item.state}</span>
        </li>
      )}
    </For>
  </ol>
);
