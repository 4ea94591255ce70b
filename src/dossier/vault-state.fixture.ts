import type { Json, VaultState, Write } from '../vault/index.ts';

interface Draft {
  readonly key: string;
  readonly fields: Record<string, Json>;
  readonly alternatives: Record<string, readonly Json[]>;
}

/** The state of a vault on one device after these writes, in this order. */
export const stateAfter = (writes: readonly Write[], before: VaultState = new Map()): VaultState => {
  const state = new Map<string, Draft>([...before].map(([key, { fields, alternatives }]) => [key, { key, fields: { ...fields }, alternatives }]));
  for (const one of writes) {
    if ('delete' in one) state.delete(one.record);
    else {
      const record = state.get(one.record) ?? { key: one.record, fields: {}, alternatives: {} };
      Object.defineProperty(record.fields, one.field, { value: one.value, enumerable: true, configurable: true, writable: true });
      state.set(one.record, record);
    }
  }
  return state;
};

/** The same state with open alternatives on a field, as after a merge with another device. */
export const withAlternatives = (state: VaultState, key: string, field: string, alternatives: readonly Json[]): VaultState => {
  const record = state.get(key) ?? { key, fields: {}, alternatives: {} };
  return new Map([...state, [key, { ...record, alternatives: { ...record.alternatives, [field]: alternatives } }]]);
};
