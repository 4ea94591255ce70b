import { createSignal, Match, Show, Suspense, Switch } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './Sync.module.css';
import { NewWords, SyncOn } from './parts.tsx';
import { SyncOff } from './SyncOff.tsx';
import { WithSync } from './WithSync.tsx';

const Settled = (props: { readonly sync: Sync }) => {
  const studiekompas = useStudiekompas();
  // While sync is being turned on the form stays, whatever the state says already: what became of it is told there.
  const [flow, setFlow] = createSignal<'idle' | 'starting' | 'words'>('idle');
  const [said, setSaid] = createSignal<(() => string) | null>(null);
  const say = (words: () => string): void => void setSaid(() => words);
  const end = (became: 'began' | 'joined' | 'off'): void => {
    setFlow(became === 'began' ? 'words' : 'idle');
    if (became !== 'joined') return;
    say(() => m.sync_joined());
    void import('./after-join.ts').then(({ afterJoin }) => afterJoin(studiekompas));
  };
  const start = (): void => {
    setSaid(null);
    setFlow('starting');
  };
  return (
    <>
      <p role="status" class={css['said']}>
        <Show when={said()}>{(words) => words()()}</Show>
      </p>
      <Suspense>
        <Switch
          fallback={
            <SyncOn
              sync={props.sync}
              onNewWords={() => {
                setSaid(null);
                setFlow('words');
              }}
              onOff={say}
            />
          }
        >
          <Match when={flow() === 'words'}>
            <NewWords
              sync={props.sync}
              onDone={() => {
                setFlow('idle');
                say(() => m.sync_words_right());
              }}
            />
          </Match>
          <Match when={flow() === 'starting' || props.sync.state().kind === 'off'}>
            <SyncOff sync={props.sync} onStart={start} onEnd={end} />
          </Match>
        </Switch>
      </Suspense>
    </>
  );
};

/** `/instellingen/sync`: the same dossier on phone and laptop. */
export const SyncScreen = () => <WithSync title={m.sync_title()}>{(sync) => <Settled sync={sync} />}</WithSync>;
