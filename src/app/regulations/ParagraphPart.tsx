import { For, Show } from 'solid-js';
import { calendarIcon, compassIcon, Disclosure, infoIcon, Link, personIcon, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { Paragraph, RuleId } from '../../model/index.ts';
import { plainWords } from '../why/rule-words.ts';
import { authorityWords } from '../words/authorities.ts';
import { articleAddress, paragraphAnchor } from './address.ts';
import css from './Article.module.css';
import { inOwnLanguage, linkArticles, paragraphHead } from './contents.ts';
import { useRegulations } from './create-regulations.ts';
import { FactLine } from './FactLine.tsx';
import { fillNumbers } from './fill-numbers.ts';
import { placesOf } from './rule-places.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text whose names of other articles lead to them. */
const Linked = (props: { readonly text: string; readonly exists: (article: string) => boolean }) => {
  const { other } = useRegulations();
  return (
    <For each={linkArticles(props.text, props.exists)}>
      {(piece) => (
        <Show when={piece.article} fallback={piece.text}>
          {(article) => (
            <Link class={css['inline']} href={articleAddress(article(), { regulations: other() })}>
              {piece.text}
            </Link>
          )}
        </Show>
      )}
    </For>
  );
};

/** The rules of the app behind a paragraph, each in a sentence. */
const Rules = (props: { readonly rules: readonly RuleId[] }) => {
  const { pack } = useRegulations();
  return (
    <Disclosure summary={m.rules_computed()} right={m.rules_rules({ count: props.rules.length })}>
      <dl class={css['rules']}>
        <For each={props.rules}>
          {(rule) => (
            <div class={css['rule']}>
              <dt>{rule}</dt>
              <dd>{plainWords(rule, pack())}</dd>
            </div>
          )}
        </For>
      </dl>
    </Disclosure>
  );
};

export interface ParagraphPartProps {
  readonly paragraph: Paragraph;
  /** Counted from 1 within its article. */
  readonly place: number;
  /** It is the one that the address names. */
  readonly sought: boolean;
  readonly exists: (article: string) => boolean;
}

/** One paragraph in plain words: who decides, until when, how, and what of it the app computes. */
export const ParagraphPart = (props: ParagraphPartProps) => {
  const { pack } = useRegulations();
  const coverage = () => props.paragraph.coverage;
  const computed = (): readonly RuleId[] => {
    const known = coverage();
    return known.kind === 'computed' ? known.rules : [];
  };
  const decider = () => {
    const known = coverage();
    return props.paragraph.decides ?? (known.kind === 'explained' ? known.by : undefined);
  };
  const words = (text: NonNullable<Paragraph['until']>) => fillNumbers(inOwnLanguage(text), pack());
  const places = () => placesOf(computed());
  const head = () => paragraphHead(props.paragraph);
  return (
    <section id={paragraphAnchor(props.place)} class={css['paragraph']} data-sought={props.sought ? '' : undefined}>
      <Show when={head() !== ''}>
        <h2 class={css['head']}>{capital(head())}</h2>
      </Show>
      <p class={css['words']}>
        <Linked text={words(props.paragraph.words)} exists={props.exists} />
      </p>
      <Show when={decider() !== undefined || props.paragraph.until !== undefined || props.paragraph.how !== undefined || places().length > 0}>
        <dl class={css['facts']}>
          <Show when={decider()}>
            {(who) => (
              <FactLine icon={personIcon} label={m.rules_who()}>
                {capital(authorityWords(who()))}
              </FactLine>
            )}
          </Show>
          <Show when={props.paragraph.until}>
            {(until) => (
              <FactLine icon={calendarIcon} label={m.rules_until()}>
                <Linked text={words(until())} exists={props.exists} />
              </FactLine>
            )}
          </Show>
          <Show when={props.paragraph.how}>
            {(how) => (
              <FactLine icon={infoIcon} label={m.rules_how()}>
                <Linked text={words(how())} exists={props.exists} />
              </FactLine>
            )}
          </Show>
          <Show when={places().length > 0}>
            <FactLine icon={compassIcon} label={m.rules_seen()}>
              <ul class={css['places']}>
                <For each={places()}>
                  {(place) => (
                    <li>
                      <Link class={css['place']} href={place.href}>
                        {place.label}
                      </Link>
                    </li>
                  )}
                </For>
              </ul>
            </FactLine>
          </Show>
        </dl>
      </Show>
      <Show when={computed().length > 0}>
        <Rules rules={computed()} />
      </Show>
      <Show when={coverage().kind === 'explained'}>
        <Text kind="meta">{m.rules_only_explained()}</Text>
      </Show>
      <Show when={coverage().kind === 'no-decision'}>
        <Text kind="meta">{m.rules_no_decision()}</Text>
      </Show>
    </section>
  );
};
