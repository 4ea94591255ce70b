import { ErrorCode, SyncAnswer, type Snapshot, type SyncRequest } from '../../../src/sync/protocol/index.ts';
import type { Answer, Transport } from '../../../src/sync/index.ts';
import type { Chance } from './random.ts';
import type { Pending, Tab } from './tab.ts';

/** A service as the network reaches it: the model, a malicious one, or the real server. */
export interface Service {
  sync(request: SyncRequest): Promise<Answer<SyncAnswer>>;
  putSnapshot(snapshot: Snapshot): Promise<Answer<{ readonly s: number }>>;
}

export interface Weather {
  /** Percent of requests that never arrive, arrive twice, arrive after nobody waits any more; of answers that are lost; of refusals. */
  lost: number;
  twice: number;
  late: number;
  answerLost: number;
  refused: number;
}
export const fair: Weather = { lost: 0, twice: 0, late: 0, answerLost: 0, refused: 0 };

const REFUSALS = ['unavailable', 'too-many', 'storage-full', 'vault-full'] as const;
const unreachable = { ok: false, why: 'unreachable', wait: 0 } as const;

/** The way from a tab to the service, with its weather. */
export const network =
  (chance: Chance, weather: () => Weather, service: () => Service, enqueue: (pending: Pending) => void, enqueueStray: (go: () => Promise<void>) => void) =>
  (tab: Tab): Transport => {
    const send = <T>(call: () => Promise<Answer<T>>): Promise<Answer<T>> =>
      new Promise((resolve) => {
        const answer = (value: Answer<T>): void => enqueue({ tab, go: () => resolve(chance.percent(weather().answerLost) ? unreachable : value) });
        enqueue({
          tab,
          go: async () => {
            const now = weather();
            if (!tab.profile.online) return resolve({ ok: false, why: 'offline', wait: 0 });
            if (chance.percent(now.lost)) return resolve(unreachable);
            if (chance.percent(now.refused)) return resolve({ ok: false, why: ErrorCode.parse(chance.pick(REFUSALS)), wait: chance.below(5000) });
            if (chance.percent(now.twice)) enqueueStray(async () => void (await call()));
            if (chance.percent(now.late)) {
              enqueueStray(async () => void (await call()));
              return resolve(unreachable);
            }
            answer(await call());
          },
          // The page is gone; what it sent may still arrive.
          killed: (done) => {
            if (done && tab.profile.online) enqueueStray(async () => void (await call()));
          },
        });
      });
    return {
      sync: (request) => send(() => service().sync(structuredClone(request))),
      putSnapshot: (snapshot) => send(() => service().putSnapshot(structuredClone(snapshot))),
    };
  };

/** As the app reads an answer: by its schema, or not at all. */
export const readAnswer = (value: unknown): Answer<SyncAnswer> => {
  const parsed = SyncAnswer.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, why: 'garbled', wait: 0 };
};
