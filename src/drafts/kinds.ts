import type { VaultState } from '../vault/index.ts';

/** How the key of every draft begins: of a saved road and of an ISP. */
export const draftPrefix = 'draft/';

/** What a record of an ISP says of its kind; a saved road says none. */
export const ISP = 'isp';

/** Whether there is any ISP, of whatever programme: who has none need not load what reads them. */
export const hasIsp = (state: VaultState): boolean => [...state.values()].some(({ key, fields }) => key.startsWith(draftPrefix) && fields['kind'] === ISP);
