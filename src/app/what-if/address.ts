import * as z from 'zod/mini';
import { Mark, UnitCode } from '../../model/index.ts';
import { nothingSupposed, type WhatIf } from './choices.ts';

/** What is tried out, as it stands in the address: codes joined by `~`, a supposed mark behind `.`. */
export interface WhatIfAddress {
  tolereer?: string;
  opnieuw?: string;
  stel?: string;
  weiger?: boolean;
}

const LONGEST = 2000;
const text = z.catch(z.optional(z.string().check(z.maxLength(LONGEST))), undefined);
const Address = z.object({ tolereer: text, opnieuw: text, stel: text, weiger: z.catch(z.optional(z.pipe(z.coerce.string(), z.literal('true'))), undefined) });

const given = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> => {
  const part: Partial<Record<Key, Value>> = {};
  if (value !== undefined) part[key] = value;
  return part;
};

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseAddress = (search: Record<string, unknown>): WhatIfAddress => {
  const { tolereer, opnieuw, stel, weiger } = Address.parse(search);
  return { ...given('tolereer', tolereer), ...given('opnieuw', opnieuw), ...given('stel', stel), ...given('weiger', weiger === 'true' || undefined) };
};

const isCode = (code: string): boolean => UnitCode.safeParse(code).success;
const codes = (joined: string | undefined): string[] => (joined ?? '').split('~').filter(isCode);

const supposedMarks = (joined: string | undefined): [string, number][] =>
  (joined ?? '').split('~').flatMap((entry): [string, number][] => {
    const at = entry.lastIndexOf('.');
    const mark = Mark.safeParse(Number(entry.slice(at + 1)));
    return at > 0 && /^\d{1,2}$/.test(entry.slice(at + 1)) && mark.success ? [[entry.slice(0, at), mark.data]] : [];
  });

/** What an address tries out. A unit in both lists is tolerated. */
export const whatIfOf = ({ tolereer, opnieuw, stel, weiger }: WhatIfAddress): WhatIf => ({
  choices: new Map([
    ...codes(opnieuw).map((code) => [code, 'again'] as const),
    ...codes(tolereer).map((code) => [code, 'tolerate'] as const),
  ]),
  supposed: new Map(supposedMarks(stel)),
  refuseAutomatic: weiger ?? nothingSupposed.refuseAutomatic,
});

const joined = (parts: readonly string[]): string | undefined => (parts.length === 0 ? undefined : parts.join('~'));

/** The address of what is tried out; nothing tried out is an empty address. */
export const addressOf = ({ choices, supposed, refuseAutomatic }: WhatIf): WhatIfAddress => {
  const chosen = (wanted: 'tolerate' | 'again') => joined([...choices].flatMap(([code, choice]) => (choice === wanted ? [code] : [])));
  return {
    ...given('tolereer', chosen('tolerate')),
    ...given('opnieuw', chosen('again')),
    ...given('stel', joined([...supposed].map(([code, mark]) => `${code}.${mark}`))),
    ...given('weiger', refuseAutomatic || undefined),
  };
};
