import type { RegulationsPart } from '../model/index.ts';

/** The regulations in our own words are long, so they are fetched when they are read. */
const loaders: Readonly<Record<string, () => Promise<readonly RegulationsPart[]>>> = {
  'odisee-2024': async () => (await import('./odisee-2024/regulations/index.ts')).regulations,
};

/** Whether there are regulations in our own words for a pack. */
export const hasRegulations = (packId: string): boolean => packId in loaders;

/** The regulations of a pack in our own words, part by part; empty for a pack of which nobody has written them yet. */
export const loadRegulations = async (packId: string): Promise<readonly RegulationsPart[]> => (await loaders[packId]?.()) ?? [];
