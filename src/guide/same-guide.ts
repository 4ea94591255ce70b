import { GUIDE_VERSION, GuideFile } from './guide-file.ts';
import { guideFileOf, type InstalledProgramme } from './guide-store.ts';

/** As text with its fields in the order of the format. */
const plain = (guide: GuideFile): string => JSON.stringify(GuideFile.parse({ ...guide, version: GUIDE_VERSION }));

/** Whether a guide of one programme says what the device has already: keeping it would change nothing. */
export const isSameGuide = (installed: InstalledProgramme, guide: GuideFile): boolean => plain(guideFileOf(installed)) === plain(guide);
