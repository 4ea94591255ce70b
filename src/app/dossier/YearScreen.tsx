import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { disagreementsOf, removalsOf } from '../../dossier/index.ts';
import { formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Enrolment, UnitCode } from '../../model/index.ts';
import { Announcer, Button, createAnnouncer, EmptyState, plusIcon, Screen, Segmented, Stack } from '../../ui/index.ts';
import { GroundLine } from '../shell/Ground.tsx';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { createUndo, type UndoStep } from '../undo/create-undo.ts';
import { UndoButtons } from '../undo/UndoButtons.tsx';
import { unitsToCompare } from '../what-if/choices.ts';
import { AddUnit } from './AddUnit.tsx';
import { yearHref } from './address.ts';
import { createEntry } from './create-entry.ts';
import css from './Dossier.module.css';
import { EntryList } from './EntryList.tsx';
import { EntryPad } from './EntryPad.tsx';
import { entryRows, filledCount, nextAsked } from './entry-rows.ts';
import { contractWords, placeOf } from './place.ts';
import { periodsToAsk } from './publications.ts';
import { UnitSheet } from './UnitSheet.tsx';
import { YearDone } from './YearDone.tsx';
import { YearSettings } from './YearSettings.tsx';

export interface YearScreenProps {
  readonly enrolment: Enrolment;
  readonly opportunity: 1 | 2;
  readonly standing: Standing;
  /** Goes to another screen, in place of this one. */
  readonly go: (href: string) => void;
}

