import type { CalendarDate } from '../model/index.ts';
import type { VaultState } from '../vault/index.ts';
import { edit, removeRecord, write, type EditResult } from './edit.ts';
import { readKey, settingsKey, studentKey } from './record-key.ts';

// Apart from the example itself, which is long and only loaded on the first screen.

/** The programme that the example speaks of: the old sample that the app ships. */
export const exampleProgramme = 'odisee-toegepaste-informatica-2017';

/** The day on which the example plays: a Saturday, nine days after the results, six before the decision must be made. */
export const exampleDay: CalendarDate = '2025-07-12';

/** Removes the example and what was changed in it; programmes and years of the student's own stay. */
export const leaveExample = (state: VaultState): EditResult => {
  const ofExample = [...state.keys()].filter((recordKey) => {
    const key = readKey(recordKey);
    if (typeof key === 'string') return recordKey === studentKey;
    return ('place' in key ? key.place.programme : key.programme) === exampleProgramme;
  });
  return edit('leave-example', [
    ...ofExample.map(removeRecord),
    write(settingsKey, 'example', null),
    ...(state.get(settingsKey)?.fields['programme'] === exampleProgramme ? [write(settingsKey, 'programme', null)] : []),
  ]);
};
