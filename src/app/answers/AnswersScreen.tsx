import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import { ButtonLink, Disclosure, EmptyState, Highlight, Link, Screen, SearchField, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { Answer, AnswersTopic } from '../../model/index.ts';
import css from '../regulations/Regulations.module.css';
import { addressWith } from '../shell/address.ts';
import { answerAddress, type AnswersAddress } from './address.ts';
import { createAnswers } from './create-answers.ts';
import { OtherSchoolAnswers } from './OtherSchoolAnswers.tsx';
import { indexAnswers, type AnswerHit, type AnswersIndex } from './search.ts';

export interface AnswersScreenProps {
  /** What the address says when the screen opens. */
  readonly address: AnswersAddress;
  /** Keeps in the address what is searched for and opened, so that the way back leads to it. */
  readonly onChange: (address: AnswersAddress) => void;
}

/** More hits than this do not help: a longer query does. */
const MOST_HITS = 15;
/** One letter stands in everything. */
const SHORTEST_QUERY = 2;

const QuestionRow = (props: { readonly answer: Answer }) => (
  <li class={css['row']}>
    <Link class={css['rowLink']} href={answerAddress(props.answer.id)}>
      {props.answer.question}
    </Link>
  </li>
);

interface TopicsProps {
  readonly topics: readonly AnswersTopic[];
  /** The topic that is open when the screen is drawn. */
  readonly open: string | undefined;
  /** The topic that was opened last; undefined when that one was closed. */
  readonly onOpen: (topic: string | undefined) => void;
}

const Topics = (props: TopicsProps) => {
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set(untrack(() => (props.open === undefined ? [] : [props.open]))));
  const toggle = (topic: string, open: boolean): void => {
    if (opened().has(topic) === open) return;
    setOpened((before) => new Set(open ? [...before, topic] : [...before].filter((one) => one !== topic)));
    if (open) props.onOpen(topic);
    else if (props.open === topic) props.onOpen(undefined);
  };
  return (
    <ul>
      <For each={props.topics}>
        {(topic) => (
          <li class={css['part']}>
            <Disclosure
              summary={<h2 class={css['partTitle']}>{topic.title}</h2>}
              right={m.answers_count({ count: topic.answers.length })}
              open={opened().has(topic.id)}
              onToggle={(open) => toggle(topic.id, open)}
            >
              <ul>
                <For each={topic.answers}>{(answer) => <QuestionRow answer={answer} />}</For>
              </ul>
            </Disclosure>
          </li>
        )}
      </For>
    </ul>
  );
};

const Hits = (props: { readonly label: string; readonly hits: readonly AnswerHit[] }) => (
  <ol aria-label={props.label}>
    <For each={props.hits}>
      {(hit) => (
        <li class={css['row']}>
          <Link class={css['rowLink']} href={answerAddress(hit.id)}>
            <Highlight text={hit.question.text} ranges={hit.question.ranges} />
          </Link>
          <p class={css['rowMeta']}>{hit.topic}</p>
          <p class={css['excerpt']}>
            <Highlight text={hit.excerpt.text} ranges={hit.excerpt.ranges} />
          </p>
        </li>
      )}
    </For>
  </ol>
);

const NothingFound = (props: { readonly query: string }) => (
  <EmptyState
    title={m.rules_none({ query: props.query })}
    actions={
      <>
        <ButtonLink kind="primary" href={addressWith('/regels', { zoek: props.query })}>
          {m.answers_none_rules()}
        </ButtonLink>
        <ButtonLink href={answerAddress('gesprek')}>{m.answers_none_talk()}</ButtonLink>
      </>
    }
  >
    {m.answers_none_text()}
  </EmptyState>
);

const Contents = (props: AnswersScreenProps & { readonly topics: readonly AnswersTopic[] }) => {
  const [address, setAddress] = createSignal<AnswersAddress>(untrack(() => props.address));
  const change = (next: AnswersAddress): void => {
    setAddress(next);
    props.onChange(next);
  };
  const query = () => address().zoek ?? '';
  const type = (typed: string): void => {
    const { zoek: _, ...rest } = address();
    change(typed === '' ? rest : { ...rest, zoek: typed });
  };
  const showTopic = (onderwerp: string | undefined): void => {
    const { onderwerp: _, ...rest } = address();
    change(onderwerp === undefined ? rest : { ...rest, onderwerp });
  };
  const searching = createMemo(() => query().trim().length >= SHORTEST_QUERY);
  // Built with the first search, and anew for other answers.
  const index = createMemo(() => {
    const now = props.topics;
    let built: AnswersIndex | undefined;
    return () => (built ??= indexAnswers(now));
  });
  const found = createMemo(() => (searching() ? index()().search(query()) : []));
  return (
    <>
      <div class={css['find']}>
        <SearchField label={m.answers_search()} placeholder={m.answers_search()} clearLabel={m.guide_clear()} value={query()} onInput={type} />
        <p class={css['count']} role="status">
          <Show when={searching()}>
            <span>{m.answers_count({ count: found().length })}</span>
            <Show when={found().length > MOST_HITS}>
              <span>{m.rules_found_first({ shown: MOST_HITS })}</span>
            </Show>
          </Show>
        </p>
      </div>
      <Show when={searching()} fallback={<Topics topics={props.topics} open={address().onderwerp} onOpen={showTopic} />}>
        <Show when={found().length > 0} fallback={<NothingFound query={query().trim()} />}>
          <Hits label={m.answers_count({ count: found().length })} hits={found().slice(0, MOST_HITS)} />
        </Show>
      </Show>
      <div class={css['foot']}>
        <Text kind="meta">{m.answers_source()}</Text>
      </div>
    </>
  );
};

/** What students ask, by topic and searched while typing, each with a short answer. */
export const AnswersScreen = (props: AnswersScreenProps) => {
  const read = createAnswers();
  return (
    <Show when={read.topics()}>
      {(topics) => (
        <Screen title={m.answers_title()}>
          <div class={css['intro']}>
            <OtherSchoolAnswers read={read} />
          </div>
          <Contents address={props.address} onChange={(address) => props.onChange(address)} topics={topics()} />
        </Screen>
      )}
    </Show>
  );
};
