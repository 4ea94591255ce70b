import type { Accessor } from 'solid-js';
import type { AcademicYear, Programme } from '../model/index.ts';
import {
  createLiveQuery,
  type ChangeSource,
  type GuideMetadata,
  type GuideRow,
  type GuideTable,
  type LiveResult,
  type Stored,
  type StorageFailure,
  type StoredGuide,
} from '../storage/index.ts';
import { GUIDE_FORMAT, GUIDE_VERSION, GuideFile, type GuideSource, type Lack } from './guide-file.ts';

/** What a list of the guides on this device shows of one. */
export interface GuideSummary {
  readonly code: string;
  readonly title: string;
  readonly points: number;
  readonly academicYear: AcademicYear;
  readonly sourceName: string;
  /** Not the school's current guide, to be said wherever it shows. */
  readonly sample: boolean;
}

/** A programme with all that must be said of where it comes from. */
export interface InstalledProgramme {
  readonly programme: Programme;
  readonly language: GuideFile['language'];
  readonly academicYear: AcademicYear;
  readonly source: GuideSource;
  readonly sample: boolean;
  readonly completeness: readonly Lack[];
}

/** What the device has of a programme: the guide, nothing, or something that is no guide any more. */
export type ProgrammeReading =
  | { readonly kind: 'installed'; readonly guide: InstalledProgramme }
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** The programme guides on this device; public data only. Tells of every install and removal, in any tab. */
export interface GuideStore extends ChangeSource {
  /** Stores every programme of the guides, in place of an earlier guide of the same programme; all of them or none. */
  install(...guides: readonly GuideFile[]): Promise<Stored<void>>;
  list(): Promise<Stored<readonly GuideSummary[]>>;
  programme(code: string): Promise<ProgrammeReading>;
  remove(code: string): Promise<Stored<void>>;
}

const storedOf = (guide: GuideFile, programme: Programme): StoredGuide => ({
  code: programme.code,
  metadata: {
    title: programme.title,
    points: programme.points,
    academicYear: guide.academicYear,
    sourceName: guide.source.name,
    sample: guide.sample,
  },
  value: { ...guide, programmes: [programme] } satisfies GuideFile,
});

const textOf = (metadata: GuideMetadata, name: string): string => String(metadata[name] ?? '');

const summaryOf = ({ code, metadata }: GuideRow): GuideSummary => ({
  code,
  title: textOf(metadata, 'title'),
  points: Number(metadata['points'] ?? 0),
  academicYear: Number(metadata['academicYear'] ?? 0),
  sourceName: textOf(metadata, 'sourceName'),
  sample: metadata['sample'] !== false,
});

const readingOf = (stored: StoredGuide | undefined): ProgrammeReading => {
  if (stored === undefined) return { kind: 'absent' };
  const parsed = GuideFile.safeParse(stored.value);
  const programme = parsed.success ? parsed.data.programmes.find(({ code }) => code === stored.code) : undefined;
  if (!parsed.success || programme === undefined) return { kind: 'damaged' };
  const { language, academicYear, source, sample, completeness } = parsed.data;
  return { kind: 'installed', guide: { programme, language, academicYear, source, sample, completeness } };
};

/** Puts back what was there before, as far as the device lets us. */
const putBack = async (table: GuideTable, before: ReadonlyMap<string, StoredGuide | undefined>): Promise<void> => {
  for (const [code, earlier] of before) await (earlier === undefined ? table.remove(code) : table.put(earlier));
};

const install = async (table: GuideTable, guides: readonly GuideFile[]): Promise<Stored<void>> => {
  const before = new Map<string, StoredGuide | undefined>();
  for (const stored of guides.flatMap((guide) => guide.programmes.map((programme) => storedOf(guide, programme)))) {
    const earlier = await table.get(stored.code);
    const put = earlier.ok ? await table.put(stored) : earlier;
    if (!put.ok) {
      await putBack(table, before);
      return put;
    }
    if (!before.has(stored.code)) before.set(stored.code, earlier.ok ? earlier.value : undefined);
  }
  return { ok: true, value: undefined };
};

/** The guides in the database. */
export const createGuideStore = (table: GuideTable): GuideStore => ({
  install: (...guides) => install(table, guides),
  list: async () => {
    const rows = await table.list();
    return rows.ok ? { ok: true, value: rows.value.map(summaryOf) } : rows;
  },
  programme: async (code) => {
    const stored = await table.get(code);
    return stored.ok ? readingOf(stored.value) : { kind: 'failed', failure: stored.failure };
  },
  remove: (code) => table.remove(code),
  subscribe: (listener) => table.subscribe(listener),
});

/** The list of guides, live: it follows every install and removal, in any tab. */
export const createGuideList = (store: GuideStore): Accessor<LiveResult<Stored<readonly GuideSummary[]>>> =>
  createLiveQuery(
    store,
    () => null,
    () => store.list(),
  );

/** The guide of the chosen programme, live; `absent` while none is chosen. */
export const createProgramme = (store: GuideStore, code: Accessor<string | null>): Accessor<LiveResult<ProgrammeReading>> =>
  createLiveQuery(store, code, async (chosen) => (chosen === null ? { kind: 'absent' } : store.programme(chosen)));

/** An installed programme as the file that it could be installed from again, on another device. */
export const guideFileOf = ({ programme, completeness, ...about }: InstalledProgramme): GuideFile => ({
  format: GUIDE_FORMAT,
  version: GUIDE_VERSION,
  ...about,
  completeness: [...completeness],
  programmes: [programme],
});
