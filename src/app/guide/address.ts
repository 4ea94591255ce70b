import * as z from 'zod/mini';

/** What the guide is searched for, and whose guide it is, as it stands in the address. */
export interface GuideAddress {
  zoek?: string;
  semester?: '1' | '2' | 'year';
  /** Code of another programme than the student's own. */
  opleiding?: string;
}

const LONGEST_QUERY = 100;
const LONGEST_CODE = 40;
const Text = (maximum: number) => z.catch(z.optional(z.coerce.string().check(z.minLength(1), z.maxLength(maximum))), undefined);
const Address = z.object({
  zoek: Text(LONGEST_QUERY),
  semester: z.catch(z.optional(z.pipe(z.coerce.string(), z.enum(['1', '2', 'year']))), undefined),
  opleiding: Text(LONGEST_CODE),
});

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseGuideAddress = (search: Record<string, unknown>): GuideAddress => {
  const { zoek, semester, opleiding } = Address.parse({
    zoek: search['zoek'] ?? undefined,
    semester: search['semester'] ?? undefined,
    opleiding: search['opleiding'] ?? undefined,
  });
  return { ...(zoek === undefined ? {} : { zoek }), ...(semester === undefined ? {} : { semester }), ...(opleiding === undefined ? {} : { opleiding }) };
};

/** The unit that a path names: the router hands its segments over as they stand in the address. */
export const unitInPath = (segment: string | undefined): string => {
  try {
    return decodeURIComponent(segment ?? '');
  } catch {
    return segment ?? ''; // A stray percent sign: then it is the code itself, or nobody's.
  }
};

const ofProgramme = (programme: string | undefined): string => (programme === undefined ? '' : `?${new URLSearchParams({ opleiding: programme })}`);

/** Where the course sheet of a unit is; of another programme than the student's own, with that programme. */
export const unitAddress = (code: string, programme?: string): string => `/gids/${encodeURIComponent(code)}${ofProgramme(programme)}`;

/** Where the guide of a programme is. */
export const guideAddress = (programme: string): string => `/gids${ofProgramme(programme)}`;
