import * as z from 'zod/mini';

/** What the guide is searched for, as it stands in the address. */
export interface GuideAddress {
  zoek?: string;
  semester?: '1' | '2' | 'year';
}

const LONGEST_QUERY = 100;
const Address = z.object({
  zoek: z.catch(z.optional(z.coerce.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY))), undefined),
  semester: z.catch(z.optional(z.pipe(z.coerce.string(), z.enum(['1', '2', 'year']))), undefined),
});

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseGuideAddress = (search: Record<string, unknown>): GuideAddress => {
  const { zoek, semester } = Address.parse({ zoek: search['zoek'] ?? undefined, semester: search['semester'] ?? undefined });
  return { ...(zoek === undefined ? {} : { zoek }), ...(semester === undefined ? {} : { semester }) };
};

/** The unit that a path names: the router hands its segments over as they stand in the address. */
export const unitInPath = (segment: string | undefined): string => {
  try {
    return decodeURIComponent(segment ?? '');
  } catch {
    return segment ?? ''; // A stray percent sign: then it is the code itself, or nobody's.
  }
};
