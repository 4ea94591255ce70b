import { m } from '../../i18n/index.ts';
import type { CoverageKind } from './contents.ts';

const words: Readonly<Record<CoverageKind, () => string>> = {
  computed: () => m.rules_kind_computed(),
  explained: () => m.rules_kind_explained(),
  'no-decision': () => m.rules_kind_none(),
};

/** What the app does with an article or a paragraph. */
export const kindWords = (kind: CoverageKind): string => words[kind]();
