import { m } from '../../i18n/index.ts';
import type { loadLock, loadWords } from '../../keys/index.ts';

type LockRoom = Awaited<ReturnType<typeof loadLock>>;
type WordsRoom = Awaited<ReturnType<typeof loadWords>>;
type PasskeyRefusal = Extract<Awaited<ReturnType<LockRoom['rootByPasskey']>>, { ok: false }>['why'];
type WordsRefusal = Extract<ReturnType<WordsRoom['rootOfWords']>, { ok: false }>;
type PinProblem = NonNullable<ReturnType<LockRoom['pinProblem']>>;

/** Why a passkey did not open the app, or was not made. */
export const passkeyWords = (why: PasskeyRefusal): string => {
  switch (why) {
    case 'cancelled':
      return m.lock_passkey_cancelled();
    case 'no-prf':
      return m.lock_passkey_none();
    case 'other':
      return m.lock_passkey_other();
  }
};

/** What is wrong with twelve words as they were typed. */
export const wordsProblem = (problem: WordsRefusal): string => {
  switch (problem.why) {
    case 'count':
      return m.lock_words_count({ count: problem.count });
    case 'unknown':
      return m.lock_words_unknown({ place: (problem.places[0] ?? 0) + 1 });
    case 'checksum':
      return m.lock_words_together();
  }
};

/** Why a PIN or password is not taken. */
export const pinWords = (problem: PinProblem, digits: boolean): string => {
  switch (problem) {
    case 'short':
      return digits ? m.lock_pin_short() : m.lock_password_short();
    case 'long':
      return m.lock_pin_long();
    case 'simple':
      return m.lock_pin_simple();
  }
};
