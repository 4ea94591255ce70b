import { createSignal, type Accessor } from 'solid-js';
import { MAX_GUIDE_BYTES, readGuideFile, type GuideProblem, type GuideStore, type GuideWarning } from '../../guide/index.ts';
import type { StorageFailure } from '../../storage/index.ts';

/** What became of the guide file that the student opened last. */
export type GuideFileState =
  | { readonly kind: 'none' | 'reading' }
  /** Not usable as a guide; nothing has changed. */
  | { readonly kind: 'refused'; readonly problems: readonly GuideProblem[] }
  | { readonly kind: 'unreadable' }
  /** A good guide that the device did not keep; nothing has changed. */
  | { readonly kind: 'not-kept'; readonly failure: StorageFailure }
  | {
      readonly kind: 'installed';
      readonly programmes: readonly { readonly code: string; readonly title: string }[];
      readonly warnings: readonly GuideWarning[];
    };

export interface GuideFileReader {
  readonly state: Accessor<GuideFileState>;
  /** Reads, checks and keeps a guide file: all of it or nothing. */
  readonly open: (file: File) => Promise<GuideFileState>;
  readonly forget: () => void;
}

const textOf = async (file: File): Promise<string | null> => {
  try {
    return await file.text();
  } catch {
    return null;
  }
};

const install = async (guides: GuideStore, file: File): Promise<GuideFileState> => {
  // A file beyond the limit is not even read: it could be a film.
  if (file.size > MAX_GUIDE_BYTES) return { kind: 'refused', problems: [{ code: 'too-large', bytes: file.size, limit: MAX_GUIDE_BYTES }] };
  const text = await textOf(file);
  if (text === null) return { kind: 'unreadable' };
  const reading = readGuideFile(text);
  if (!reading.ok) return { kind: 'refused', problems: reading.problems };
  const stored = await guides.install(reading.guide);
  if (!stored.ok) return { kind: 'not-kept', failure: stored.failure };
  const programmes = reading.guide.programmes.map(({ code, title }) => ({ code, title }));
  return { kind: 'installed', programmes, warnings: reading.warnings };
};

/** Follows the reading of guide files into this device. */
export const createGuideFile = (guides: GuideStore): GuideFileReader => {
  const [state, setState] = createSignal<GuideFileState>({ kind: 'none' });
  return {
    state,
    open: async (file) => {
      setState({ kind: 'reading' });
      const outcome = await install(guides, file);
      setState(outcome);
      return outcome;
    },
    forget: () => setState({ kind: 'none' }),
  };
};
