import { createSignal, For, Show } from 'solid-js';
import {
  arrowRightIcon, Banner, Button, ButtonLink, compassIcon, ForkDrawing, globeIcon, Icon, phoneCheckIcon, triangleIcon,
} from '../../ui/index.ts';
import { languageName, locale, locales, m, setLocale } from '../../i18n/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { openExample, type ExampleProblem } from './beginning.ts';
import { exampleProblemWords } from './problem-words.ts';
import css from './Start.module.css';

const MARK = '9';
/** Years before and after the one in which the drawing decides. */
const AROUND = [-2, -1, 0, 1, 2];

const Languages = () => (
  <For each={locales.filter((one) => one !== locale())}>
    {(other) => (
      <Button kind="quiet" icon={globeIcon} lang={other} onClick={() => setLocale(other)}>
        {languageName(other)}
      </Button>
    )}
  </For>
);

/** The first screen: what the app is for, and the two ways in. */
export const StartScreen = (props: { readonly onExample: () => void }) => {
  const studiekompas = useStudiekompas();
  const [opening, setOpening] = createSignal(false);
  const [problem, setProblem] = createSignal<ExampleProblem | null>(null);
  const years = () => AROUND.map((by) => String(Number(studiekompas.realToday().slice(0, 4)) + by));
  const example = async (): Promise<void> => {
    if (opening()) return;
    setOpening(true);
    const refused = await openExample(studiekompas);
    setOpening(false);
    setProblem(refused);
    if (refused === null) props.onExample();
  };
  return (
    <div class={css['start']}>
      <header class={css['head']}>
        <p class={css['brand']}>
          <Icon shape={compassIcon} size={28} /> {m.app_name()}
        </p>
        <Languages />
      </header>
      <div class={css['drawing']}>
        <ForkDrawing label={m.start_drawing()} mark={MARK} years={years()} tolerateWord={m.start_tolerate()} againWord={m.start_again()} />
      </div>
      <h1 id="screen-title" tabindex="-1" class={css['title']}>
        {m.start_title()}
      </h1>
      <p class={css['lead']}>{m.start_lead()}</p>
      <div class={css['ways']}>
        <div role="status">
          <Show when={problem()}>
            {(known) => (
              <Banner icon={triangleIcon} tone="permission" strong={m.start_example_problem()}>
                {exampleProblemWords(known())}
              </Banner>
            )}
          </Show>
        </div>
        <ButtonLink kind="primary" wide detail={m.start_mine_text()} iconEnd={arrowRightIcon} href="/start/opleiding">
          {m.start_mine()}
        </ButtonLink>
        <Button
          wide
          detail={opening() ? m.start_loading() : m.start_example_text()}
          iconEnd={arrowRightIcon}
          aria-busy={opening()}
          onClick={() => void example()}
        >
          {m.start_example()}
        </Button>
        <ButtonLink kind="quiet" href="/openen">
          {m.start_open()}
        </ButtonLink>
        <p class={css['trust']}>
          <Icon shape={phoneCheckIcon} />
          <span>{m.start_trust()}</span>
        </p>
      </div>
    </div>
  );
};
