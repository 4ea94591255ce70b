import { useLocation, useNavigate } from '@solidjs/router';
import { createMemo, For, onMount, Show } from 'solid-js';
import { type BackProps, backIcon, ButtonLink, chevronIcon, EmptyState, Icon, Link, Screen, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { isLaw } from '../../packs/index.ts';
import type { Article, RegulationsPart } from '../../model/index.ts';
import { citation } from '../words/citation.ts';
import { articleAddress, paragraphAnchor, regulationsAddress } from './address.ts';
import css from './Article.module.css';
import { findArticle, inOwnLanguage, placeOf, type PlacedArticle } from './contents.ts';
import { createRegulations, RegulationsContext, useRegulations } from './create-regulations.ts';
import { NoRegulations, OtherSchool } from './OtherSchool.tsx';
import { ParagraphPart } from './ParagraphPart.tsx';

/** Back to where the student came from, a search or an explanation; to the list for who came by a link. */
const useBack = (): BackProps => {
  const { other } = useRegulations();
  const navigate = useNavigate();
  return {
    get label() {
      return m.back();
    },
    onClick: () => {
      if (globalThis.history.length > 1) navigate(-1);
      else navigate(regulationsAddress(other()));
    },
  };
};

const Neighbour = (props: { readonly article: Article; readonly word: string; readonly after?: boolean }) => {
  const { other } = useRegulations();
  return (
    <Link
      class={css['neighbour']}
      data-after={props.after ? '' : undefined}
      href={articleAddress(props.article.id, { regulations: other() })}
      rel={props.after ? 'next' : 'prev'}
    >
      <Icon shape={props.after ? chevronIcon : backIcon} size={16} />
      <span class={css['neighbourText']}>
        <span class={css['neighbourWord']}>{props.word}</span>
        <span>{inOwnLanguage(props.article.title)}</span>
      </span>
    </Link>
  );
};

const Known = (props: { readonly placed: PlacedArticle; readonly exists: (article: string) => boolean }) => {
  const { pack } = useRegulations();
  const location = useLocation();
  const back = useBack();
  const sought = () => placeOf(props.placed.article, location.hash.replace('#', ''));
  onMount(() => {
    const place = sought();
    const paragraph = place === undefined ? null : document.getElementById(paragraphAnchor(place));
    if (paragraph !== null) requestAnimationFrame(() => paragraph.scrollIntoView({ block: 'start' }));
  });
  return (
    <Screen
      title={inOwnLanguage(props.placed.article.title)}
      meta={
        <span lang="nl">{citation(props.placed.article.reference, pack().title)}</span>
      }
      back={back}
      trail={`${m.rules_title()}, ${inOwnLanguage(props.placed.part.title)}`}
    >
      <Show when={!isLaw(props.placed.article.reference)}>
        <OtherSchool article />
      </Show>
      <For each={props.placed.article.paragraphs}>
        {(paragraph, index) => (
          <ParagraphPart paragraph={paragraph} place={index() + 1} sought={sought() === index() + 1} exists={props.exists} />
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

export interface ArticleScreenProps {
  readonly article: string;
  /** The pack whose regulations they are, where that is not the chosen one. */
  readonly regulations?: string | undefined;
}

/** One article of the regulations: its paragraphs in plain words, and its neighbours. */
export const ArticleScreen = (props: ArticleScreenProps) => {
  const regulations = createRegulations(() => props.regulations);
  return (
    <RegulationsContext.Provider value={regulations}>
      <Show when={regulations.parts()}>
        {(known) => (
          <Show
            when={known().length > 0}
            fallback={
              <Screen title={m.rules_title()}>
                <NoRegulations article={props.article} />
              </Screen>
            }
          >
            <Found parts={known()} article={props.article} />
          </Show>
        )}
      </Show>
    </RegulationsContext.Provider>
  );
};
