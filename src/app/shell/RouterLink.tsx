import { useRouter } from '@tanstack/solid-router';
import { splitProps, type JSX } from 'solid-js';
import type { LinkProps } from '../../ui/index.ts';

const opensElsewhere = (event: MouseEvent, anchor: HTMLAnchorElement): boolean =>
  event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey ||
  (anchor.target !== '' && anchor.target !== '_self') || anchor.hasAttribute('download') || anchor.origin !== location.origin;

/** A link of the design system, followed by the router without loading the page anew. */
export const RouterLink = (props: LinkProps) => {
  const [own, rest] = splitProps(props, ['onClick']);
  const router = useRouter();
  const follow: JSX.EventHandler<HTMLAnchorElement, MouseEvent> = (event) => {
    const { onClick } = own;
    if (typeof onClick === 'function') onClick(event);
    else if (onClick !== undefined) onClick[0](onClick[1], event);
    const anchor = event.currentTarget;
    if (opensElsewhere(event, anchor)) return;
    event.preventDefault();
    router.history.push(anchor.pathname + anchor.search + anchor.hash);
  };
  return <a {...rest} onClick={follow} />;
};
