import type { VaultState } from '../vault/index.ts';
import { draftPrefix } from './kinds.ts';

/** Whether devices disagree about anything of a draft, so that it is worth looking what (`draftDisagreementsOf`, `draftRemovalsOf`). */
export const isDisputed = (state: VaultState, id: string): boolean =>
  [...state.values()].some(
    ({ key, alternatives, deletedElsewhere }) => `${key}/`.startsWith(`${draftPrefix}${id}/`) && (deletedElsewhere === true || Object.keys(alternatives).length > 0),
  );
