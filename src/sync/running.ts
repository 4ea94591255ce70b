import { createComputed, createRoot, createSignal, on, type Accessor } from 'solid-js';
import { tokensOf, toBase64url, type Tokens } from '../keys/index.ts';
import type { Vault, VaultSync } from '../vault/index.ts';
import { decisions } from './decisions.ts';
import { startEngine, type Engine } from './engine.ts';
import { httpTransport } from './http.ts';
import type { RoundEnd } from './round-parts.ts';
import type { SyncState } from './sync.ts';
import type { SyncWorld } from './world.ts';

/** The engine as long as sync is on, in whichever tab it was turned on or off. */
export interface Running {
  readonly state: Accessor<SyncState>;
  /** Starts or stops with what the durable log says. */
  follow(): Promise<void>;
  /** Stops until the next `follow`. */
  stop(): void;
  now(): Promise<RoundEnd>;
  close(): void;
}

/** What the service is shown under the root that the vault has now; null when it cannot be read. */
export const tokensIn = (port: VaultSync): (() => Promise<Tokens | null>) => {
  let known: { readonly root: string; readonly tokens: Tokens } | null = null;
  return async () => {
    const root = await port.root();
    if (!root.ok) return null;
    const text = toBase64url(root.value);
    if (known?.root !== text) known = { root: text, tokens: await tokensOf(root.value) };
    return known.tokens;
  };
};

const off: SyncState = { kind: 'off' };

/** `completed` is called after each sync that left nothing undone. */
export const followSync = (vault: Vault, port: VaultSync, world: SyncWorld, tokens: () => Promise<Tokens | null>, completed: () => void): Running => {
  const [told, setTold] = createSignal<SyncState>(off);
  let engine: Engine | null = null;
  let closed = false;

  const stop = (): void => {
    engine?.close();
    engine = null;
    setTold(off);
  };
  const start = (): void => {
    if (engine !== null || closed) return;
    engine = startEngine({
      ...world,
      port,
      decisions,
      connect: async () => {
        const shown = await tokens();
        return shown === null ? null : httpTransport(world.network, shown.vault, shown.access);
      },
      saved: () => vault.saveState().kind === 'saved',
      tell: (state) => {
        if (state.kind === 'off') stop();
        else setTold(state);
      },
      reported: ({ end }) => {
        if (end.kind === 'complete') completed();
      },
    });
  };
  const follow = async (): Promise<void> => {
    const memory = await port.memory();
    if (!memory.ok || closed) return;
    if (memory.value === null) stop();
    else start();
  };

  // An edit is on the screen before it is in the log: from that moment on it is not on the service.
  const stopWatching = createRoot((dispose) => {
    createComputed(() => {
      if (vault.saveState().kind !== 'saved') engine?.changed();
    });
    createComputed(
      on(vault.state, () => engine?.stirred(), { defer: true }),
    );
    return dispose;
  });
  const stopSaved = port.onSaved(() => {
    if (engine === null) void follow();
  });

  const state = (): SyncState => {
    const now = told();
    if (now.kind === 'off') return now;
    const unsaved = vault.saveState().kind !== 'saved';
    if (now.kind === 'on-service' && unsaved) return { kind: 'here', why: 'waiting', unsent: 1, lastComplete: now.at };
    const newer = vault.problems().some(({ reason }) => reason === 'newer');
    if (!newer || now.kind === 'attention') return now;
    return now.kind === 'here'
      ? { kind: 'attention', problem: 'newer', unsent: now.unsent, lastComplete: now.lastComplete }
      : { kind: 'attention', problem: 'newer', unsent: 0, lastComplete: now.at };
  };

  return {
    state,
    follow,
    stop,
    now: () => engine?.now() ?? Promise.resolve({ kind: 'off' }),
    close: () => {
      closed = true;
      stop();
      stopWatching();
      stopSaved();
    },
  };
};
