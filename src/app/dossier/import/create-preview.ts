import { createMemo, createSignal, type Accessor } from 'solid-js';
import { planImport, type EntryOutcome, type ImportEntry, type ImportPlan, type Reading, type UnitFacts } from '../../../dossier/index.ts';
import type { AcademicYear, UnitCode } from '../../../model/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';

/** What the student says of a line instead of what was read. */
export interface Correction {
  readonly unit: UnitCode | null;
  readonly year: AcademicYear | null;
  readonly facts: UnitFacts;
}

type EntryReading = Extract<Reading, { kind: 'entry' }>;

/** A line of the preview: what was read, what the student made of it, and what becomes of it. */
export interface PreviewLine {
  /** Its place among the readings. */
  readonly id: number;
  readonly reading: EntryReading;
  readonly entry: ImportEntry;
  readonly corrected: boolean;
  readonly included: boolean;
  /** Null for a line that is left out. */
  readonly outcome: EntryOutcome | null;
}

/** The lines of an import before it is done, with the choices of the student. */
export interface Preview {
  readonly lines: Accessor<readonly PreviewLine[]>;
  readonly plan: Accessor<ImportPlan>;
  /** The year of the lines that name none. */
  readonly year: Accessor<AcademicYear>;
  readonly setYear: (year: AcademicYear) => void;
  readonly include: (id: number, included: boolean) => void;
  readonly correct: (id: number, correction: Correction) => void;
  /** How many lines change something. */
  readonly changing: Accessor<number>;
}

const corrected = ({ entry }: EntryReading, correction: Correction | undefined, year: AcademicYear): ImportEntry => {
  if (correction === undefined) return { ...entry, year: entry.year ?? year };
  const { unit, define, contract } = entry;
  return { unit: correction.unit, year: correction.year ?? year, contract, facts: correction.facts, ...(define === undefined || correction.unit !== unit ? {} : { define }) };
};

/** Keeps the choices of the student over readings that do not change. */
export const createPreview = (readings: readonly Reading[], firstYear: AcademicYear): Preview => {
  const { vault, settings, pack, chosen: programmeChosen } = useStudiekompas();
  const [year, setYear] = createSignal(firstYear);
  const [corrections, setCorrections] = createSignal<ReadonlyMap<number, Correction>>(new Map());
  const [choices, setChoices] = createSignal<ReadonlyMap<number, boolean>>(new Map());
  const entries = readings.flatMap((reading, id) => (reading.kind === 'entry' ? [{ id, reading }] : []));

  const chosen = createMemo(() =>
    entries.map(({ id, reading }) => {
      const correction = corrections().get(id);
      const entry = corrected(reading, correction, year());
      const sure = correction !== undefined || reading.doubts.every(({ level }) => level !== 'choose');
      return { id, reading, entry, corrected: correction !== undefined, included: entry.unit !== null && (choices().get(id) ?? sure) };
    }),
  );
  const onceAYear = createMemo(() => new Set(programmeChosen()?.programme.units.flatMap(({ code, resit }) => (resit === 'no' ? [code] : []))));
  const taken = createMemo(() => chosen().filter(({ included }) => included));
  const plan = createMemo(() =>
    planImport(vault.state(), taken().map(({ entry }) => entry), { programme: settings().programme ?? '', passMark: pack().marks.pass.value, onceAYear: onceAYear() }),
  );
  const outcomes = createMemo(() => new Map(taken().map(({ id }, index) => [id, plan().outcomes[index] ?? null])));
  const lines = createMemo(() => chosen().map((line): PreviewLine => ({ ...line, outcome: outcomes().get(line.id) ?? null })));
  return {
    lines,
    plan,
    year,
    setYear,
    include: (id, included) => setChoices((before) => new Map([...before, [id, included]])),
    correct: (id, correction) => {
      setCorrections((before) => new Map([...before, [id, correction]]));
      setChoices((before) => new Map([...before, [id, true]]));
    },
    changing: () => lines().filter(({ outcome }) => outcome !== null && ['new', 'filled', 'replaces'].includes(outcome.kind)).length,
  };
};
