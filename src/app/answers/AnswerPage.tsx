import { useNavigate, useParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { type BackProps, ButtonLink, compassIcon, EmptyState, Link, personIcon, scalesIcon, Screen, SectionHead, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { Answer, AnswersTopic } from '../../model/index.ts';
import { articleAddress } from '../regulations/address.ts';
import articleCss from '../regulations/Article.module.css';
import { FactLine } from '../regulations/FactLine.tsx';
import listCss from '../regulations/Regulations.module.css';
import { places, type Place } from '../words/places.ts';
import { answerAddress } from './address.ts';
import { createAnswers, type AnswersRead } from './create-answers.ts';
import { OtherSchoolAnswers } from './OtherSchoolAnswers.tsx';

/** Back to where the student came from, a search or another screen; to the list for who came by a link. */
const useBack = (): BackProps => {
  const navigate = useNavigate();
  return {
    get label() {
      return m.back();
    },
    onClick: () => {
      if (globalThis.history.length > 1) navigate(-1);
      else navigate('/vragen');
    },
  };
};

const LinkList = (props: { readonly links: readonly Place[]; readonly language?: string }) => (
  <ul class={articleCss['places']}>
    <For each={props.links}>
      {(link) => (
        <li>
          <Link class={articleCss['place']} href={link.href} lang={props.language}>
            {link.label}
          </Link>
        </li>
      )}
    </For>
  </ul>
);

const Known = (props: { readonly answer: Answer; readonly topic: AnswersTopic; readonly read: AnswersRead }) => {
  const back = useBack();
  const articles = () => props.answer.articles.map(({ id, reference }) => ({ href: articleAddress(id, { regulations: props.read.other() }), label: reference }));
  const around = () => props.topic.answers.filter(({ id }) => id !== props.answer.id);
  return (
    <Screen title={props.answer.question} back={back} trail={`${m.answers_title()}, ${props.topic.title}`}>
      <OtherSchoolAnswers read={props.read} />
      <section class={articleCss['paragraph']}>
        <p class={articleCss['words']}>{props.answer.answer}</p>
        <dl class={articleCss['facts']}>
          <FactLine icon={personIcon} label={m.answers_ask()}>
            {props.answer.ask}
          </FactLine>
          <Show when={articles().length > 0}>
            <FactLine icon={scalesIcon} label={m.answers_rules()}>
              <LinkList links={articles()} language="nl" />
            </FactLine>
          </Show>
          <Show when={props.answer.places.length > 0}>
            <FactLine icon={compassIcon} label={m.rules_seen()}>
              <LinkList links={props.answer.places.map((place) => places[place]())} />
            </FactLine>
          </Show>
        </dl>
      </section>
      <div class={articleCss['source']}>
        <Text kind="meta">{m.answers_source()}</Text>
      </div>
      <nav aria-label={m.answers_around()}>
        <SectionHead title={m.answers_around()} />
        <ul>
          <For each={around()}>
            {(other) => (
              <li class={listCss['row']}>
                <Link class={listCss['rowLink']} href={answerAddress(other.id)}>
                  {other.question}
                </Link>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Screen>
  );
};

const Missing = () => (
  <Screen title={m.answers_title()}>
    <EmptyState
      title={m.answers_missing_title()}
      actions={
        <ButtonLink kind="primary" href="/vragen">
          {m.answers_missing_action()}
        </ButtonLink>
      }
    >
      {m.answers_missing_text()}
    </EmptyState>
  </Screen>
);

const Found = (props: { readonly topics: readonly AnswersTopic[]; readonly id: string; readonly read: AnswersRead }) => {
  const found = createMemo(() => {
    for (const topic of props.topics) {
      const answer = topic.answers.find(({ id }) => id === props.id);
      if (answer !== undefined) return { topic, answer };
    }
    return undefined;
  });
  return (
    <Show when={found()} fallback={<Missing />}>
      {(known) => <Known answer={known().answer} topic={known().topic} read={props.read} />}
    </Show>
  );
};

/** One question with its answer, who helps, the articles it rests on, and where the student's own figure stands. */
export const AnswerPage = () => {
  const params = useParams();
  const read = createAnswers();
  return <Show when={read.topics()}>{(topics) => <Found topics={topics()} id={params['answer'] ?? ''} read={read} />}</Show>;
};
