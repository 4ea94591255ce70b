import type { Answer, Place, ProgrammeName, Question, SearchUnit } from './search-service.ts';

/** What the page says to whom searches the guides. */
export type SearchRequest =
  /** Reads the guides of this database and follows them. */
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'own'; readonly programme: ProgrammeName | null; readonly units: readonly SearchUnit[] }
  | { readonly kind: 'find'; readonly id: number; readonly question: Question }
  | { readonly kind: 'places'; readonly id: number; readonly programme: string; readonly code: string; readonly identicalTo: readonly string[] };

/** What comes back. */
export type SearchReply =
  | { readonly kind: 'found'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'places'; readonly id: number; readonly places: readonly Place[] }
  /** There is more or other to find than before: ask again. */
  | { readonly kind: 'changed' };
