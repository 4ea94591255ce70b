import { createSignal, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { SyncRefusal } from '../../sync/index.ts';
import css from './Sync.module.css';
import { refusalWords } from './sync-words.ts';

/** What became of an act: said politely, or why not. Words are made when they are shown, so that they follow the language. */
type Said = { readonly kind: 'done'; readonly words: () => string } | { readonly kind: 'refused'; readonly words: () => string };

type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: SyncRefusal };

/** Follows one act at a time and keeps what it came to; who begins one asks `busy` first. */
export const createSay = () => {
  const [said, setSaid] = createSignal<Said | null>(null);
  const [busy, setBusy] = createSignal(false);
  const refuse = (why: SyncRefusal): void => void setSaid({ kind: 'refused', words: () => refusalWords(why) });
  return {
    said,
    busy,
    done: (words: () => string): void => void setSaid({ kind: 'done', words }),
    refuse,
    wrong: (words: () => string): void => void setSaid({ kind: 'refused', words }),
    clear: (): void => void setSaid(null),
    /** Follows something that the service may refuse; true when it was done. */
    act: async (doing: Promise<Outcome>): Promise<boolean> => {
      setBusy(true);
      setSaid(null);
      try {
        const outcome = await doing;
        if (!outcome.ok) refuse(outcome.why);
        return outcome.ok;
      } catch (error) {
        console.error(error);
        refuse('unavailable');
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
};

export type Say = ReturnType<typeof createSay>;

/** Says it. */
export const SaidLine = (props: { readonly say: Say }) => (
  <>
    <p role="status" class={css['said']}>
      <Show when={props.say.busy()} fallback={<Show when={props.say.said()?.kind === 'done'}>{props.say.said()?.words()}</Show>}>
        {m.sync_busy()}
      </Show>
    </p>
    <p role="alert" class={css['wrong']}>
      <Show when={props.say.said()?.kind === 'refused'}>{props.say.said()?.words()}</Show>
    </p>
  </>
);
