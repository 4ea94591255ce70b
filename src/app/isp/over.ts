import type { UnitCode } from '../../model/index.ts';

/** What lies over the screen of an ISP. */
export type Over =
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'unit' | 'event' | 'exemption'; readonly code: UnitCode }
  | { readonly kind: 'findings' | 'assumptions' | 'drafts' | 'new' | 'details' | 'delete' | 'submit' };
