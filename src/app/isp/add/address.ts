import * as z from 'zod/mini';

/** What is looked for among the units to add, as it stands in the address. */
export interface AddAddress {
  zoek?: string;
  /** Only what is taught in this semester; what takes the whole year is taught in both. */
  semester?: '1' | '2';
  fase?: number;
  /** Only what one chooses. */
  keuze?: true;
  /** Only what may be taken up now. */
  mag?: true;
  /** Only what the guide does not say that of; with `mag` both. */
  onzeker?: true;
  /** Units of majors and teaching subjects that the student does not follow, too. */
  majors?: true;
}

const LONGEST_QUERY = 100;
const MOST_STAGES = 10;
const Flag = z.catch(z.optional(z.pipe(z.coerce.string(), z.literal('true'))), undefined);
const Address = z.object({
  zoek: z.catch(z.optional(z.string().check(z.maxLength(LONGEST_QUERY))), undefined),
  semester: z.catch(z.optional(z.enum(['1', '2'])), undefined),
  fase: z.catch(z.optional(z.pipe(z.coerce.number(), z.int().check(z.minimum(1), z.maximum(MOST_STAGES)))), undefined),
  keuze: Flag,
  mag: Flag,
  onzeker: Flag,
  majors: Flag,
});

/** Reads an address; what it cannot read is left out. */
export const parseAddAddress = (search: Record<string, unknown>): AddAddress => {
  const { zoek, semester, fase, keuze, mag, onzeker, majors } = Address.parse(search);
  return {
    ...(zoek === undefined || zoek === '' ? {} : { zoek }),
    ...(semester === undefined ? {} : { semester }),
    ...(fase === undefined ? {} : { fase }),
    ...(keuze === undefined ? {} : { keuze: true }),
    ...(mag === undefined ? {} : { mag: true }),
    ...(onzeker === undefined ? {} : { onzeker: true }),
    ...(majors === undefined ? {} : { majors: true }),
  };
};
