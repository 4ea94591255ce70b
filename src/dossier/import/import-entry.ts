import type { AcademicYear, CalendarDate, Contract, ExamPeriod, Result, UnitCode } from '../../model/index.ts';
import type { StoredResult } from '../unit-view.ts';

/** What a source says of one unit in one year, by the names of the fields in which the dossier keeps it; what is left out it does not say. */
export interface UnitFacts {
  readonly result1?: StoredResult;
  readonly result2?: StoredResult;
  readonly period1?: ExamPeriod;
  readonly period2?: ExamPeriod;
  readonly second?: 'to-come' | 'none';
  readonly exempt?: true;
  readonly exemptMark?: number;
  readonly tolerated?: 'student' | 'automatic';
  readonly rejectedOn?: CalendarDate;
  readonly withdrewOn?: CalendarDate;
  readonly examTaken?: boolean;
  /** Of learning activities, by their id. */
  readonly parts?: readonly PartFacts[];
}

/** What a source says of one learning activity. */
export interface PartFacts {
  readonly activity: string;
  readonly result1?: StoredResult;
  readonly result2?: StoredResult;
  readonly period1?: ExamPeriod;
  readonly period2?: ExamPeriod;
  readonly exempt?: true;
}

/** One unit in one enrolment as a source has it, ready to be looked at before it goes into the dossier. */
export interface ImportEntry {
  /** Null: it is not known which unit is meant. */
  readonly unit: UnitCode | null;
  /** The programme does not have the unit: it comes with it, as one of the student's own. */
  readonly define?: { readonly title: string; readonly points: number };
  /** Null: the source does not say. */
  readonly year: AcademicYear | null;
  readonly contract: Contract;
  readonly facts: UnitFacts;
  /** The result of the year, where the source does not say at which opportunity it was obtained. */
  readonly result?: Result;
}

/** What would be wrong or missing in an entry. `choose` keeps it out until the student has chosen, `check` asks to look. */
export type Doubt =
  | { readonly code: 'unit-unknown'; readonly level: 'choose' }
  | { readonly code: 'several-units'; readonly level: 'choose' }
  | { readonly code: 'unit-near'; readonly level: 'check' }
  | { readonly code: 'unit-not-in-guide'; readonly level: 'check' }
  | { readonly code: 'unit-new'; readonly level: 'check' }
  /** A title without points, mark or status: perhaps a word in a sentence. */
  | { readonly code: 'nothing-said'; readonly level: 'choose' }
  | { readonly code: 'title-differs'; readonly level: 'check'; readonly title: string }
  | { readonly code: 'points-differ'; readonly level: 'check'; readonly written: number; readonly guide: number }
  /** A cell of a table whose columns are known. */
  | { readonly code: 'cell-invalid'; readonly level: 'choose'; readonly column: string; readonly text: string }
  | { readonly code: 'mark-invalid'; readonly level: 'choose'; readonly text: string }
  | { readonly code: 'mark-ambiguous'; readonly level: 'choose'; readonly numbers: readonly string[] }
  | { readonly code: 'mark-guessed'; readonly level: 'check' }
  | { readonly code: 'mark-missing'; readonly level: 'check'; readonly passed: boolean }
  /** A grade from abroad that became a mark by the table of the regulations (RULES L.4). */
  | { readonly code: 'grade-mapped'; readonly level: 'check'; readonly grade: string; readonly article: string }
  /** A grade on a scale that no table here knows; empty: the file gives none. `scheme`: what the file says of the scale. */
  | { readonly code: 'grade-unknown'; readonly level: 'choose'; readonly grade: string; readonly scheme: string }
  | { readonly code: 'contradiction'; readonly level: 'choose' }
  | { readonly code: 'withdrawn'; readonly level: 'choose' }
  | { readonly code: 'unread'; readonly level: 'check'; readonly text: string };

/** A piece of what was read: one unit, a line that only says to which year or which column the others belong, or what was not understood. */
export type Reading =
  | { readonly kind: 'entry'; readonly lines: Lines; readonly entry: ImportEntry; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'heading'; readonly lines: Lines; readonly year: AcademicYear | null; readonly contract: Contract | null }
  | { readonly kind: 'not-understood'; readonly lines: Lines };

/** The lines that a reading rests on, with the number of the first one, from 1. */
export interface Lines {
  readonly from: number;
  readonly text: readonly string[];
}
