import { createEffect, createMemo, createSignal, For, lazy, Match, Show, Suspense, Switch, untrack } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { formatYear, m } from '../../../i18n/index.ts';
import type { CourseUnit } from '../../../model/index.ts';
import { addableUnits, type Finding } from '../../../rules/index.ts';
import { Announcer, Button, ButtonLink, checkIcon, FindingRow, Note, personIcon, plusIcon, Text } from '../../../ui/index.ts';
import { createAdding } from '../../isp/add/create-adding.ts';
import { ispHref } from '../../isp/address.ts';
import { draftToFill, submittedWith } from '../../isp/draft-to-fill.ts';
import { lookOf } from '../../isp/finding-look.ts';
import { ispName, stateWords } from '../../isp/isp-words.ts';
import { useIspYears } from '../../isp/isp-year.ts';
import { useIsps } from '../../isp/isps.ts';
import { createOpenIsp } from '../../isp/open-isp.ts';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { findingWords } from '../../words/findings.ts';
import css from './UnitInDraft.module.css';

// Fetched when it opens.
const NewIspSheet = lazy(async () => ({ default: (await import('../../isp/NewIspSheet.tsx')).NewIspSheet }));

export interface UnitInDraftProps {
  readonly standing: Standing;
  readonly unit: CourseUnit;
}

const nameAndYear = (isp: Isp): string => `${ispName(isp)}, ${formatYear(isp.year)}`;
const isHeld = ({ key }: Finding): boolean => key === 'settled';
/** What stops the unit, or needs somebody's permission; the draft says the rest. */
const weighs = ({ severity }: Finding): boolean => severity === 'blocks' || severity === 'needs-permission';

const ToIsp = (props: { readonly isp: Isp }) => (
  <ButtonLink wide href={ispHref(props.isp.id)}>
    {m.fiche_draft_open()}
  </ButtonLink>
);

/** That the unit is in an ISP, which one, and the way to it. */
const Inside = (props: { readonly isp: Isp; readonly onUndo?: (() => void) | undefined }) => (
  <>
    <Note icon={checkIcon} strong={m.fiche_draft_inside()}>
      {`${nameAndYear(props.isp)}, ${stateWords(props.isp.state)}`}
    </Note>
    <ToIsp isp={props.isp} />
    <Show when={props.onUndo}>
      {(undo) => (
        <Button kind="quiet" onClick={() => undo()()}>
          {m.isp_pick_undo()}
        </Button>
      )}
    </Show>
  </>
);

/** The unit beside one draft: in it, or the button that puts it there with what the rules say of that. */
const BesideDraft = (props: UnitInDraftProps & { readonly isp: Isp; readonly wished: boolean; readonly onPut: () => void }) => {
  const { pack, unitName } = useStudiekompas();
  const open = createOpenIsp(
    () => props.standing,
    () => props.isp,
  );
  const adding = createAdding(() => open);
  let area: HTMLDivElement | undefined;
  const inside = () => props.isp.units.some(({ code }) => code === props.unit.code);
  const linked = () => props.isp.classGroup !== null;
  const findings = createMemo((): readonly Finding[] => {
    if (inside() || !linked()) return [];
    return addableUnits(pack(), props.standing.chosen().programme, open.situation()).find(({ code }) => code === props.unit.code)?.findings ?? [];
  });
  /** The button goes with its act: the focus goes on to what stands in its place. */
  const moveOn = (): void => area?.querySelector<HTMLElement>('a, button')?.focus();
  const put = (): void => {
    adding.add(props.unit.code);
    moveOn();
  };
  const undo = (): void => {
    adding.undo();
    moveOn();
  };
  /** A draft that was made for this unit gets it at once, where something can be chosen in it. */
  const putWished = (): void => {
    props.onPut();
    if (!linked()) adding.announce(`${m.isp_group_none_strong()} ${m.isp_group_none_text()}`);
    else if (!inside()) adding.add(props.unit.code);
    moveOn();
  };
  createEffect(() => {
    if (props.wished) untrack(putWished);
  });
  const ToPut = () => (
    <>
      <Button kind="primary" icon={plusIcon} wide detail={nameAndYear(props.isp)} onClick={put}>
        {m.fiche_draft_put()}
      </Button>
      <For each={findings().filter(weighs)}>
        {(finding) => {
          const words = () => findingWords(finding, pack(), unitName);
          return (
            <FindingRow look={lookOf(finding)} word={`${words().severity}.`}>
              {words().sentence}
            </FindingRow>
          );
        }}
      </For>
    </>
  );
  return (
    <div
      class={css['draft']}
      ref={(element) => {
        area = element;
      }}
    >
      <Switch>
        <Match when={inside()}>
          <Inside isp={props.isp} onUndo={adding.last() === props.unit.code ? undo : undefined} />
        </Match>
        {/* Without a class group nothing can be chosen (RULES H.9). */}
        <Match when={!linked()}>
          <Note icon={personIcon} strong={m.isp_group_none_strong()}>
            {m.isp_group_none_text()}
          </Note>
          <ToIsp isp={props.isp} />
        </Match>
        <Match when={true}>
          <Show when={findings().find(isHeld)} fallback={<ToPut />}>
            {(held) => <Text kind="meta">{findingWords(held(), pack(), unitName).sentence}</Text>}
          </Show>
        </Match>
      </Switch>
      <Announcer message={adding.message()} />
    </div>
  );
};

/** Puts a unit of the guide in the draft of the year to put together, or starts one; says so where it is in already. */
export const UnitInDraft = (props: UnitInDraftProps) => {
  const isps = useIsps();
  const years = useIspYears(() => props.standing);
  const [asked, setAsked] = createSignal(false);
  const [asking, setAsking] = createSignal(false);
  const [made, setMade] = createSignal<string | null>(null);
  const [wished, setWished] = createSignal(false);
  const draft = createMemo(() => isps().find(({ id, state }) => id === made() && state.kind === 'draft') ?? draftToFill(isps(), years()));
  const submitted = createMemo(() => submittedWith(isps(), years(), props.unit.code));
  const ask = (): void => {
    setAsked(true);
    setAsking(true);
  };
  const begin = (id: string): void => {
    setMade(id);
    setWished(true);
  };
  return (
    <>
      <Switch>
        <Match when={draft()}>{(isp) => <BesideDraft {...props} isp={isp()} wished={wished() && isp().id === made()} onPut={() => setWished(false)} />}</Match>
        <Match when={submitted()}>
          {(isp) => (
            <div class={css['draft']}>
              <Inside isp={isp()} />
            </div>
          )}
        </Match>
        <Match when={true}>
          <Button kind="primary" icon={plusIcon} wide detail={m.fiche_draft_none({ year: formatYear(years().proposed) })} onClick={ask}>
            {m.fiche_draft_start()}
          </Button>
        </Match>
      </Switch>
      <Show when={asked()}>
        <Suspense>
          <NewIspSheet standing={props.standing} shown={asking()} onClose={() => setAsking(false)} onMade={begin} />
        </Suspense>
      </Show>
    </>
  );
};
