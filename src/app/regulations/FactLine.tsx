import type { JSX } from 'solid-js';
import { Icon, type IconShape } from '../../ui/index.ts';
import css from './Article.module.css';

/** A line of a list of facts: icon, what it is, and the fact. */
export const FactLine = (props: { readonly icon: IconShape; readonly label: string; readonly children: JSX.Element }) => (
  <div class={css['fact']}>
    <dt>
      <Icon shape={props.icon} />
      {props.label}
    </dt>
    <dd>{props.children}</dd>
  </div>
);
