import { createSignal, Match, onCleanup, onMount, Switch } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { DeviceCode, SyncOutcome, SyncRefusal } from '../../sync/index.ts';
import { Button, copyIcon, refreshIcon, shareIcon, Stack, Text } from '../../ui/index.ts';
import { shareText } from '../why/share.ts';
import { QrCode } from './QrCode.tsx';
import css from './Sync.module.css';
import { refusalWords } from './sync-words.ts';

/** A code that was made, and, when this device wants to join, what became of that. */
export type CodeMade =
  | { readonly ok: true; readonly code: DeviceCode; readonly joined?: Promise<SyncOutcome> }
  | { readonly ok: false; readonly why: SyncRefusal };

export interface CodeShownProps {
  readonly make: () => Promise<CodeMade>;
  /** What to do with it on the other device. */
  readonly how: string;
  /** The other device took it, or this one joined. */
  readonly onTaken: () => void;
}

type Shown =
  | { readonly kind: 'making' }
  | { readonly kind: 'code'; readonly code: DeviceCode }
  | { readonly kind: 'refused'; readonly why: SyncRefusal }
  /** Taken by the other device; this one is not told yet that it joined. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'expired' };

const SECOND = 1000;
const MINUTE = 60;

/** Minutes and seconds: "4:05". */
const clock = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
};

const TimeLeft = (props: { readonly until: number }) => {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), SECOND);
  onCleanup(() => clearInterval(timer));
  return (
    <p role="timer" class={css['when']}>
      {m.sync_code_left({ time: clock(props.until - now()) })}
    </p>
  );
};

/** A code for the other device to scan: five minutes, one use. Withdrawn when it leaves the screen. */
export const CodeShown = (props: CodeShownProps) => {
  const [shown, setShown] = createSignal<Shown>({ kind: 'making' });
  const [copied, setCopied] = createSignal<'copied' | 'failed' | 'shared' | null>(null);
  let current: DeviceCode | null = null;
  let gone = false;

  const followJoin = async (joined: Promise<SyncOutcome>): Promise<void> => {
    const outcome = await joined;
    if (gone) return;
    if (outcome.ok) props.onTaken();
    else if (shown().kind !== 'expired') setShown({ kind: 'refused', why: outcome.why });
  };
  const follow = async (code: DeviceCode, joins: boolean): Promise<void> => {
    const ended = await code.ended;
    if (gone || current !== code) return;
    if (ended !== 'taken') setShown({ kind: 'expired' });
    else if (joins) setShown({ kind: 'taken' });
    else props.onTaken();
  };
  const make = async (): Promise<void> => {
    setShown({ kind: 'making' });
    setCopied(null);
    const made = await props.make().catch((): CodeMade => ({ ok: false, why: 'unavailable' }));
    if (!made.ok) {
      setShown({ kind: 'refused', why: made.why });
      return;
    }
    if (gone) {
      made.code.withdraw();
      return;
    }
    current = made.code;
    setShown({ kind: 'code', code: made.code });
    void follow(made.code, made.joined !== undefined);
    if (made.joined !== undefined) void followJoin(made.joined);
  };
  onMount(() => void make());
  onCleanup(() => {
    gone = true;
    if (shown().kind === 'code') current?.withdraw();
  });

  const code = () => {
    const now = shown();
    return now.kind === 'code' ? now.code : undefined;
  };
  const refused = () => {
    const now = shown();
    return now.kind === 'refused' ? now.why : undefined;
  };
  const again = () => (
    <Button wide icon={refreshIcon} onClick={() => void make()}>
      {m.sync_code_again()}
    </Button>
  );
  const copiedWords = () => {
    const became = copied();
    if (became === null) return '';
    return became === 'failed' ? m.share_failed() : became === 'copied' ? m.share_copied() : m.share_done();
  };
  return (
    <Switch fallback={<Text kind="prose">{m.sync_code_making()}</Text>}>
      <Match when={code()}>
        {(known) => (
          <Stack>
            <Text kind="prose">{props.how}</Text>
            <QrCode text={known().link} label={m.sync_code_label()} />
            <TimeLeft until={known().expiresAt} />
            <Text kind="meta">{m.sync_code_secret()}</Text>
            <code class={css['link']}>{known().link}</code>
            <Button wide icon={'share' in navigator ? shareIcon : copyIcon} onClick={() => void shareText(m.sync_title(), known().link).then(setCopied)}>
              {m.sync_code_copy()}
            </Button>
            <p role="status" class={css['said']}>{copiedWords()}</p>
          </Stack>
        )}
      </Match>
      <Match when={shown().kind === 'taken'}>
        <p role="status">{m.sync_code_joining()}</p>
      </Match>
      <Match when={shown().kind === 'expired'}>
        <Stack>
          <p role="status">{m.sync_code_expired()}</p>
          {again()}
        </Stack>
      </Match>
      <Match when={refused()}>
        {(why) => (
          <Stack>
            <p role="alert" class={css['wrong']}>{refusalWords(why())}</p>
            {again()}
          </Stack>
        )}
      </Match>
    </Switch>
  );
};
