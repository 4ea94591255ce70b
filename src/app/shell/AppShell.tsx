import { useLocation, type RouteSectionProps } from '@solidjs/router';
import { createEffect, ErrorBoundary, lazy, on, Show, Suspense, type JSX } from 'solid-js';
import { bookIcon, calendarIcon, compassIcon, folderIcon, forkIcon, hourglassIcon, ispIcon, menuIcon, NavBar, scalesIcon, Shell, slidersIcon, type NavItem } from '../../ui/index.ts';
import { locale, m } from '../../i18n/index.ts';
import { AppBanner } from './AppBanner.tsx';
import { BrokenScreen } from './BrokenScreen.tsx';
import { GroundBasis } from './Ground.tsx';
import { useStateLine } from './state-line.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { navigationHidden } from './navigation.ts';
import { wellAfterStart } from '../well-after.ts';

const AfterStart = lazy(async () => {
  await wellAfterStart;
  // Where its file is not to be had, the app stands without.
  return import('../after-start.tsx').then(({ AfterStart: default_ }) => ({ default: default_ }), () => ({ default: () => null }));
});

const within = (path: string, href: string): boolean => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));

/** Beside the bar of a phone there is no room for all: what is looked up now and then stands behind the last place. */
const places = (path: string): readonly NavItem[] => {
  const later = [
    { href: '/data', label: m.dates_screen(), icon: calendarIcon },
    { href: '/vooruitzicht', label: m.outlook_title(), icon: hourglassIcon },
    { href: '/regels', label: m.nav_rules(), icon: scalesIcon },
    { href: '/instellingen', label: m.nav_settings(), icon: slidersIcon },
  ].map((item) => ({ ...item, current: within(path, item.href), only: 'side' as const }));
  const always = [
    { href: '/', label: m.nav_today(), icon: compassIcon },
    { href: '/dossier', label: m.nav_dossier(), icon: folderIcon },
    { href: '/wat-als', label: m.nav_what_if(), icon: forkIcon },
    { href: '/isp', label: m.nav_isp(), icon: ispIcon },
    { href: '/gids', label: m.nav_guide(), icon: bookIcon },
  ].map((item) => ({ ...item, current: within(path, item.href) }));
  const current = ['/meer', '/vragen', '/over'].some((href) => within(path, href)) || later.some((item) => item.current);
  return [...always, ...later, { href: '/meer', label: m.nav_more(), icon: menuIcon, current, only: 'bar' }];
};

/** Frames to wait for a screen that is still being fetched. */
const PATIENCE = 120;

const whenDrawn = (act: (title: HTMLElement) => void, frames = PATIENCE): void => {
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLElement>('#screen-title');
    if (title !== null) act(title);
    else if (frames > 0) whenDrawn(act, frames - 1);
  });
};

/** Names the tab after the screen, and moves the focus to the title of one that the student went to, so that a screen reader says where it is. */
const createTitle = (path: () => string): void => {
  const name = (title: HTMLElement): void => {
    document.title = m.page_title({ screen: title.textContent.trim() });
  };
  createEffect(
    on([path, locale], (_, before) => {
      whenDrawn((title) => {
        name(title);
        if (before !== undefined && before[0] !== path()) title.focus({ preventScroll: true });
      });
      return [path(), locale()] as const;
    }),
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

/** The first screens, without navigation; that the browser keeps nothing is said before anything is entered. */
const Bare = (props: { readonly path: string; readonly children: JSX.Element }) => {
  const { vault, pwa } = useStudiekompas();
  return (
    <main id="content">
      <Show when={vault.saveState().kind === 'failed' || pwa.chunkMissing()}>
        <AppBanner />
      </Show>
      <Guarded path={props.path}>{props.children}</Guarded>
    </main>
  );
};

/** The frame of every screen: navigation, the one banner, and links that the router follows. */
export const AppShell = (props: RouteSectionProps) => {
  const location = useLocation();
  const path = () => location.pathname;
  const starting = () => within(path(), '/start');
  createTitle(path);
  const state = useStateLine();
  return (
    <>
      <Show when={!starting()} fallback={<Bare path={path()}>{props.children}</Bare>}>
        <Shell
          skip={m.skip_to_content()}
          banner={<AppBanner />}
          nav={
            <NavBar
              label={m.nav_label()}
              brand={{ name: m.app_name(), icon: compassIcon, href: '/' }}
              items={places(path())}
              state={state()}
              ground={<GroundBasis />}
              hidden={navigationHidden()}
            />
          }
        >
          <Guarded path={path()}>{props.children}</Guarded>
        </Shell>
      </Show>
      <Suspense>
        <AfterStart />
      </Suspense>
    </>
  );
};
