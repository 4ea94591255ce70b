import { For, Show } from 'solid-js';
import { Highlight, Link } from '../../ui/index.ts';
import { dutchOrEnglish, m } from '../../i18n/index.ts';
import { articleAddress } from './address.ts';
import { paragraphHead } from './contents.ts';
import { useRegulations } from './create-regulations.ts';
import css from './Regulations.module.css';
import type { Hit } from './search.ts';

/** After the article: ` §1`, `, starter`. */
const headOf = ({ paragraph }: Hit): string => {
  const head = paragraphHead(paragraph);
  if (head === '') return '';
  return `${head.startsWith('§') ? ' ' : ', '}${head}`;
};

const HitRow = (props: { readonly hit: Hit }) => {
  const { other } = useRegulations();
  const paragraph = () => (props.hit.article.paragraphs.length > 1 ? props.hit.place : undefined);
  return (
  <li class={css['row']}>
    <Link class={css['rowLink']} href={articleAddress(props.hit.article.id, { paragraph: paragraph(), regulations: other() })}>
      <Highlight text={props.hit.title.text} ranges={props.hit.title.ranges} />
    </Link>
    <p class={css['rowMeta']}>
      <span>
        <span lang="nl">{props.hit.article.reference}</span>
        {headOf(props.hit)}
      </span>
      <Show when={props.hit.language !== dutchOrEnglish()}>
        <span>{props.hit.language === 'nl' ? m.rules_in_dutch() : m.rules_in_english()}</span>
      </Show>
    </p>
    <p class={css['excerpt']} lang={props.hit.language === dutchOrEnglish() ? undefined : props.hit.language}>
      <Highlight text={props.hit.excerpt.text} ranges={props.hit.excerpt.ranges} />
    </p>
  </li>
  );
};

/** The paragraphs that a search found, best first. */
export const Hits = (props: { readonly label: string; readonly hits: readonly Hit[] }) => (
  <ol class={css['hits']} aria-label={props.label}>
    <For each={props.hits}>{(hit) => <HitRow hit={hit} />}</For>
  </ol>
);
