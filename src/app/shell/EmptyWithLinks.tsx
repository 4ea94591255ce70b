import { For } from 'solid-js';
import { ButtonLink, EmptyState } from '../../ui/index.ts';

/** Nothing here yet: what will come, and where to begin; the first way stands out. */
export const EmptyWithLinks = (props: {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly children: string;
}) => (
  <EmptyState
    title={props.title}
    actions={
      <For each={props.links}>
        {({ label, href }, at) => (
          <ButtonLink kind={at() === 0 ? 'primary' : 'outline'} wide href={href}>
            {label}
          </ButtonLink>
        )}
      </For>
    }
  >
    {props.children}
  </EmptyState>
);
