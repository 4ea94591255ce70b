import type { StorageFailure } from '../storage/index.ts';
import type { GuideStore } from './guide-store.ts';
import { readGuideFile, type GuideProblem } from './read-guide.ts';

/** Code of the one programme that the app ships: an old sample, not the school's guide. */
export const SAMPLE_PROGRAMME = 'odisee-toegepaste-informatica-2017';

/** Where the app serves it from; the service worker keeps a copy. */
export const sampleAddress = (base: string): string => `${base}guides/${SAMPLE_PROGRAMME}.json`;

export type SampleOutcome =
  | { readonly ok: true; readonly installed: 'now' | 'before' }
  /** The file could not be fetched: offline before the app was ready for it, or the server has none. */
  | { readonly ok: false; readonly reason: 'unreachable' }
  | { readonly ok: false; readonly reason: 'unreadable'; readonly problems: readonly GuideProblem[] }
  | { readonly ok: false; readonly reason: 'storage'; readonly failure: StorageFailure };

const fetchText = async (address: string): Promise<string | null> => {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
};

/** Installs the sample guide from the app's own origin when this device does not have it yet, or when what it has is damaged. */
export const ensureSampleGuide = async (store: GuideStore, base: string): Promise<SampleOutcome> => {
  const present = await store.programme(SAMPLE_PROGRAMME);
  if (present.kind === 'installed') return { ok: true, installed: 'before' };
  if (present.kind === 'failed') return { ok: false, reason: 'storage', failure: present.failure };
  const text = await fetchText(sampleAddress(base));
  if (text === null) return { ok: false, reason: 'unreachable' };
  const reading = readGuideFile(text);
  if (!reading.ok) return { ok: false, reason: 'unreadable', problems: reading.problems };
  const stored = await store.install(reading.guide);
  return stored.ok ? { ok: true, installed: 'now' } : { ok: false, reason: 'storage', failure: stored.failure };
};
