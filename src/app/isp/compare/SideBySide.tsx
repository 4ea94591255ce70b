import { createMemo, For, Show } from 'solid-js';
import { formatNumber, formatPoints, m } from '../../../i18n/index.ts';
import type { Programme, UnitCode } from '../../../model/index.ts';
import { semesterPoints } from '../../../rules/index.ts';
import { Counts, Link } from '../../../ui/index.ts';
import { semesterWords } from '../../guide/unit-words.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { useWhyAddress } from '../../why/address.ts';
import { ispHref } from '../address.ts';
import { assumptionWords } from '../assumptions.ts';
import { countsOf, PointsRuler } from '../IspSummary.tsx';
import { stateWords } from '../isp-words.ts';
import type { OpenIsp } from '../open-isp.ts';
import { CellLine, UnitCell } from './UnitCell.tsx';
import css from './Compare.module.css';
import { comparedUnits, type ComparedDraft, type ComparedSemester } from './compared-units.ts';
import type { RoadLabel } from './road-labels.ts';

/** Before the name of a finding in the address of its why: of which of the two drafts it is. */
export const sideTopics = ['eerste-', 'tweede-'] as const;

/** One of the two drafts. */
export interface Side {
  readonly label: RoadLabel;
  readonly open: OpenIsp;
}

const Head = (props: { readonly side: Side }) => {
  const { unitName } = useStudiekompas();
  const open = () => props.side.open;
  const points = () => open().assessment().isp?.points.value ?? 0;
  return (
    <section class={css['head']}>
      <h2 class={css['title']}>
        <span class={css['letter']}>{props.side.label.letter}</span>
        <Link href={ispHref(open().isp().id)} class={css['open']}>
          {props.side.label.name}
        </Link>
        <span class={css['points']}>
          <b>{formatNumber(points())}</b> {m.points_unit()}
        </span>
      </h2>
      <p class={css['meta']}>{open().isp().state.kind === 'draft' ? assumptionWords(open().isp(), unitName) : stateWords(open().isp().state)}</p>
      <Counts items={countsOf(open())} />
      <PointsRuler open={open()} />
    </section>
  );
};

const draftOf = ({ isp, assessment, findingsOf }: OpenIsp): ComparedDraft => ({ isp: isp(), assessment: assessment(), findingsOf });

interface SemesterProps {
  readonly sides: readonly [Side, Side];
  readonly semester: ComparedSemester;
  readonly programme: Programme;
}

const SemesterTable = (props: SemesterProps) => {
  const { unitName } = useStudiekompas();
  const why = useWhyAddress();
  const columns = () => props.sides.map((side, at) => ({ ...side.label, side, at }));
  const pointsIn = ({ open }: Side, only?: readonly UnitCode[]): number => {
    const { next } = open.situation();
    if (next === undefined) return 0;
    const units = only === undefined ? next.units : next.units.filter(({ code }) => only.includes(code));
    return semesterPoints(props.programme, { ...next, units }).find(({ semester }) => semester === props.semester.semester)?.points ?? 0;
  };
  const same = (): string => {
    const [first = '', ...others] = props.semester.same;
    const [one, other] = props.sides;
    const words = { unit: unitName(first), first: one.label.letter, second: other.label.letter };
    return others.length === 0 ? m.isp_compare_same_one(words) : m.isp_compare_same({ ...words, count: others.length });
  };
  const pointsOf = (side: Side, code: UnitCode): number => side.open.unitOf(code)?.points ?? 0;
  return (
    <table role="table" class={css['table']}>
      <caption class="u-hidden">{semesterWords(props.semester.semester)}</caption>
      <thead role="rowgroup" class="u-hidden">
        <tr role="row">
          <th role="columnheader" scope="col">{m.isp_compare_unit()}</th>
          <For each={columns()}>{({ letter, name }) => <th role="columnheader" scope="col">{`${letter} ${name}`}</th>}</For>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr role="row" class={css['row']} data-semester="">
          <th role="rowheader" scope="row" class={css['name']}>
            {semesterWords(props.semester.semester)}
          </th>
          <For each={columns()}>
            {({ letter, side }) => (
              <td role="cell" class={css['cell']}>
                <CellLine letter={letter} name={semesterWords(props.semester.semester)} apart={formatPoints(pointsIn(side))} />
              </td>
            )}
          </For>
        </tr>
        <For each={props.semester.shown}>
          {(unit) => (
            <tr role="row" class={css['row']}>
              <th role="rowheader" scope="row" class={css['name']}>
                {unitName(unit.code)}
              </th>
              <For each={columns()}>
                {({ letter, side, at }) => (
                  <td role="cell" class={css['cell']}>
                    <UnitCell
                      letter={letter}
                      name={unitName(unit.code)}
                      points={pointsOf(side, unit.code)}
                      side={at === 0 ? unit.sides[0] : unit.sides[1]}
                      why={(id) => why(`${at === 0 ? sideTopics[0] : sideTopics[1]}${id}`)}
                    />
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
        <Show when={props.semester.same.length > 0}>
          <tr role="row" class={css['row']} data-same="">
            <th role="rowheader" scope="row" class={css['name']}>
              {same()}
            </th>
            <For each={columns()}>
              {({ letter, side }) => (
                <td role="cell" class={css['cell']}>
                  <CellLine letter={letter} name={same()} points={pointsIn(side, props.semester.same)} />
                </td>
              )}
            </For>
          </tr>
        </Show>
      </tbody>
    </table>
  );
};

/** Two drafts beside each other, semester by semester: what differs first, what is the same in one line. */
export const SideBySide = (props: { readonly sides: readonly [Side, Side]; readonly programme: Programme }) => {
  const semesters = createMemo(() => comparedUnits(draftOf(props.sides[0].open), draftOf(props.sides[1].open), props.programme.units));
  return (
    <div class={css['board']}>
      <div class={css['heads']}>
        <For each={props.sides}>{(side) => <Head side={side} />}</For>
      </div>
      <For each={semesters()}>{(semester) => <SemesterTable sides={props.sides} semester={semester} programme={props.programme} />}</For>
    </div>
  );
};
