import { createMemo, createSignal, For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { isDisputed, takeFromIsp, type Isp } from '../../drafts/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { mustTake, semesterPoints, type Finding } from '../../rules/index.ts';
import {
  Announcer, Button, ButtonLink, checkIcon, chevronDownIcon, copyIcon, createAnnouncer, editIcon, EmptyState, FindingRow, Icon, Menu, moreIcon, plusIcon,
  Screen, Stack, swapIcon, Text, trashIcon, type MenuItem,
} from '../../ui/index.ts';
import { contractWords } from '../dossier/place.ts';
import { GroundLine } from '../shell/Ground.tsx';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { createUndo } from '../undo/create-undo.ts';
import { UndoButtons } from '../undo/UndoButtons.tsx';
import { WhyOutlet } from '../why/WhyOutlet.tsx';
import { severityWords } from '../words/findings.ts';
import { AddBeside } from './add/AddBeside.tsx';
import { DraftDropArea } from './add/DraftDropArea.tsx';
import { addHref, compareHref, copyListHref, ispHref } from './address.ts';
import { assumptionWords, isAssumable } from './assumptions.ts';
import { ClassGroupPart } from './class-group/ClassGroupPart.tsx';
import { addProposal } from './class-group/link-class-group.ts';
import { findingId } from './finding-look.ts';
import { findingWhy } from './finding-why.ts';
import { FindingItems } from './FindingItem.tsx';
import { GroupsToChoose } from './GroupsToChoose.tsx';
import css from './Isp.module.css';
import { ispProblemWords } from './isp-problem-words.ts';
import { ispName } from './isp-words.ts';
import { IspSummary } from './IspSummary.tsx';
import { createKeptFocus, undoKeeping } from './kept-focus.ts';
import { useIsps } from './isps.ts';
import { createOpenIsp, useIspEdit } from './open-isp.ts';
import type { Over } from './over.ts';
import { SemesterUnits } from './SemesterUnits.tsx';
import { besideOf } from './situation.ts';
import { expectSubmitting, IspStatePart } from './states/IspStatePart.tsx';
import { byWeight } from './weights.ts';

// Fetched when the first of them opens, or when devices disagree.
const IspConflicts = lazy(async () => ({ default: (await import('../conflicts/IspConflicts.tsx')).IspConflicts }));
const IspSheets = lazy(async () => ({ default: (await import('./IspSheets.tsx')).IspSheets }));

/** Next year's programme: its units by semester, what the rules say beside each, and its standing in reach of the thumb. */
export const IspScreen = (props: { readonly standing: Standing; readonly isp: Isp }) => {
  const { pack, unitName, vault } = useStudiekompas();
  const edit = useIspEdit();
  const isps = useIsps();
  const open = createOpenIsp(
    () => props.standing,
    () => props.isp,
  );
  const [over, setOver] = createSignal<Over | null>(null);
  const { message, announce } = createAnnouncer();
  let units: HTMLDivElement | undefined;
  const focus = createKeptFocus(() => units);
  const undo = undoKeeping(focus, createUndo(announce));
  const programme = () => props.standing.chosen().programme;

  const again = createMemo(() => new Set(mustTake(pack(), programme(), open.situation()).flatMap(({ code, rule }) => (rule === 'H.3' ? [code] : []))));
  const semesters = createMemo(() => {
    const { next } = open.situation();
    const points = next === undefined ? [] : semesterPoints(programme(), next);
    return new Map(
      points.flatMap(({ semester, points: sum }) => {
        const codes = props.isp.units.flatMap(({ code }) => ((open.unitOf(code)?.semester ?? 'year') === semester ? [code] : []));
        return codes.length === 0 ? [] : [[semester, { points: sum, codes }] as const];
      }),
    );
  });
  const weights = createMemo(() => byWeight(open.findings()));
  /** Of the whole: what weighs, what was asked, and which guarantee the draft loses (RULES H.15). The rest is in the list. */
  const pressing = () => open.general().filter(({ severity, permission, key }) => severity !== 'informs' || permission !== undefined || key === 'leaves-model-path');
  const others = () => isps().filter(({ id, year }) => id !== props.isp.id && year === props.isp.year);
  const beside = () => besideOf(props.isp, isps());

  /** What lies over the screen gives the focus back to where it came from, or to what stands there now. */
  const show = (next: Over): void => {
    if (over() === null) focus.mark();
    if (next.kind === 'submit') expectSubmitting();
    setOver(next);
  };
  const close = (): void => {
    setOver(null);
    focus.restore();
  };
  const showFinding = (finding: Finding): void => show({ kind: 'finding', id: findingId(finding) });
  const assumes = () => props.isp.decisions.size + props.isp.supposed.size > 0;
  /** There is a mark to come or a fail to decide on. */
  const assumable = createMemo(() => isAssumable(props.standing.assessment(), programme()));
  /** Under any other contract nothing is mandatory: there is nothing to propose (RULES H.2). */
  const forDiploma = () => props.isp.contract === 'diploma' || props.isp.contract === 'diploma-exam';
  /** Why pressing for the proposal gave nothing. */
  const [unproposed, setUnproposed] = createSignal<string>();
  const remove = (code: UnitCode): void => {
    if (over() === null) focus.mark();
    const refused = edit(takeFromIsp(vault.state(), props.isp.id, code));
    close();
    announce(refused === null ? m.isp_removed({ unit: unitName(code) }) : ispProblemWords(refused));
  };
  const propose = (): void => {
    const { edit: made, added } = addProposal(vault.state(), props.isp, { pack: pack(), programme: programme(), situation: open.situation() });
    const refused = edit(made);
    if (refused !== null || added.length === 0) setUnproposed(refused === null ? m.isp_propose_nothing() : ispProblemWords(refused));
    else announce(m.isp_group_ticked({ count: added.length }));
    focus.restore();
  };
  const items = (): readonly MenuItem[] => [
    { label: m.isp_copy_list(), icon: checkIcon, href: copyListHref(props.isp.id) },
    ...others().map((other) => ({ label: m.isp_compare_with({ name: ispName(other) }), icon: swapIcon, href: compareHref(props.isp.id, other.id) })),
    { label: m.isp_new(), icon: copyIcon, onClick: () => show({ kind: 'new' }) },
    { label: m.isp_details(), icon: editIcon, onClick: () => show({ kind: 'details' }) },
    { label: m.isp_delete(), icon: trashIcon, onClick: () => show({ kind: 'delete' }) },
  ];
  return (
    <Screen
      title={m.isp_title({ year: formatYear(props.isp.year) })}
      meta={
        <button type="button" class={css['name']} aria-label={`${ispName(props.isp)}: ${m.isp_drafts_open()}`} onClick={() => show({ kind: 'drafts' })}>
          {ispName(props.isp)}
          <Icon shape={chevronDownIcon} size={16} />
        </button>
      }
      actions={
        <>
          <UndoButtons undo={undo} />
          <Menu label={m.isp_menu()} icon={moreIcon} items={items()} />
        </>
      }
      width="wide"
      aside={<AddBeside open={open} />}
      bar={
        <IspSummary
          open={open}
          onCounts={() => show({ kind: 'findings' })}
          action={
            <Switch>
              <Match when={open.locked()}>{null}</Match>
              <Match when={weights().blocks.length > 0}>
                <Button kind="primary" onClick={() => show({ kind: 'findings' })}>
                  {m.isp_solve_count({ count: weights().blocks.length })}
                </Button>
              </Match>
              <Match when={weights()['needs-permission'].length > 0}>
                <Button onClick={() => show({ kind: 'findings' })}>{m.isp_see_deciders()}</Button>
              </Match>
              <Match when={props.isp.units.length > 0}>
                <Button kind="primary" onClick={() => show({ kind: 'submit' })}>
                  {m.isp_submit()}
                </Button>
              </Match>
            </Switch>
          }
        />
      }
    >
      <Show when={isDisputed(vault.state(), props.isp.id)}>
        <Suspense>
          <IspConflicts open={open} standing={props.standing} />
        </Suspense>
      </Show>
      <Stack gap="s">
        <IspStatePart open={open} onSubmit={() => show({ kind: 'submit' })} onBlocking={() => show({ kind: 'findings' })} />
        <ClassGroupPart open={open} standing={props.standing} />
        <FindingItems findings={pressing()} named onOpen={showFinding} />
        <GroupsToChoose open={open} standing={props.standing} />
        <Show when={open.silent().length > 0}>
          <FindingRow look="warning" word={`${severityWords('warns')}.`} onClick={() => show({ kind: 'findings' })}>
            {m.isp_sequence_unknown_many({ count: open.silent().length })}
          </FindingRow>
        </Show>
        <Show when={assumes() || assumable()}>
          <div class={css['assumes']}>
            <Text kind="meta">{assumptionWords(props.isp, unitName)}</Text>
            <Show when={!open.locked()}>
              <Button kind="quiet" onClick={() => show({ kind: 'assumptions' })}>
                {m.isp_assume_change()}
              </Button>
            </Show>
          </div>
        </Show>
        <For each={beside()}>
          {(other) => (
            <ButtonLink kind="quiet" href={ispHref(other.id)}>
              {m.isp_beside({ contract: contractWords(other.contract), name: ispName(other) })}
            </ButtonLink>
          )}
        </For>
      </Stack>
      <DraftDropArea open={open}>
        <Show
          when={props.isp.units.length > 0}
          fallback={
            <Show when={open.editable()}>
              <EmptyState
                title={m.isp_empty()}
                actions={
                  <Show
                    when={forDiploma()}
                    fallback={
                      <ButtonLink kind="primary" icon={plusIcon} href={addHref(props.isp.id)}>
                        {m.isp_add()}
                      </ButtonLink>
                    }
                  >
                    <Button kind="primary" onClick={propose}>
                      {m.isp_propose()}
                    </Button>
                  </Show>
                }
              >
                <span role="status">{unproposed() ?? (forDiploma() ? m.isp_empty_text() : m.isp_empty_credit({ contract: contractWords(props.isp.contract) }))}</span>
              </EmptyState>
            </Show>
          }
        >
          <div
            class={css['semesters']}
            ref={(element) => {
              units = element;
            }}
          >
            <For each={[...semesters().keys()]}>
              {(semester) => (
                <SemesterUnits
                  open={open}
                  semester={semester}
                  points={semesters().get(semester)?.points ?? 0}
                  codes={semesters().get(semester)?.codes ?? []}
                  again={again()}
                  onUnit={(code) => show({ kind: 'unit', code })}
                  onFinding={showFinding}
                  onRemove={remove}
                />
              )}
            </For>
          </div>
        </Show>
      </DraftDropArea>
      <div class={css['foot']}>
        <Show when={open.editable() && (forDiploma() || props.isp.units.length > 0)}>
          <ButtonLink wide icon={plusIcon} href={addHref(props.isp.id)}>
            {m.isp_add()}
          </ButtonLink>
        </Show>
        <Text kind="meta">{props.isp.state.kind === 'draft' ? m.isp_school_decides() : m.isp_school_decides_sent()}</Text>
      </div>
      <GroundLine />
      <Announcer message={message()} />
      <Show when={over() !== null}>
        <Suspense>
          <IspSheets open={open} standing={props.standing} over={over()} onOver={(next) => (next === null ? close() : show(next))} onSaid={announce} onRemove={remove} />
        </Suspense>
      </Show>
      <WhyOutlet own={(topic) => findingWhy(topic, open.assessment().isp?.findings ?? [], pack(), unitName)} />
    </Screen>
  );
};
