import { useLocation, useNavigate } from '@solidjs/router';
import { createMemo, For, onMount, Show } from 'solid-js';
import { type BackProps, backIcon, ButtonLink, chevronIcon, EmptyState, Icon, Link, Screen, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { Article, RegulationsPart } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { articleAddress, paragraphAnchor } from './address.ts';
import css from './Article.module.css';
import { findArticle, inOwnLanguage, type PlacedArticle } from './contents.ts';
import { createRegulations } from './create-regulations.ts';
import { ParagraphPart } from './ParagraphPart.tsx';

/** Back to where the student came from, a search or an explanation; to the list for who came by a link. */
const useBack = (): BackProps => {
  const navigate = useNavigate();
  return {
    get label() {
      return m.back();
    },
    onClick: () => {
      if (globalThis.history.length > 1) navigate(-1);
      else navigate('/regels');
    },
  };
};

const Neighbour = (props: { readonly article: Article; readonly word: string; readonly after?: boolean }) => (
  <Link class={css['neighbour']} data-after={props.after ? '' : undefined} href={articleAddress(props.article.id)} rel={props.after ? 'next' : 'prev'}>
    <Icon shape={props.after ? chevronIcon : backIcon} size={16} />
    <span class={css['neighbourText']}>
      <span class={css['neighbourWord']}>{props.word}</span>
      <span>{inOwnLanguage(props.article.title)}</span>
    </span>
  </Link>
);

const Known = (props: { readonly placed: PlacedArticle; readonly exists: (article: string) => boolean }) => {
  const { pack } = useStudiekompas();
  const location = useLocation();
  const back = useBack();
  const sought = () => location.hash.replace('#', '');
  onMount(() => {
    const paragraph = sought() === '' ? null : document.getElementById(sought());
    if (paragraph !== null) requestAnimationFrame(() => paragraph.scrollIntoView({ block: 'start' }));
  });
  return (
    <Screen
      title={inOwnLanguage(props.placed.article.title)}
      meta={
        <span lang="nl">
          {props.placed.article.reference}, {pack().title}
        </span>
      }
      back={back}
      trail={`${m.rules_title()}, ${inOwnLanguage(props.placed.part.title)}`}
    >
      <For each={props.placed.article.paragraphs}>
        {(paragraph, index) => (
          <ParagraphPart paragraph={paragraph} place={index() + 1} sought={sought() === paragraphAnchor(index() + 1)} exists={props.exists} />
        )}
      </For>
      <div class={css['source']}>
        <Text kind="meta">{m.rules_source()}</Text>
      </div>
      <nav class={css['around']} aria-label={m.rules_around()}>
        <Show when={props.placed.before}>{(article) => <Neighbour article={article()} word={m.rules_previous()} />}</Show>
        <Show when={props.placed.after}>{(article) => <Neighbour after article={article()} word={m.rules_next()} />}</Show>
      </nav>
    </Screen>
  );
};

const Missing = () => (
  <Screen title={m.rules_title()}>
    <EmptyState
      title={m.rules_missing_title()}
      actions={
        <ButtonLink kind="primary" href="/regels">
          {m.rules_missing_action()}
        </ButtonLink>
      }
    >
      {m.rules_missing_text()}
    </EmptyState>
  </Screen>
);

const Found = (props: { readonly parts: readonly RegulationsPart[]; readonly article: string }) => {
  const placed = createMemo(() => findArticle(props.parts, props.article));
  const ids = createMemo(() => new Set(props.parts.flatMap(({ articles }) => articles.map(({ id }) => id))));
  return (
    <Show when={placed()} keyed fallback={<Missing />}>
      {(known) => <Known placed={known} exists={(article) => ids().has(article)} />}
    </Show>
  );
};

/** One article of the regulations: its paragraphs in plain words, and its neighbours. */
export const ArticleScreen = (props: { readonly article: string }) => {
  const parts = createRegulations();
  return <Show when={parts()}>{(known) => <Found parts={known()} article={props.article} />}</Show>;
};
