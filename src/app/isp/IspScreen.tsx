import { createMemo, createSignal, For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { addToIsp, takeFromIsp, type Isp } from '../../drafts/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { UnitCode } from '../../model/index.ts';
import { compulsoryUnits, proposeDraft, semesterPoints, type Finding } from '../../rules/index.ts';
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
import { assumptionWords } from './assumptions.ts';
import { ClassGroupPart } from './class-group/ClassGroupPart.tsx';
import { findingId } from './finding-look.ts';
import { findingWhy } from './finding-why.ts';
import { FindingItem } from './FindingItem.tsx';
import css from './Isp.module.css';
import { ispProblemWords } from './isp-problem-words.ts';
import { ispName } from './isp-words.ts';
import { IspSummary } from './IspSummary.tsx';
import { createOpenIsp, useIspEdit, useIsps } from './open-isp.ts';
import type { Over } from './over.ts';
import { SemesterUnits } from './SemesterUnits.tsx';
import { besideOf } from './situation.ts';
import { IspStatePart } from './states/IspStatePart.tsx';

// Fetched when the first of them opens.
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
  const undo = createUndo(announce);
  const close = (): void => void setOver(null);
  const programme = () => props.standing.chosen().programme;

  const again = createMemo(() => new Set(compulsoryUnits(pack(), programme(), open.situation()).flatMap(({ code, rule }) => (rule === 'H.3' ? [code] : []))));
  const semesters = createMemo(() => {
    const { next } = open.situation();
    const points = next === undefined ? [] : semesterPoints(programme(), next);
    return points.flatMap(({ semester, points: sum }) => {
      const units = props.isp.units.filter(({ code }) => (open.unitOf(code)?.semester ?? 'year') === semester);
      return units.length === 0 ? [] : [{ semester, points: sum, units }];
    });
  });
  const pressing = () => open.general().filter(({ severity }) => severity !== 'informs');
  const blocking = () => (open.assessment().isp?.findings ?? []).filter(({ severity }) => severity === 'blocks');
  const others = () => isps().filter(({ id, year }) => id !== props.isp.id && year === props.isp.year);
  const beside = () => besideOf(props.isp, isps());

  const show = (finding: Finding): void => void setOver({ kind: 'finding', id: findingId(finding) });
  const remove = (code: UnitCode): void => {
    close();
    const refused = edit(takeFromIsp(vault.state(), props.isp.id, code));
    announce(refused === null ? m.isp_removed({ unit: unitName(code) }) : ispProblemWords(refused));
  };
  const propose = (): void => {
    const draft = proposeDraft(pack(), programme(), open.situation());
    edit(addToIsp(vault.state(), props.isp.id, draft.units.map(({ code }) => ({ code }))));
  };
  const items = (): readonly MenuItem[] => [
    { label: m.isp_copy_list(), icon: checkIcon, href: copyListHref(props.isp.id) },
    ...others().map((other) => ({ label: m.isp_compare_with({ name: ispName(other) }), icon: swapIcon, href: compareHref(props.isp.id, other.id) })),
    { label: m.isp_new(), icon: copyIcon, onClick: () => setOver({ kind: 'new' }) },
    { label: m.isp_rename(), icon: editIcon, onClick: () => setOver({ kind: 'rename' }) },
    { label: m.isp_delete(), icon: trashIcon, onClick: () => setOver({ kind: 'delete' }) },
  ];
  return (
    <Screen
      title={m.isp_title({ year: formatYear(props.isp.year) })}
      meta={
        <button type="button" class={css['name']} aria-label={`${ispName(props.isp)}: ${m.isp_drafts_open()}`} onClick={() => setOver({ kind: 'drafts' })}>
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
          action={
            <Switch>
              <Match when={open.locked()}>{null}</Match>
              <Match when={blocking().length > 0}>
                <Button kind="primary" onClick={() => setOver({ kind: 'findings' })}>
                  {m.isp_solve_count({ count: blocking().length })}
                </Button>
              </Match>
              <Match when={props.isp.units.length > 0}>
                <Button kind="primary" onClick={() => setOver({ kind: 'submit' })}>
                  {m.isp_submit()}
                </Button>
              </Match>
            </Switch>
          }
        />
      }
    >
      <Stack gap="s">
        <Show when={open.locked() || blocking().length === 0}>
          <IspStatePart open={open} />
        </Show>
        <ClassGroupPart open={open} standing={props.standing} />
        <For each={pressing()}>{(finding) => <FindingItem finding={finding} named onOpen={show} />}</For>
        <Show when={open.silent().length > 0}>
          <FindingRow look="warning" word={`${severityWords('warns')}.`} onClick={() => setOver({ kind: 'findings' })}>
            {m.isp_sequence_unknown_many({ count: open.silent().length })}
          </FindingRow>
        </Show>
        <div class={css['assumes']}>
          <Text kind="meta">{assumptionWords(props.isp, unitName)}</Text>
          <Show when={!open.locked()}>
            <Button kind="quiet" onClick={() => setOver({ kind: 'assumptions' })}>
              {m.isp_assume_change()}
            </Button>
          </Show>
        </div>
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
                  <Button kind="primary" onClick={propose}>
                    {m.isp_propose()}
                  </Button>
                }
              >
                {m.isp_empty_text()}
              </EmptyState>
            </Show>
          }
        >
          <div class={css['semesters']}>
            <For each={semesters()}>
              {(one) => (
                <SemesterUnits
                  open={open}
                  semester={one.semester}
                  points={one.points}
                  units={one.units}
                  again={again()}
                  onUnit={(code) => setOver({ kind: 'unit', code })}
                  onFinding={show}
                  onRemove={remove}
                />
              )}
            </For>
          </div>
        </Show>
      </DraftDropArea>
      <div class={css['foot']}>
        <Show when={open.editable()}>
          <ButtonLink wide icon={plusIcon} href={addHref(props.isp.id)}>
            {m.isp_add()}
          </ButtonLink>
        </Show>
        <Text kind="meta">{m.isp_school_decides()}</Text>
      </div>
      <GroundLine />
      <Announcer message={message()} />
      <Show when={over() !== null}>
        <Suspense>
          <IspSheets open={open} standing={props.standing} over={over()} onOver={setOver} onSaid={announce} onRemove={remove} />
        </Suspense>
      </Show>
      <WhyOutlet own={(topic) => findingWhy(topic, open.assessment().isp?.findings ?? [], pack(), unitName)} />
    </Screen>
  );
};
