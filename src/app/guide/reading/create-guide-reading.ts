import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { guideChanges, isSameGuide, type GuideFile, type GuideImport, type GuideQuestion, type GuideStore, type Problem, type ReadProgramme } from '../../../guide/index.ts';
import type { AcademicYear, Programme } from '../../../model/index.ts';
import type { Stored, StorageFailure } from '../../../storage/index.ts';
import type { Failure, FileRefusal } from '../../foreign-file/job.ts';
import { readGuides } from './read-guides.ts';

/** What keeping a programme would do to this device. */
export type OnDevice = { readonly kind: 'new' | 'same' } | { readonly kind: 'replaces'; readonly year: AcademicYear; readonly before: Programme };

/** A programme that was read, beside what the device has of it. */
export interface Previewed extends ReadProgramme {
  readonly onDevice: OnDevice;
}

/** What was read and waits for the student's word. */
export interface GuidePreview {
  readonly programmes: readonly Previewed[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly refused: readonly FileRefusal[];
  /** The year that was taken where a source says none. */
  readonly year: AcademicYear;
}

export interface KeptProgramme {
  readonly code: string;
  readonly title: string;
  /** False: the device had it already, and nothing changed. */
  readonly changed: boolean;
}

/** What became of the files that the student opened last. */
export type GuideReadingState =
  | { readonly kind: 'none' | 'reading' | 'nameless' }
  /** Nothing in them can be kept; nothing has changed. */
  | { readonly kind: 'refused'; readonly failure: Failure | null; readonly refused: readonly FileRefusal[]; readonly problems: readonly Problem[]; readonly problemCount: number }
  | { readonly kind: 'preview'; readonly preview: GuidePreview }
  /** The device did not keep them; nothing has changed. */
  | { readonly kind: 'not-kept'; readonly failure: StorageFailure }
  | { readonly kind: 'kept'; readonly programmes: readonly KeptProgramme[]; /** Not seen yet. */ readonly problems: readonly Problem[] };

export interface GuideReading {
  readonly state: Accessor<GuideReadingState>;
  /** Reads files; what needs no second look is kept at once. */
  readonly open: (files: readonly File[]) => Promise<GuideReadingState>;
  /** Reads pasted text; `name` is what its programme is called where the text does not say. */
  readonly paste: (file: File, name: string) => Promise<GuideReadingState>;
  /** Reads the same again, as of another academic year. */
  readonly readAsOf: (year: AcademicYear) => Promise<GuideReadingState>;
  /** Keeps all that was read, or nothing. */
  readonly keep: () => Promise<GuideReadingState>;
  /** Forgets what was read, or stops reading; nothing has changed. */
  readonly cancel: () => void;
}

const onDevice = async (guides: GuideStore, { guide }: ReadProgramme): Promise<OnDevice> => {
  const [programme] = guide.programmes;
  const present = await guides.programme(programme?.code ?? '');
  if (present.kind !== 'installed') return { kind: 'new' };
  return isSameGuide(present.guide, guide) ? { kind: 'same' } : { kind: 'replaces', year: present.guide.academicYear, before: present.guide.programme };
};

const warnings = new Set<Problem['trouble']['code']>(['unknown-requirement', 'unknown-identical', 'points-do-not-close']);

/** Guides of the app's own format without a fault: nothing was assumed, there is nothing to look at first. */
const needsNoLook = ({ programmes, problems }: GuideImport, refused: readonly FileRefusal[]): boolean =>
  refused.length === 0 && programmes.every(({ asItStands }) => asItStands) && problems.every(({ trouble }) => warnings.has(trouble.code));

/** It takes the place of a guide with other units: the student looks first at what changes. */
const changesUnits = ({ guide, onDevice: there }: Previewed): boolean =>
  there.kind === 'replaces' && guide.programmes.some((programme) => guideChanges(there.before, programme).length > 0);

/** Keeps guides on the device, in place of earlier ones. */
type Take = (guides: readonly GuideFile[]) => Promise<Stored<void>>;

const store = async (take: Take, programmes: readonly Previewed[], problems: readonly Problem[]): Promise<GuideReadingState> => {
  const changing = programmes.filter((one) => one.onDevice.kind !== 'same');
  const stored = await take(changing.map(({ guide }) => guide));
  if (!stored.ok) return { kind: 'not-kept', failure: stored.failure };
  const kept = programmes.flatMap((one) => one.guide.programmes.map(({ code, title }): KeptProgramme => ({ code, title, changed: changing.includes(one) })));
  return { kind: 'kept', programmes: kept, problems: problems.filter(({ trouble }) => warnings.has(trouble.code)) };
};

/** Follows the reading of guides from elsewhere into this device. `thisYear` is the academic year where a source says none. */
export const createGuideReading = (guides: GuideStore, take: Take, thisYear: () => AcademicYear): GuideReading => {
  const [state, setState] = createSignal<GuideReadingState>({ kind: 'none' });
  let running = new AbortController();
  let last: { readonly files: readonly File[]; readonly question: GuideQuestion } = { files: [], question: { academicYear: 0, yearIsSaid: false, pasted: null } };
  onCleanup(() => running.abort());

  const outcomeOf = async (files: readonly File[], question: GuideQuestion, signal: AbortSignal): Promise<GuideReadingState> => {
    const reading = await readGuides(files, question, signal);
    const { refused } = reading;
    if (!reading.ok) return { kind: 'refused', failure: reading.failure, refused, problems: [], problemCount: 0 };
    const { answer } = reading;
    if (answer.nameless && answer.programmes.length === 0) return { kind: 'nameless' };
    if (answer.programmes.length === 0) return { kind: 'refused', failure: null, refused, problems: answer.problems, problemCount: answer.problemCount };
    const programmes = await Promise.all(answer.programmes.map(async (one): Promise<Previewed> => ({ ...one, onDevice: await onDevice(guides, one) })));
    if (needsNoLook(answer, refused) && !programmes.some(changesUnits)) return store(take, programmes, answer.problems);
    return { kind: 'preview', preview: { programmes, problems: answer.problems, problemCount: answer.problemCount, refused, year: question.academicYear } };
  };
  const read = async (files: readonly File[], question: GuideQuestion, meanwhile: GuideReadingState): Promise<GuideReadingState> => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    last = { files, question };
    setState(meanwhile);
    const outcome = await outcomeOf(files, question, signal);
    // Another reading has begun since, or the student stopped this one: this one says nothing any more.
    if (signal.aborted) return state();
    return setState(outcome);
  };

  return {
    state,
    open: (files) => read(files, { academicYear: thisYear(), yearIsSaid: false, pasted: null }, { kind: 'reading' }),
    paste: (file, name) => read([file], { academicYear: thisYear(), yearIsSaid: false, pasted: { name } }, { kind: 'reading' }),
    // What was read stays on the screen until the other reading is there.
    readAsOf: (year) => read(last.files, { ...last.question, academicYear: year, yearIsSaid: true }, state()),
    keep: async () => {
      const before = state();
      if (before.kind !== 'preview') return before;
      // What is to be known of them stood in the preview.
      return setState(await store(take, before.preview.programmes, []));
    },
    cancel: () => {
      running.abort();
      setState({ kind: 'none' });
    },
  };
};
