import { createMemo, For, Show } from 'solid-js';
import type { IspUnit } from '../../drafts/index.ts';
import { formatDate, formatNumber, formatPoints, m } from '../../i18n/index.ts';
import type { Semester, UnitCode } from '../../model/index.ts';
import type { Finding } from '../../rules/index.ts';
import { FindingRow, lockIcon, SectionHead, UnitList, UnitRow } from '../../ui/index.ts';
import { semesterWords } from '../guide/unit-words.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { draggableUnit } from './add/drag.ts';
import { FindingItems } from './FindingItem.tsx';
import css from './Isp.module.css';
import type { OpenIsp } from './open-isp.ts';

const origins: Readonly<Record<Exclude<IspUnit['origin'], 'student'>, () => string>> = { school: () => m.isp_by_school(), semester2: () => m.isp_by_semester2() };

interface SemesterUnitsProps {
  readonly open: OpenIsp;
  readonly semester: Semester;
  /** Points of the semester, as the rules count them. */
  readonly points: number;
  readonly codes: readonly UnitCode[];
  /** Units that must be in it to be taken again. */
  readonly again: ReadonlySet<UnitCode>;
  readonly onUnit: (code: UnitCode) => void;
  readonly onFinding: (finding: Finding) => void;
  /** By key, on its row. */
  readonly onRemove: (code: UnitCode) => void;
}

/** The units of a draft that are taught in one semester, each with what the rules say beside it. */
export const SemesterUnits = (props: SemesterUnitsProps) => {
  const { unitName } = useStudiekompas();
  const units = createMemo(() => new Map(props.open.isp().units.map((one) => [one.code, one])));
  const meta = ({ code, event, origin }: IspUnit): string => {
    const unit = props.open.unitOf(code);
    return [
      ...(unit === undefined ? [code] : [m.stage_title({ stage: unit.stage })]),
      ...(event === null ? [] : [m.isp_event_row({ event })]),
      ...(origin === 'student' ? [] : [origins[origin]()]),
    ].join(', ');
  };
  const apart = ({ exemption, withdrewOn }: IspUnit): string | undefined =>
    withdrewOn !== null ? m.isp_withdrawn_row({ date: formatDate(withdrewOn) }) : exemption !== null ? m.isp_exempt_row() : undefined;
  return (
    <section class={css['semester']}>
      <SectionHead title={semesterWords(props.semester)} right={formatPoints(props.points)} />
      <UnitList label={semesterWords(props.semester)}>
        <For each={props.codes}>
          {(code) => (
            <Show when={units().get(code)}>
              {(one) => (
                <UnitRow
                  name={unitName(code)}
                  meta={meta(one())}
                  points={formatNumber(props.open.unitOf(code)?.points ?? 0)}
                  unit={m.points_unit()}
                  apart={apart(one())}
                  onClick={() => props.onUnit(code)}
                  ref={draggableUnit({ draft: props.open.isp().id, code, from: 'draft' }, { may: () => props.open.editable(), onDelete: () => props.onRemove(code) })}
                >
                  <Show when={props.again.has(code)}>
                    <FindingRow look="info" icon={lockIcon} word={m.isp_must_again()}>
                      {m.isp_must_again_text()}
                    </FindingRow>
                  </Show>
                  <FindingItems findings={props.open.findingsOf(code)} onOpen={props.onFinding} />
                </UnitRow>
              )}
            </Show>
          )}
        </For>
      </UnitList>
    </section>
  );
};
