import { createSignal, type Accessor } from 'solid-js';
import { makeFlag } from './flag.ts';

/** Chromium's event; no standard type describes it. */
interface InstallPromptEvent extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

declare global {
  interface WindowEventMap {
    beforeinstallprompt: InstallPromptEvent;
  }
}

/**
 * `prompt`: the browser can ask; `by-hand`: only through its share menu (iPhone, iPad), show the steps; `installed`: this is the installed
 * app or it was installed just now; `unavailable`: this browser cannot, or not now.
 */
export type InstallState = 'prompt' | 'by-hand' | 'installed' | 'unavailable';

export interface Install {
  readonly installState: Accessor<InstallState>;
  /** True when the app should offer to install: possible, after a useful act, and never refused before. */
  readonly installOffered: Accessor<boolean>;
  /** Tells that the student has done something useful, which makes an offer decent. */
  readonly noteUsefulAct: () => void;
  /** Asks the browser to ask; call it from a click. */
  readonly install: () => Promise<'accepted' | 'dismissed' | 'unavailable'>;
  /** No offer any more, in this browser, for good. */
  readonly dismissInstall: () => void;
}

const runsInstalled = (): boolean =>
  globalThis.matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);

const initialState = (): InstallState => {
  if (runsInstalled()) return 'installed';
  return 'standalone' in navigator ? 'by-hand' : 'unavailable';
};

/** Follows whether the app can be installed. */
export const createInstall = (): Install => {
  const [installState, setState] = createSignal(initialState());
  const usefulAct = makeFlag('studiekompas.useful-act');
  const dismissed = makeFlag('studiekompas.install-dismissed');
  const [decent, setDecent] = createSignal(usefulAct.isSet() && !dismissed.isSet());
  let prompt: InstallPromptEvent | undefined;

  globalThis.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    prompt = event;
    setState('prompt');
  });
  globalThis.addEventListener('appinstalled', () => setState('installed'));

  return {
    installState,
    installOffered: () => decent() && (installState() === 'prompt' || installState() === 'by-hand'),
    noteUsefulAct: () => {
      usefulAct.set();
      setDecent(!dismissed.isSet());
    },
    install: async () => {
      if (prompt === undefined) return 'unavailable';
      // A prompt serves once; the browser sends a new one when it may be asked again.
      const asked = prompt;
      prompt = undefined;
      setState('unavailable');
      return (await asked.prompt()).outcome;
    },
    dismissInstall: () => {
      dismissed.set();
      setDecent(false);
    },
  };
};
