import { useLocation, type RouteSectionProps } from '@solidjs/router';
import { createEffect, ErrorBoundary, on, Show, Suspense, type JSX } from 'solid-js';
import { bookIcon, compassIcon, folderIcon, forkIcon, NavBar, Shell, slidersIcon, type NavItem } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { AppBanner } from './AppBanner.tsx';
import { BrokenScreen } from './BrokenScreen.tsx';
import { Ground } from './Ground.tsx';
import { Notices } from './Notices.tsx';
import { navigationHidden } from './navigation.ts';

const within = (path: string, href: string): boolean => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));

const places = (path: string): readonly NavItem[] =>
  [
    { href: '/', label: m.nav_today(), icon: compassIcon },
    { href: '/dossier', label: m.nav_dossier(), icon: folderIcon },
    { href: '/wat-als', label: m.nav_what_if(), icon: forkIcon },
    { href: '/gids', label: m.nav_guide(), icon: bookIcon },
    { href: '/instellingen', label: m.nav_settings(), icon: slidersIcon },
  ].map((item) => ({ ...item, current: within(path, item.href) }));

/** Moves the focus to the title of a screen that the student went to, so that a screen reader says where it is. */
const createTitleFocus = (path: () => string): void => {
  createEffect(
    on(
      path,
      () => {
        requestAnimationFrame(() => document.querySelector<HTMLElement>('#screen-title')?.focus({ preventScroll: true }));
      },
      { defer: true },
    ),
  );
};

/** A screen that fails to draw says so; another address tries anew. */
const Guarded = (props: { readonly path: string; readonly children: JSX.Element }) => (
  <Show when={props.path} keyed>
    <ErrorBoundary
      fallback={(error: unknown) => {
        console.error(error);
        return <BrokenScreen />;
      }}
    >
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  </Show>
);

/** The frame of every screen: navigation, the one banner, and links that the router follows. */
export const AppShell = (props: RouteSectionProps) => {
  const location = useLocation();
  const path = () => location.pathname;
  const starting = () => within(path(), '/start');
  createTitleFocus(path);
  return (
    <Show when={!starting()} fallback={<main id="content"><Guarded path={path()}>{props.children}</Guarded></main>}>
      <Shell
        skip={m.skip_to_content()}
        banner={<AppBanner />}
        nav={
          <NavBar
            label={m.nav_label()}
            brand={{ name: m.app_name(), icon: compassIcon, href: '/' }}
            items={places(path())}
            ground={<Ground />}
            hidden={navigationHidden()}
          />
        }
      >
        <Guarded path={path()}>{props.children}</Guarded>
      </Shell>
      <Notices />
    </Show>
  );
};
