import { GUIDE_VERSION, GuideFile } from './guide-file.ts';
import { guideFileOf, type InstalledProgramme } from './guide-store.ts';

/** A guide as text with its fields in the order of the format: what says the same is the same text, and has the same hash. */
export const guideFileText = (guide: GuideFile): string => `${JSON.stringify(GuideFile.parse({ ...guide, version: GUIDE_VERSION }))}\n`;

/** Whether a guide of one programme says what the device has already: keeping it would change nothing. */
export const isSameGuide = (installed: InstalledProgramme, guide: GuideFile): boolean => guideFileText(guideFileOf(installed)) === guideFileText(guide);
