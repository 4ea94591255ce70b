import { createSignal } from 'solid-js';
import type { DeviceCode, JoinOptions, ServiceHolds, Sync, SyncDevice, SyncOutcome, SyncRefusal, SyncState } from '../../sync/index.ts';

/** Twelve words of the list, as a vault would have them. */
export const twelveWords: readonly string[] = 'legal winner thank year wave sausage worth useful ridge castle olive yellow'.split(' ');

const done: SyncOutcome = { ok: true };

export type Offered = Awaited<ReturnType<Sync['offered']>>;

/** A Sync without a network, for the screens: it does at once what it is asked, notes it, and refuses what a test tells it to refuse. */
export const createMemorySync = ({ state = { kind: 'off' }, offered = { ok: true, invite: false } }: { readonly state?: SyncState; readonly offered?: Offered } = {}) => {
  const own: SyncDevice = { id: 'own', name: 'Laptop', thisDevice: true, lastSynced: Date.now() };
  const [now, setState] = createSignal<SyncState>(state);
  const [devices, setDevices] = createSignal<readonly SyncDevice[]>(state.kind === 'off' ? [] : [own]);
  const asked: { readonly act: string; readonly with?: unknown }[] = [];
  const world: { refusal: SyncRefusal | null; offered: Offered; holds: ServiceHolds; minutes: number } = {
    refusal: null,
    offered,
    holds: { bytes: 60_000, changes: 321, madeAt: Date.UTC(2026, 8, 1), file: '{"items":[]}' },
    minutes: 5,
  };
  const act = async (name: string, given: unknown, then: () => void): Promise<SyncOutcome> => {
    asked.push({ act: name, with: given });
    await Promise.resolve();
    if (world.refusal !== null) return { ok: false, why: world.refusal };
    then();
    return done;
  };
  const on = ({ deviceName }: { readonly deviceName: string }): void => {
    setDevices([{ ...own, name: deviceName }]);
    setState({ kind: 'on-service', at: Date.now() });
  };
  const codes: { readonly code: DeviceCode; readonly end: (how: 'taken' | 'expired' | 'withdrawn') => void; readonly joins: (outcome: SyncOutcome) => void }[] = [];
  const code = () => {
    const ended = Promise.withResolvers<'taken' | 'expired' | 'withdrawn'>();
    const joined = Promise.withResolvers<SyncOutcome>();
    const made: DeviceCode = {
      link: `https://studie.example/toestel#${'0'.repeat(31)}${codes.length}.${'A'.repeat(43)}`,
      expiresAt: Date.now() + world.minutes * 60_000,
      ended: ended.promise,
      withdraw: () => ended.resolve('withdrawn'),
    };
    codes.push({ code: made, end: ended.resolve, joins: joined.resolve });
    return { made, joined: joined.promise };
  };
  const sync: Sync = {
    state: now,
    devices,
    offered: () => Promise.resolve(world.offered),
    words: () => Promise.resolve(twelveWords),
    turnOn: (options) =>
      act('turnOn', { deviceName: options.deviceName, invite: options.invite }, () => {
        options.onProgress?.(0.5);
        on(options);
      }),
    joinByWords: (words, options) => act('joinByWords', { words, options }, () => on(options)),
    joinByCode: (link, options) => act('joinByCode', { link, options }, () => on(options)),
    offerCode: () => {
      asked.push({ act: 'offerCode' });
      return Promise.resolve(world.refusal === null ? { ok: true, code: code().made } : { ok: false, why: world.refusal });
    },
    askCode: (options: JoinOptions) => {
      asked.push({ act: 'askCode', with: options });
      if (world.refusal !== null) return Promise.resolve({ ok: false, why: world.refusal });
      const { made, joined } = code();
      return Promise.resolve({
        ok: true,
        code: made,
        joined: joined.then((outcome) => {
          if (outcome.ok) on(options);
          return outcome;
        }),
      });
    },
    answerCode: (link) => act('answerCode', link, () => setDevices((known) => [...known, { id: 'other', name: 'Telefoon', thisDevice: false, lastSynced: Date.now() }])),
    renameDevice: async (name) => {
      await act('renameDevice', name, () => setDevices((known) => known.map((device) => (device.thisDevice ? { ...device, name } : device))));
    },
    removeOtherDevices: () => act('removeOtherDevices', undefined, () => setDevices((known) => known.filter(({ thisDevice }) => thisDevice))),
    exported: async () => {
      asked.push({ act: 'exported' });
      await Promise.resolve();
      return world.refusal === null ? { ok: true, holds: world.holds } : { ok: false, why: world.refusal };
    },
    eraseFromService: () => act('eraseFromService', undefined, () => setState({ kind: 'off' })),
    turnOff: () => act('turnOff', undefined, () => setState({ kind: 'off' })),
    now: async () => {
      await act('now', undefined, () => undefined);
    },
    close: () => undefined,
  };
  return { sync, asked, codes, world, setState, setDevices };
};
