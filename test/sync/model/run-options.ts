import type { Malice } from './malice.ts';
import { readAnswer, type Service } from './network.ts';
import type { Held, Relay, RelayBug } from './relay.ts';
import type { TabBug } from './tab.ts';

export interface RunOptions {
  readonly seed: number;
  readonly steps: number;
  readonly bug?: TabBug | RelayBug;
  readonly malice?: Malice;
  /** Which faults take part; all but malice by default. */
  readonly faults?: Partial<Faults>;
  /** The service of the run, where it is another than the model. */
  readonly relay?: ServiceUnderProof;
}
export interface Faults {
  readonly weather: boolean;
  readonly crashes: boolean;
  readonly restores: boolean;
  readonly clones: boolean;
  readonly evictions: boolean;
  readonly imports: boolean;
  readonly versions: boolean;
  readonly oversize: boolean;
  readonly quota: boolean;
}
/** A service that the run can look into, and put back where that can be done. */
export interface ServiceUnderProof {
  readonly service: Service;
  held(): Held;
  readonly restore: ((held: Held) => void) | null;
}
export interface RunResult {
  readonly seed: number;
  readonly wrong: readonly string[];
  readonly edits: number;
  readonly requests: number;
}

/** All faults but malice. */
export const everything: Faults = { weather: true, crashes: true, restores: true, clones: true, evictions: true, imports: true, versions: true, oversize: true, quota: true };
export const RELAY_BUGS: readonly string[] = ['push-not-idempotent', 'gaps-accepted', 'stale-snapshot'];

/** The model of the service, as a run reaches it. */
export const modelService = (relay: Relay, now: () => number): ServiceUnderProof => ({
  service: {
    sync: async (request) => {
      const answer = relay.sync(request, now());
      return answer.ok ? readAnswer(structuredClone(answer.value)) : { ok: false, why: answer.error, wait: 0 };
    },
    putSnapshot: async (snapshot) => {
      const answer = relay.putSnapshot(snapshot);
      return answer.ok ? answer : { ok: false, why: answer.error, wait: 0 };
    },
  },
  held: relay.held,
  restore: relay.restore,
});
