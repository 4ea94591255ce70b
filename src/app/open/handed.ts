/** Which importer takes it. */
export type Importer = 'backup' | 'dossier' | 'guide';

/** What came from outside the app, for an importer to open with its preview: files, or a text. */
export interface Handed {
  readonly files: readonly File[];
  readonly text: string;
}

let waiting: { readonly to: Importer; readonly handed: Handed } | null = null;

/** Lays something ready for an importer, in the place of what lay there. In memory only: it is not the student's data yet. */
export const hand = (to: Importer, handed: Handed): void => {
  waiting = { to, handed };
};

/** What lies ready for an importer, once; null where nothing does. */
export const takeHanded = (by: Importer): Handed | null => {
  if (waiting?.to !== by) return null;
  const { handed } = waiting;
  waiting = null;
  return handed;
};
