import * as z from 'zod';
import type { LogLevel } from './log.ts';
import type { Price } from './proof.ts';

/** What a host can set; everything has a value that works. docs/hosting.md says it at length. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where the vaults are: a file of SQLite, or the connection string of a PostgreSQL. */
  readonly store: { readonly engine: 'sqlite'; readonly file: string } | { readonly engine: 'postgresql'; readonly url: string };
  readonly price: Price;
  readonly proxies: number;
  readonly log: LogLevel;
  /** Folders of the built app and of a published guide beside it. */
  readonly app: string;
  readonly guides: string;
}

export const usualFile = 'data/sync.sqlite';
/** A second or a few of a phone, once in the life of a vault. */
export const usualWork = 18;

const whole = (least: number, most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`))
    .default(usual);

const Environment = z
  .object({
    PORT: whole(0, 65_535, 4173),
    HOST: z.string().default('localhost'),
    DATA: z.string().optional(),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://').optional(),
    INVITE: z
      .string()
      .default('')
      .transform((codes) => codes.split(',').map((code) => code.trim()).filter((code) => code !== ''))
      .refine((codes) => codes.every((code) => code.length >= 6 && code.length <= 100), 'every code must have 6 to 100 characters'),
    WORK: whole(0, 32, usualWork),
    TRUST_PROXY: whole(0, 9, 0),
    LOG: z.enum(['off', 'problems', 'requests'], 'must be off, problems or requests').default('problems'),
    APP: z.string().default('dist'),
    GUIDES: z.string().default('guides'),
  })
  .refine(({ DATA, DATABASE_URL }) => DATA === undefined || DATABASE_URL === undefined, { message: 'set one of DATA and DATABASE_URL, not both', path: ['DATA'] });

/** The settings in these environment variables (an empty one counts as not there), or what is wrong with which; never what a secret one holds. */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problems: readonly string[] } => {
  const read = Environment.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')));
  if (!read.success) return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const { PORT, HOST, DATA, DATABASE_URL, INVITE, WORK, TRUST_PROXY, LOG, APP, GUIDES } = read.data;
  return {
    ok: true,
    settings: {
      port: PORT,
      host: HOST,
      store: DATABASE_URL === undefined ? { engine: 'sqlite', file: DATA ?? usualFile } : { engine: 'postgresql', url: DATABASE_URL },
      price: { work: WORK, invites: INVITE },
      proxies: TRUST_PROXY,
      log: LOG,
      app: APP,
      guides: GUIDES,
    },
  };
};
