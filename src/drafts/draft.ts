import * as z from 'zod/mini';
import { CalendarDate, Mark, type UnitCode } from '../model/index.ts';
import type { VaultRecord, VaultState } from '../vault/index.ts';
import { draftReader, type DraftProblem } from './fields.ts';
import { draftPrefix } from './kinds.ts';

/** What a draft says of one 8, 9 or exceptional 7. */
export const Decision = z.enum(['tolerate', 'again', 'undecided']);
export type Decision = z.infer<typeof Decision>;

/** What the student calls a draft. */
export const DraftName = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
/** The code of the programme of a draft. */
export const DraftProgramme = z.string().check(z.minLength(1), z.maxLength(40));

/** A road that the student saved: what would be decided, and which marks are supposed. Nothing of it has happened. */
export interface Draft {
  readonly id: string;
  /** Empty when the draft was removed on one device while another changed it. */
  readonly name: string;
  /** Code of its programme; null when that was lost in the same way: such a draft shows under every programme. */
  readonly programme: string | null;
  readonly createdOn: CalendarDate | null;
  readonly decisions: ReadonlyMap<UnitCode, Decision>;
  /** Marks supposed for units of which the result is open, or that would be taken again. */
  readonly supposed: ReadonlyMap<UnitCode, number>;
}

/** The saved roads of a programme, and what of them could not be read. */
export interface DraftsView {
  readonly drafts: readonly Draft[];
  readonly problems: readonly DraftProblem[];
}

/** An id comes from its caller: random, so that two devices never mean two drafts by one id. */
export const DraftId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** The record of a draft. */
export const draftKey = (id: string): string => `${draftPrefix}${id}`;
/** How a field begins that says what is decided on a unit, and one that supposes a mark. */
export const decisionPrefix = 'decision:';
export const markPrefix = 'mark:';
/** The field of a unit's decision. */
export const decisionField = (code: UnitCode): string => `${decisionPrefix}${code}`;
/** The field of a unit's supposed mark. */
export const markField = (code: UnitCode): string => `${markPrefix}${code}`;

const draftOf = (id: string, record: VaultRecord, problems: DraftProblem[]): Draft => {
  const { read, each } = draftReader(record, problems);
  return {
    id,
    name: read('name', DraftName) ?? '',
    programme: read('programme', DraftProgramme),
    createdOn: read('createdOn', CalendarDate),
    decisions: each(decisionPrefix, Decision),
    supposed: each(markPrefix, Mark),
  };
};

const byAge = (a: Draft, b: Draft): number => {
  const [first, second] = [`${a.createdOn ?? ''} ${a.id}`, `${b.createdOn ?? ''} ${b.id}`];
  return first < second ? -1 : 1;
};

/** The saved roads of a programme, oldest first. */
export const draftsOf = (state: VaultState, programme: string): DraftsView => {
  const problems: DraftProblem[] = [];
  const drafts = [...state.values()].flatMap((record): Draft[] => {
    const id = record.key.startsWith(draftPrefix) ? record.key.slice(draftPrefix.length) : '';
    // Keys with more parts belong to kinds of drafts that this version does not know.
    // A draft of an ISP says its kind; a road has none.
    return DraftId.safeParse(id).success && record.fields['kind'] === undefined ? [draftOf(id, record, problems)] : [];
  });
  return { drafts: drafts.filter((draft) => draft.programme === null || draft.programme === programme).toSorted(byAge), problems };
};
