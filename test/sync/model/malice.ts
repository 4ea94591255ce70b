import type { SyncAnswer } from '../../../src/sync/protocol/index.ts';
import type { Answer } from '../../../src/sync/index.ts';
import { readAnswer, type Service } from './network.ts';
import type { Chance } from './random.ts';

export type Malice = 'tamper' | 'swap' | 'replay' | 'withhold' | 'reorder' | 'inflate' | 'all';
const KINDS = ['tamper', 'swap', 'replay', 'withhold', 'reorder', 'inflate'] as const;

/** A service that answers with lies: what it keeps is whole, what it says is not. */
export const maliciousService = (
  honest: Service,
  chance: Chance,
  malice: Malice,
): { readonly service: Service; active(): boolean; end(): void } => {
  let active = true;
  let earlier: readonly SyncAnswer[] = [];

  const tampered = (env: string): string => {
    const at = chance.below(env.length);
    return `${env.slice(0, at)}${env[at] === 'A' ? 'B' : 'A'}${env.slice(at + 1)}`;
  };
  const twist = (answer: SyncAnswer): unknown => {
    const [first, second] = answer.items;
    const kind = malice === 'all' ? chance.pick(KINDS) : malice;
    switch (kind) {
      case 'tamper':
        return {
          ...answer,
          items: answer.items.map((item) => (chance.percent(50) ? { ...item, env: tampered(item.env) } : item)),
          ...(answer.snap === undefined ? {} : { snap: { ...answer.snap, env: tampered(answer.snap.env) } }),
        };
      case 'swap':
        return first === undefined || second === undefined
          ? answer
          : { ...answer, items: [{ ...first, env: second.env }, { ...second, env: first.env }, ...answer.items.slice(2)] };
      case 'replay':
        return earlier.length === 0 ? answer : chance.pick(earlier);
      case 'withhold': {
        const { have: _have, ...rest } = answer;
        return chance.percent(50) ? { ...answer, items: answer.items.slice(1) } : { ...rest, items: [] };
      }
      case 'reorder':
        return { ...answer, items: answer.items.toReversed().map((item, index) => ({ ...item, s: answer.items[index]?.s ?? item.s })) };
      case 'inflate':
        return chance.percent(50)
          ? { ...answer, have: [...(answer.have ?? []), { w: chance.below(2 ** 31).toString(16).padStart(16, '0'), n: 1 + chance.below(1000) }] }
          : { ...answer, head: answer.head + chance.below(1000), items: answer.items.map((item) => ({ ...item, env: `${item.env}AAAA` })) };
    }
  };

  return {
    active: () => active,
    end: () => {
      active = false;
    },
    service: {
      sync: async (request): Promise<Answer<SyncAnswer>> => {
        const answer = await honest.sync(request);
        if (!answer.ok) return answer;
        earlier = [...earlier, answer.value].slice(-20);
        return chance.percent(50) ? readAnswer(twist(answer.value)) : answer;
      },
      putSnapshot: async (snapshot) => (chance.percent(10) ? { ok: false, why: 'stale-snapshot', wait: 0 } : honest.putSnapshot(snapshot)),
    },
  };
};
