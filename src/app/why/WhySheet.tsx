import { createSignal, For, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Announcer, Button, ButtonLink, ButtonRow, glassesIcon, infoIcon, Note, personIcon, scalesIcon, shareIcon, Sheet, swapIcon, Text, WhyLines } from '../../ui/index.ts';
import { topicAddress } from '../answers/topic-of.ts';
import { articleLink } from '../regulations/article-id.ts';
import { useOtherYear } from '../shell/other-year.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { decidesWords } from '../words/authorities.ts';
import { citationSentence } from '../words/citation.ts';
import { AssumedNote, assumedSentences } from './AssumedNote.tsx';
import { missingSentences } from './missing-sentences.ts';
import { readingText } from './reading-words.ts';
import { plainWords } from './rule-words.ts';
import { rulesShown } from './rules-shown.ts';
import { shareText, type Shared } from './share.ts';
import type { WhyContent } from './why-of.ts';
import { howToDecide, whatChanges, whyLines, whyText } from './why-text.ts';

const shareWords: Readonly<Record<Shared, () => string>> = {
  shared: () => '',
  copied: () => m.why_copied(),
  failed: () => m.why_share_failed(),
};

/** Why a figure is what it is: one sentence, the student's own arithmetic, the article, our reading, what would change it, whom to ask. */
export const WhySheet = (props: { readonly content: WhyContent; readonly onClose: () => void }) => {
  const { pack, unitName } = useStudiekompas();
  const [shared, setShared] = createSignal<Shared | null>(null);
  const why = () => props.content.why;
  const article = () => citationSentence(why().article, why().regulations ?? pack().title);
  const rules = () => rulesShown(why()).map((rule) => plainWords(rule, pack()));
  const whys = () => [why(), ...(props.content.others ?? []).map((other) => other.why)];
  const otherYear = useOtherYear();
  const share = async (): Promise<void> => {
    const text = [whyText(props.content, pack(), unitName), ...(await assumedSentences(whys(), pack()))].join('\n');
    setShared(await shareText(props.content.title, text));
  };
  return (
    <Sheet
      open
      onClose={() => props.onClose()}
      topic={props.content.title}
      title={props.content.sentence}
      closeLabel={m.why_close()}
      actions={
        <ButtonRow>
          <Show when={articleLink(pack(), why())}>
            {(address) => (
              <ButtonLink icon={scalesIcon} href={address()}>
                {m.rules_read()}
              </ButtonLink>
            )}
          </Show>
          <Button icon={shareIcon} onClick={() => void share()}>
            {m.why_share()}
          </Button>
        </ButtonRow>
      }
    >
      <WhyLines label={props.content.title} lines={whyLines(why().steps, pack(), unitName)} />
      <For each={props.content.others}>
        {(other) => (
          <>
            <Text kind="lead">{other.sentence}</Text>
            <WhyLines label={other.sentence} lines={whyLines(other.why.steps, pack(), unitName)} />
            <Show when={other.why.reading}>
              <Note icon={glassesIcon} strong={m.why_reading()}>
                {readingText(other.why.rule, pack())}
              </Note>
            </Show>
          </>
        )}
      </For>
      <Note icon={scalesIcon} strong={article()} strongLanguage="nl">
        {rules().join(' ')}
      </Note>
      <Show when={why().reading}>
        <Note icon={glassesIcon} strong={m.why_reading()}>
          {readingText(why().rule, pack())}
        </Note>
      </Show>
      <AssumedNote whys={whys()} />
      <Show when={why().missing.length > 0}>
        <Note icon={infoIcon} strong={m.why_missing()}>
          {missingSentences(why().missing, pack(), unitName).join(' ')}
        </Note>
      </Show>
      <Note icon={swapIcon} strong={m.why_change()}>
        {whatChanges(props.content, pack())}
      </Note>
      <Show when={otherYear()}>
        {(words) => (
          <Note icon={infoIcon} strong={pack().undated === true ? m.why_undated() : m.no_pack_word()}>
            {words()}
          </Note>
        )}
      </Show>
      <Show
        when={why().decidedBy}
        fallback={
          <Note icon={personIcon} strong={m.why_sure()}>
            {m.why_sure_text()}
          </Note>
        }
      >
        {(authority) => (
          <Note icon={personIcon} strong={decidesWords(authority())}>
            {howToDecide(why().rule, authority(), pack())}
          </Note>
        )}
      </Show>
      <Show when={topicAddress(why().rule)}>
        {(address) => (
          <ButtonLink kind="quiet" icon={infoIcon} href={address()}>
            {m.why_asked()}
          </ButtonLink>
        )}
      </Show>
      <Announcer message={shareWords[shared() ?? 'shared']()} />
    </Sheet>
  );
};

