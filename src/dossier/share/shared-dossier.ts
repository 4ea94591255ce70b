import * as z from 'zod/mini';
import { AcademicYear, CalendarDate, Dossier, plainStudent, Programme } from '../../model/index.ts';
import { fromBase64Url, seal, shareLimits, toBase64Url, unseal, type Sealed, type SealProblem } from './seal.ts';

const FORMAT = 'studiekompas-share';
const VERSION = 1;
const MOST_ENROLMENTS = 60;
const MOST_UNITS = 2_000;

const name = (maximum: number) => z.string().check(z.maxLength(maximum));

/** A dossier as somebody else may look at it: what its figures rest on, and nothing of the plans and the settings. Version 1. */
export const SharedDossier = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** The day that the figures are computed for. */
  asOf: CalendarDate,
  /** As the student wants to be called; left out: not said. */
  who: z.optional(name(80)),
  /** Id of the rule pack. */
  pack: name(80),
  /** Where the programme comes from; left out: made by hand. */
  guide: z.optional(z.object({ source: name(200), academicYear: AcademicYear, sample: z.boolean() })),
  programme: z.extend(Programme, { units: Programme.shape.units.check(z.maxLength(MOST_UNITS)) }),
  dossier: z.extend(Dossier, { enrolments: Dossier.shape.enrolments.check(z.maxLength(MOST_ENROLMENTS)) }),
});
export type SharedDossier = z.infer<typeof SharedDossier>;

/** What is shared, before what nobody needs is left out. */
export type ToShare = Omit<SharedDossier, 'format' | 'version'>;

/** Lessons say nothing of results; what the student pays, where from and in which circumstances is nobody's business: no figure of the dossier rests on it. */
const onlyNeeded = ({ programme, dossier, ...rest }: ToShare): SharedDossier => ({
  format: FORMAT,
  version: VERSION,
  ...rest,
  programme: { ...programme, units: programme.units.map((unit) => ({ ...unit, events: [] })) },
  dossier: {
    ...dossier,
    student: {
      ...dossier.student,
      tariff: plainStudent.tariff,
      nonEEA: plainStudent.nonEEA,
      statuses: [],
      ...(dossier.student.openValues === undefined ? {} : { openValues: dossier.student.openValues.filter(({ field }) => field !== 'tariff' && field !== 'nonEEA') }),
    },
  },
});

/** Closes a dossier with a new key. */
export const sealDossier = (shared: ToShare): Promise<Sealed> => seal(JSON.stringify(onlyNeeded(shared)));

/** What stands behind the `#` of an address: the key and the content, or the key alone where the content travels as a file. */
export const fragmentOf = ({ key, content }: Sealed, as: 'link' | 'key'): string => (as === 'key' ? key : `${key}.${toBase64Url(content)}`);

/** Why a shared dossier is not shown. */
export type ShareProblem = SealProblem;
export type ShareReading = { readonly ok: true; readonly shared: SharedDossier } | { readonly ok: false; readonly problem: ShareProblem };

/** What an address holds behind its `#`. */
export type FragmentReading =
  | { readonly kind: 'nothing' }
  /** The content travels as a file. */
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'whole'; readonly key: string; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'problem'; readonly problem: ShareProblem };

/** Takes apart what stands behind the `#`, with or without it. */
export const readFragment = (fragment: string): FragmentReading => {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'nothing' };
  // Three bytes are four letters.
  if (text.length > (shareLimits.sealed / 3) * 4 + 100) return { kind: 'problem', problem: 'too-large' };
  const [key = '', content, more] = text.split('.');
  if (!/^[\w-]{43}$/.test(key) || more !== undefined) return { kind: 'problem', problem: 'damaged' };
  if (content === undefined) return { kind: 'key', key };
  const bytes = fromBase64Url(content);
  return bytes === null || bytes.length === 0 ? { kind: 'problem', problem: 'damaged' } : { kind: 'whole', key, content: bytes };
};

const Newer = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(VERSION + 1)) });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Opens a shared dossier and checks it; nothing of it is kept. */
export const openDossier = async (content: Uint8Array<ArrayBuffer>, key: string): Promise<ShareReading> => {
  const opened = await unseal(content, key);
  if (!opened.ok) return opened;
  const value = parse(opened.text);
  const shared = SharedDossier.safeParse(value);
  if (shared.success) return { ok: true, shared: shared.data };
  return { ok: false, problem: Newer.safeParse(value).success ? 'newer' : 'foreign' };
};
