import { createSignal, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import type { Sync } from '../../sync/index.ts';
import { Button, SectionHead, Sheet, Stack, Text } from '../../ui/index.ts';
import { CodeShown } from './CodeShown.tsx';
import { createSay, SaidLine } from './say.tsx';
import { Scanner } from './Scanner.tsx';
import { WordsAgain } from './Words.tsx';

/** Adds a device: this one shows a code, reads that of the other, or shows the words. */
export const AddDevice = (props: { readonly sync: Sync }) => {
  const say = createSay();
  const [way, setWay] = createSignal<'show' | 'scan' | 'words' | null>(null);
  const added = (): void => {
    setWay(null);
    say.done(() => m.sync_added());
  };
  const answer = async (link: string): Promise<void> => {
    if (!say.busy() && (await say.act(props.sync.answerCode(link)))) added();
  };
  const open = (chosen: 'show' | 'scan' | 'words'): void => {
    say.clear();
    setWay(chosen);
  };
  const offer = () => props.sync.offerCode();
  return (
    <section>
      <SectionHead title={m.sync_add()} />
      <Stack gap="s">
        <Text kind="prose">{m.sync_add_text()}</Text>
        <Button wide onClick={() => open('show')}>{m.sync_add_show()}</Button>
        <Button wide onClick={() => open('scan')}>{m.sync_add_scan()}</Button>
        <Button wide onClick={() => open('words')}>{m.sync_add_words()}</Button>
        <Show when={way() === null}>
          <SaidLine say={say} />
        </Show>
      </Stack>
      <Sheet open={way() === 'show'} onClose={() => setWay(null)} topic={m.sync_add_show()} closeLabel={m.close()}>
        <CodeShown make={offer} how={m.sync_add_show_text()} onTaken={added} />
      </Sheet>
      <Sheet open={way() === 'scan'} onClose={() => setWay(null)} topic={m.sync_add_scan()} closeLabel={m.close()}>
        <Text kind="prose">{m.sync_add_scan_text()}</Text>
        <Scanner onLink={(link) => void answer(link)} />
        <SaidLine say={say} />
      </Sheet>
      <Sheet open={way() === 'words'} onClose={() => setWay(null)} topic={m.sync_add_words()} closeLabel={m.close()}>
        <WordsAgain sync={props.sync} />
      </Sheet>
    </section>
  );
};
