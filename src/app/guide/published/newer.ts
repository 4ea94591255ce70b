import { guideFileOf, guideFileText, sha256Of, type InstalledProgramme, type PublishedProgramme } from '../../../guide/index.ts';

/** What tells one edition of a published programme from another. */
export type Edition = Pick<PublishedProgramme, 'code' | 'academicYear' | 'sha256'>;

/** Whether an edition may take the place of a guide on the device: the same programme with other content, and not of an earlier year. */
export const isNewer = async ({ code, academicYear, sha256 }: Edition, guide: InstalledProgramme): Promise<boolean> =>
  code === guide.programme.code && academicYear >= guide.academicYear && (await sha256Of(guideFileText(guideFileOf(guide)))) !== sha256;
