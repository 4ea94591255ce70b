import * as z from 'zod/mini';

/** Which step of starting the address stands for: the programmes, one programme's first year, or a programme by hand. */
export interface StartAddress {
  opleiding?: string;
  zelf?: true;
}

const LONGEST_CODE = 40;
const Address = z.object({
  opleiding: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_CODE))), undefined),
  zelf: z.catch(z.optional(z.pipe(z.coerce.string(), z.literal('true'))), undefined),
});

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseStartAddress = (search: Record<string, unknown>): StartAddress => {
  const { opleiding, zelf } = Address.parse({ opleiding: search['opleiding'], zelf: search['zelf'] });
  if (opleiding !== undefined) return { opleiding };
  return zelf === undefined ? {} : { zelf: true };
};
