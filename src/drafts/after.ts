import type { VaultState, Write } from '../vault/index.ts';

/** What this device shows after these writes: to see what an edit comes to before it is made. */
export const stateAfter = (writes: readonly Write[], before: VaultState): VaultState => {
  const state = new Map(before);
  for (const write of writes) {
    if ('delete' in write) state.delete(write.record);
    else {
      const record = state.get(write.record) ?? { key: write.record, fields: {}, alternatives: {} };
      state.set(write.record, { ...record, fields: { ...record.fields, [write.field]: write.value } });
    }
  }
  return state;
};