/** One year of the dossier: its units, their marks one tap each, and what holds for the whole year. */
export const YearScreen = (props: YearScreenProps) => {
  const { vault, pack, settings } = useStudiekompas();
  const { message, announce } = createAnnouncer();
  const [unitOpen, setUnitOpen] = createSignal<UnitCode | null>(null);
  const [adding, setAdding] = createSignal(false);
  let doneTitle: HTMLElement | undefined;
  let openPad: HTMLElement | undefined;

  const programme = () => props.standing.chosen().programme;
  const assessment = () => props.standing.assessment();
  const place = createMemo(() => placeOf(settings().programme ?? '', props.enrolment));
  const ground = () => ({ programme: programme(), pack: pack(), assessment: assessment() });
  const first = createMemo(() => entryRows(props.enrolment, 1, ground()));
  const second = createMemo(() => entryRows(props.enrolment, 2, ground()));
  const rows = () => (props.opportunity === 1 ? first() : second());

  const showDone = (): void => {
    const title = doneTitle ?? document.querySelector<HTMLElement>('#screen-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  };
  const entry = createEntry({ rows, place, opportunity: () => props.opportunity, announce, onLast: showDone });
  const isEntering = () => entry.active() !== null;
  const close = (): void => {
    entry.activate(null);
    const next = openPad?.isConnected ? openPad : document.querySelector<HTMLElement>('#screen-title');
    next?.focus();
  };

  const history = createUndo((words) => announce(words));
  const atItsMark = ({ what, run }: UndoStep, words: (what: string) => string): UndoStep => ({
    what,
    run: () => {
      const before = new Map(rows().map(({ code, record }) => [code, JSON.stringify(record)]));
      run();
      // Back to the mark that changed, to enter it anew.
      const changed = rows().find(({ code, record }) => before.get(code) !== undefined && before.get(code) !== JSON.stringify(record));
      if (changed === undefined) return;
      announce(words(m.edit_result({ unit: changed.unit?.title ?? changed.code })));
      if (isEntering()) entry.activate(changed.code);
    },
  });
  const undo = { undo: atItsMark(history.undo, (what) => m.undo_done({ what })), redo: atItsMark(history.redo, (what) => m.redo_done({ what })) };

  const disagreeing = createMemo(() => {
    const state = vault.state();
    const units = [...disagreementsOf(state), ...removalsOf(state)].flatMap(({ where }) =>
      where.kind === 'unit' && where.place.year === props.enrolment.year && where.place.contract === props.enrolment.contract ? [where.place.code] : [],
    );
    return new Set(units);
  });
  const year = () => assessment().years.find((candidate) => candidate.year === props.enrolment.year);
  const meta = (): string => {
    const [filled, count] = [filledCount(rows()), rows().length];
    const points = year()?.contracts.length === 1 && props.opportunity === 1 ? year()?.taken.value : undefined;
    return points === undefined ? m.dossier_filled_short({ filled, count }) : m.dossier_filled({ filled, count, points: formatPoints(points) });
  };
  const trail = () => (props.enrolment.contract === 'diploma' ? m.dossier_title() : `${m.dossier_title()}, ${contractWords(props.enrolment.contract)}`);
  const asksNothing = () => rows().length > 0 && nextAsked(rows(), null) === null;
  const isLast = () => assessment().years.at(-1)?.year === props.enrolment.year;
  const openRow = () => first().find(({ code }) => code === unitOpen());

  // A unit that is removed elsewhere closes its sheet for good.
  createEffect(on(openRow, (row) => row === undefined && setUnitOpen(null), { defer: true }));

  return (
    <Screen
      title={formatYear(props.enrolment.year)}
      meta={meta()}
      back={isEntering() ? undefined : { label: m.back(), href: '/dossier' }}
      trail={trail()}
      actions={
        <>
          <UndoButtons undo={undo} />
          <Show
            when={isEntering()}
            fallback={
              <Show when={nextAsked(rows(), null)}>
                {(code) => (
                  <Button
                    kind="quiet"
                    ref={(element) => {
                      openPad = element;
                    }}
                    onClick={() => entry.activate(code())}
                  >
                    {m.dossier_enter_marks()}
                  </Button>
                )}
              </Show>
            }
          >
            <Button kind="quiet" onClick={close}>
              {m.done()}
            </Button>
          </Show>
        </>
      }
    >
      <Stack gap="l">
        <div>
          <Show when={props.opportunity === 2 || (second().length > 0 && (!isEntering() || nextAsked(first(), null) === null))}>
            <div class={css['opportunity']}>
              <Segmented
                label={m.dossier_which_opportunity()}
                hideLabel
                options={[
                  { value: '1', label: m.dossier_first() },
                  { value: '2', label: m.dossier_second() },
                ]}
                value={props.opportunity === 1 ? '1' : '2'}
                onChange={(value) => props.go(yearHref(props.enrolment, value === '2' ? 2 : 1))}
              />
            </div>
          </Show>
          <Show
            when={rows().length > 0}
            fallback={
              <EmptyState title={props.opportunity === 1 ? m.dossier_no_units_title() : m.dossier_no_second_title()}>
                {props.opportunity === 1 ? m.dossier_no_units_text() : m.dossier_no_second_text()}
              </EmptyState>
            }
          >
            <EntryList
              label={m.dossier_marks_of({ year: formatYear(props.enrolment.year) })}
              rows={rows()}
              opportunity={props.opportunity}
              entry={entry}
              disagrees={(code) => disagreeing().has(code)}
              onMore={setUnitOpen}
              onClose={close}
            />
          </Show>
        </div>
        <Show when={!isEntering()}>
          <Show when={asksNothing()}>
            <YearDone
              place={place()}
              published={props.enrolment.published}
              ask={isLast() ? periodsToAsk(assessment(), props.enrolment) : []}
              later={filledCount(rows()) < rows().length}
              decide={isLast() && unitsToCompare(assessment()).length > 0}
              ref={(title) => {
                doneTitle = title;
              }}
            />
          </Show>
          <Button icon={plusIcon} wide onClick={() => setAdding(true)}>
            {m.dossier_add_unit()}
          </Button>
          <YearSettings enrolment={props.enrolment} programme={programme()} place={place()} go={(href) => props.go(href)} />
          <GroundLine />
        </Show>
      </Stack>
      <Show when={entry.active()}>
        {(row) => <EntryPad row={row()} pack={pack()} onEnter={(entered) => entry.tap(entered)} onMore={() => setUnitOpen(row().code)} />}
      </Show>
      <UnitSheet row={openRow()} place={place()} onClose={() => setUnitOpen(null)} />
      <AddUnit
        open={adding()}
        place={place()}
        programme={programme()}
        taken={new Set(props.enrolment.units.map(({ code }) => code))}
        onClose={() => setAdding(false)}
      />
      <Announcer message={message()} />
    </Screen>
  );
};
