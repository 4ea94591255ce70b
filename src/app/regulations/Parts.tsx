import { createSignal, For, untrack } from 'solid-js';
import { Disclosure, Link } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { Article, RegulationsPart } from '../../model/index.ts';
import { articleAddress } from './address.ts';
import { coverageOf, inOwnLanguage } from './contents.ts';
import { useRegulations } from './create-regulations.ts';
import { kindWords } from './kind-words.ts';
import css from './Regulations.module.css';

const ArticleRow = (props: { readonly article: Article }) => {
  const { other } = useRegulations();
  return (
    <li class={css['row']}>
      <Link class={css['rowLink']} href={articleAddress(props.article.id, { regulations: other() })}>
        {inOwnLanguage(props.article.title)}
      </Link>
      <p class={css['rowMeta']}>
        <span lang="nl">{props.article.reference}</span>
        <span data-kind={coverageOf(props.article)}>{kindWords(coverageOf(props.article))}</span>
      </p>
    </li>
  );
};

export interface PartsProps {
  readonly parts: readonly RegulationsPart[];
  /** The part that is open when the screen is drawn. */
  readonly open: string | undefined;
  /** The part that was opened last; undefined when that one was closed. */
  readonly onOpen: (part: string | undefined) => void;
}

/** The parts of the regulations, each with its articles one tap away. */
export const Parts = (props: PartsProps) => {
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set(untrack(() => (props.open === undefined ? [] : [props.open]))));
  const toggle = (part: string, open: boolean): void => {
    if (opened().has(part) === open) return;
    setOpened((before) => new Set(open ? [...before, part] : [...before].filter((one) => one !== part)));
    if (open) props.onOpen(part);
    else if (props.open === part) props.onOpen(undefined);
  };
  return (
    <ul class={css['parts']}>
      <For each={props.parts}>
        {(part) => (
          <li class={css['part']}>
            <Disclosure
              summary={<h2 class={css['partTitle']}>{inOwnLanguage(part.title)}</h2>}
              right={m.rules_articles({ count: part.articles.length })}
              open={opened().has(part.id)}
              onToggle={(open) => toggle(part.id, open)}
            >
              <ul>
                <For each={part.articles}>{(article) => <ArticleRow article={article} />}</For>
              </ul>
            </Disclosure>
          </li>
        )}
      </For>
    </ul>
  );
};
