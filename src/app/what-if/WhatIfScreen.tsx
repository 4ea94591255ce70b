import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, lazy, on, onCleanup, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { formatYear, m } from '../../i18n/index.ts';
import { draftsOf } from '../../drafts/index.ts';
import { assessDossier } from '../../rules/index.ts';
import { Announcer, Button, ButtonRow, createAnnouncer, Screen } from '../../ui/index.ts';
import { ispHref } from '../isp/address.ts';
import { addressWith, useSearch } from '../shell/address.ts';
import { GroundLine } from '../shell/Ground.tsx';
import { type Standing, WithProgramme } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import type { WhyContent } from '../why/why-of.ts';
import { WhyOutlet } from '../why/WhyOutlet.tsx';
import { addressOf, parseAddress, whatIfOf } from './address.ts';
import { AutomaticChoice } from './AutomaticChoice.tsx';
import { choiceOf, isChoosable, stillOpen, tried, unitsToCompare, unitsToSuppose, type WhatIf } from './choices.ts';
import { ChoicesThatFit } from './ChoicesThatFit.tsx';
import { HowToDecide } from './HowToDecide.tsx';
import { loadChanges } from './load-changes.ts';
import { OpenMarks } from './OpenMarks.tsx';
import { RoadsOf } from './RoadsOf.tsx';
import { roadWhy } from './road-why.ts';
import { SavedRoads } from './SavedRoads.tsx';
import { SaveRoad } from './SaveRoad.tsx';
import { UnitChoices } from './UnitChoices.tsx';
import css from './WhatIfScreen.module.css';

// Who has nothing to compare yet fetches it; who has marks does not.
const EmptyWhatIf = lazy(async () => ({ default: (await import('./EmptyWhatIf.tsx')).EmptyWhatIf }));

/** How long nothing must move before what is tried out goes into the address, in milliseconds: a slider moves often. */
const SETTLED = 250;

/** How long nothing must move before the result is read out, in milliseconds. */
const HEARD = 700;

/** The ISP that waits for a decision, where the address names it. */
const ispOf = (search: Record<string, unknown>): string | undefined => (typeof search['isp'] === 'string' ? search['isp'] : undefined);

