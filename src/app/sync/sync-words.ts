import { formatDateLong, formatNumber, m } from '../../i18n/index.ts';
import type { SyncProblem, SyncRefusal, SyncState } from '../../sync/index.ts';

/** Why the service did not do what was asked, and what to do. */
export const refusalWords = (why: SyncRefusal): string => {
  switch (why) {
    case 'no-service':
      return m.sync_refused_no_service();
    case 'offline':
      return m.sync_refused_offline();
    case 'bad-words':
      return m.sync_refused_bad_words();
    case 'unknown-vault':
      return m.sync_refused_unknown_vault();
    case 'bad-code':
      return m.sync_refused_bad_code();
    case 'code-expired':
      return m.sync_refused_code_expired();
    case 'invite-needed':
      return m.sync_refused_invite_needed();
    case 'bad-invite':
      return m.sync_refused_bad_invite();
    case 'too-many':
      return m.sync_refused_too_many();
    case 'storage':
      return m.sync_refused_storage();
    case 'gone':
      return m.sync_refused_gone();
    case 'unavailable':
      return m.sync_refused_unavailable();
  }
};

/** What needs the student, in a word or two, and what to do about it. */
export const problemWords = (problem: SyncProblem): { readonly strong: string; readonly text: string } => {
  switch (problem) {
    case 'gone':
      return { strong: m.sync_problem_gone_word(), text: m.sync_problem_gone() };
    case 'refused':
      return { strong: m.sync_problem_refused_word(), text: m.sync_problem_refused() };
    case 'full':
      return { strong: m.sync_problem_full_word(), text: m.sync_problem_full() };
    case 'too-large':
      return { strong: m.sync_problem_too_large_word(), text: m.sync_problem_too_large() };
    case 'damaged':
      return { strong: m.sync_problem_damaged_word(), text: m.sync_problem_damaged() };
    case 'newer':
      return { strong: m.sync_problem_newer_word(), text: m.sync_problem_newer() };
    case 'storage':
      return { strong: m.sync_problem_storage_word(), text: m.sync_problem_storage() };
  }
};

/** Where the data are, in the few words that the state line has room for; null while sync is off. */
export const lineWords = (state: SyncState): string | null => {
  switch (state.kind) {
    case 'off':
      return null;
    case 'on-service':
      return m.state_on_service();
    case 'attention':
      return m.state_attention({ what: problemWords(state.problem).strong });
    case 'here':
      switch (state.why) {
        case 'offline':
          return m.state_here_offline();
        case 'service-unreachable':
          return m.state_here_unreachable();
        case 'sending':
        case 'waiting':
          return m.state_here_waiting();
      }
  }
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long ago that was: to the hour in the last two days, else the day. Milliseconds since 1970. */
export const agoWords = (at: number, now: number): string => {
  const past = Math.max(0, now - at);
  if (past < 2 * HOUR) return m.sync_ago_now();
  if (past < 2 * DAY) return m.sync_ago_hours({ count: Math.floor(past / HOUR) });
  return m.sync_ago_date({ date: formatDateLong(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString()) });
};

const MINUTE = 60_000;

/** The same of a moment that is known to the second. */
const soonAgoWords = (at: number, now: number): string => {
  const past = Math.max(0, now - at);
  if (past < 2 * MINUTE) return m.sync_ago_just();
  return past < 2 * HOUR ? m.sync_ago_minutes({ count: Math.floor(past / MINUTE) }) : agoWords(at, now);
};

/** What the last complete sync and the unsent changes come to; null when there is nothing to add. */
export const detailWords = (state: SyncState, now: number): string | null => {
  if (state.kind === 'off') return null;
  if (state.kind === 'on-service') return m.sync_last_complete({ when: soonAgoWords(state.at, now) });
  const unsent = state.unsent === 0 ? [] : [m.sync_unsent({ count: state.unsent, amount: formatNumber(state.unsent) })];
  const last = state.lastComplete === null ? m.sync_never_complete() : m.sync_last_complete({ when: soonAgoWords(state.lastComplete, now) });
  return [...unsent, last].join(' ');
};
