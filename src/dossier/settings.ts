import * as z from 'zod/mini';
import type { VaultState } from '../vault/index.ts';
import { fieldReader } from './fields.ts';
import { settingsKey } from './record-key.ts';

/** What the student chose for all of the app; null = nothing chosen yet. */
export interface DossierSettings {
  /** Code of the programme that the screens speak of. */
  readonly programme: string | null;
  /** Id of the rule pack. */
  readonly pack: string | null;
  /** The dossier is the invented example, to be labelled as such everywhere. */
  readonly example: boolean;
}

export const ProgrammeCode = z.string().check(z.minLength(1), z.maxLength(40));
export const PackId = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));

/** The student's settings; one that cannot be read counts as not chosen. */
export const settingsOf = (state: VaultState): DossierSettings => {
  const record = state.get(settingsKey);
  if (record === undefined) return { programme: null, pack: null, example: false };
  const { read } = fieldReader(record, []);
  return {
    programme: read('programme', ProgrammeCode) ?? null,
    pack: read('pack', PackId) ?? null,
    example: read('example', z.boolean()) ?? false,
  };
};
