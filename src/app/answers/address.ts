import * as z from 'zod/mini';

/** What the answers are searched for and which topic is open, as it stands in the address. */
export interface AnswersAddress {
  zoek?: string;
  /** The topic that is open, by its id. */
  onderwerp?: string;
}

const LONGEST_QUERY = 100;
const LONGEST_ID = 60;

const Address = z.object({
  zoek: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY))), undefined),
  onderwerp: z.catch(z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(LONGEST_ID))), undefined),
});

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseAnswersAddress = (search: Record<string, unknown>): AnswersAddress => {
  const { zoek, onderwerp } = Address.parse(search);
  return { ...(zoek === undefined ? {} : { zoek }), ...(onderwerp === undefined ? {} : { onderwerp }) };
};

/** The address of one answer. */
export const answerAddress = (id: string): string => `/vragen/${id}`;
