import type { PublishedGuide } from '../../../guide/index.ts';
import { m } from '../../../i18n/index.ts';
import type { StorageFailure } from '../../../storage/index.ts';
import { storageWords } from '../guide-problem-words.ts';

/** Why a published guide was not taken. */
export type NotTaken = Extract<PublishedGuide, { readonly ok: false }>['reason'] | { readonly failure: StorageFailure };

/** Why a published guide was not taken, and that nothing was lost. */
export const notTakenWords = (reason: NotTaken): string => {
  if (typeof reason !== 'string') return storageWords(reason.failure);
  switch (reason) {
    case 'unreachable':
      return m.guide_published_unreachable();
    case 'damaged':
      return m.guide_published_damaged();
    case 'newer':
      return m.guide_published_newer();
    case 'too-large':
      return m.guide_published_large();
  }
};