/** What is tried out: live under the finger, and in the address once it rests. */
const createWhatIf = () => {
  const search = useSearch(parseAddress);
  const location = useLocation();
  const navigate = useNavigate();
  const [whatIf, setWhatIf] = createSignal<WhatIf>(whatIfOf(search()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (next: WhatIf): void => {
    const beside = new URLSearchParams(location.search);
    const [waarom, isp] = [beside.get('waarom') ?? undefined, beside.get('isp') ?? undefined];
    navigate(addressWith(location.pathname, { ...addressOf(next), waarom, isp }), { replace: true, scroll: false });
  };
  const change = (next: WhatIf): void => {
    setWhatIf(next);
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      settle(next);
    }, SETTLED);
  };
  // Back, forward and a shared link change the address from outside.
  createEffect(
    on(
      () => JSON.stringify(addressOf(whatIfOf(search()))),
      (address) => {
        if (timer === undefined && address !== JSON.stringify(addressOf(whatIf()))) setWhatIf(whatIfOf(search()));
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return [whatIf, change] as const;
};

const Trying = (props: { readonly standing: Standing }) => {
  const { pack, unitName, vault, settings } = useStudiekompas();
  const [asked, change] = createWhatIf();
  const whatIf = createMemo(() => stillOpen(asked(), props.standing.assessment()));
  const isp = useSearch(ispOf);
  const back = () => {
    const id = isp();
    return id === undefined ? undefined : { label: m.whatif_to_isp(), href: ispHref(id) };
  };
  const [asking, setAsking] = createSignal<'how' | 'save' | null>(null);
  const programme = () => props.standing.chosen().programme;
  const today = () => props.standing.assessment();
  const situation = createMemo(() => tried(props.standing.situation(), whatIf(), today()));
  const assessment = createMemo(() => assessDossier(pack(), programme(), situation()));
  const units = createMemo(() => unitsToCompare(today()), undefined, { equals: (a, b) => a.join() === b.join() });
  const choosable = createMemo(() => units().filter((code) => isChoosable(today(), code)), undefined, { equals: (a, b) => a.join() === b.join() });
  const open = createMemo(() => unitsToSuppose(today(), programme()), undefined, { equals: (a, b) => a.join() === b.join() });
  const chosen = () => [...whatIf().choices.keys()].some((code) => choiceOf(whatIf(), code) !== 'undecided') || whatIf().supposed.size > 0 || whatIf().refuseAutomatic;
  const year = () => today().years.at(-1)?.year;
  const meta = () => {
    const last = year();
    if (last === undefined) return undefined;
    return chosen() ? m.whatif_meta_unsaved() : formatYear(last);
  };
  const drafts = createMemo(() => draftsOf(vault.state(), settings().programme ?? '').drafts);
  const changes = loadChanges({ supposing: chosen, drafts, pack, programme, situation: () => props.standing.situation(), today, assessment, unitName });
  const { message, announce } = createAnnouncer();
  // Heard once what is tried out rests; a slider would otherwise talk without end.
  createEffect(
    on(
      assessment,
      () => {
        const timer = setTimeout(() => {
          const heard = changes()?.heard();
          if (heard !== undefined) announce(heard);
        }, HEARD);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  const why = (topic: string): WhyContent | null =>
    changes()?.why(topic) ?? roadWhy(topic, { pack: pack(), programme: programme(), situation: props.standing.situation(), today: today(), whatIf: whatIf(), unitName });
  return (
    <Screen
      title={m.whatif_title()}
      back={back()}
      width="wide"
      meta={meta()}
      bar={
        units().length === 0 ? undefined : (
          <ButtonRow>
            <Button kind="primary" unavailable={chosen() ? undefined : m.whatif_nothing_chosen()} onClick={() => setAsking('save')}>
              {m.whatif_save()}
            </Button>
            <Button onClick={() => setAsking('how')}>{m.whatif_how()}</Button>
          </ButtonRow>
        )
      }
    >
      <Show when={units().length > 0 || open().length > 0} fallback={<EmptyWhatIf year={year()} />}>
        <div class={css['columns']}>
          <div class={css['trying']}>
            <AutomaticChoice assessment={today()} whatIf={whatIf()} onChange={change} />
            <Show when={choosable().length > 0}>
              <UnitChoices units={choosable()} whatIf={whatIf()} onChange={change} assessment={today()} tried={assessment()} />
            </Show>
            <ChoicesThatFit assessment={today()} whatIf={whatIf()} onChange={change} />
            <Show when={open().length > 0}>
              <OpenMarks units={open()} whatIf={whatIf()} onChange={change} />
            </Show>
          </div>
          <div class={css['roads']}>
            <Dynamic component={changes()?.Supposed} />
            <For each={units()}>
              {(code) => <RoadsOf code={code} whatIf={whatIf()} situation={props.standing.situation()} today={today()} programme={programme()} />}
            </For>
            <SavedRoads drafts={drafts()} onOpen={change}>
              <Dynamic component={changes()?.Saved} />
            </SavedRoads>
          </div>
        </div>
      </Show>
      <GroundLine />
      <Announcer message={message()} />
      <HowToDecide
        open={asking() === 'how'}
        onClose={() => setAsking(null)}
        assessment={today()}
        whatIf={whatIf()}
        isp={isp()}
      />
      <SaveRoad open={asking() === 'save'} onClose={() => setAsking(null)} whatIf={whatIf()} />
      <WhyOutlet own={why} />
    </Screen>
  );
};

/** Every 8, 9 and the 7: tolerate, take again or not decided; what each road leads to, side by side. */
export const WhatIfScreen = () => (
  <WithProgramme title={m.whatif_title()}>{(standing) => <Trying standing={standing} />}</WithProgramme>
);
