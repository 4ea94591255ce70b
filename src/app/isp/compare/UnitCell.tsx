import { For, Show } from 'solid-js';
import { formatDate, formatNumber, m } from '../../../i18n/index.ts';
import type { UnitStatus } from '../../../rules/index.ts';
import { FindingRow } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { findingWords } from '../../words/findings.ts';
import { statusWords } from '../../words/values.ts';
import { findingId, lookOf } from '../finding-look.ts';
import { permissionWords } from '../permission-words.ts';
import type { UnitSide } from './compared-units.ts';
import css from './Compare.module.css';

export interface CellLineProps {
  readonly letter: string;
  /** Beside the points where the columns stand next to each other; the row's head says it to who listens. */
  readonly name: string;
  /** "6" and "sp", or what stands in place of them. */
  readonly points?: number | undefined;
  readonly apart?: string | undefined;
}

/** What one draft has in a row: its letter where the rows stand under one another, and the points. */
export const CellLine = (props: CellLineProps) => (
  <p class={css['line']} data-apart={props.apart === undefined ? undefined : ''}>
    <span class={css['letter']} aria-hidden="true">
      {props.letter}
    </span>
    <span class={css['cellName']} aria-hidden="true">
      {props.name}
    </span>
    <span class={css['points']}>
      <Show when={props.apart === undefined} fallback={props.apart}>
        <b>{formatNumber(props.points ?? 0)}</b> {m.points_unit()}
      </Show>
    </span>
  </p>
);

const held: readonly UnitStatus[] = ['credit', 'exempt', 'tolerated'];

const apartOf = (side: UnitSide): string | undefined => {
  if (side.kind === 'out') return side.status !== null && held.includes(side.status) ? statusWords(side.status) : m.isp_compare_out();
  const { withdrewOn, exemption } = side.unit;
  return withdrewOn !== null ? m.isp_withdrawn_row({ date: formatDate(withdrewOn) }) : exemption === null ? undefined : m.isp_exempt_row();
};

interface UnitCellProps extends Pick<CellLineProps, 'letter' | 'name' | 'points'> {
  readonly side: UnitSide;
  /** The address of why a finding is there, by its name. */
  readonly why: (id: string) => string;
}

/** One unit in one draft: its points or why it is not taken, and what the rules say beside it. */
export const UnitCell = (props: UnitCellProps) => {
  const { pack, unitName } = useStudiekompas();
  const findings = () => (props.side.kind === 'in' ? props.side.findings : []);
  const event = () => (props.side.kind === 'in' ? props.side.unit.event : null);
  return (
    <>
      <CellLine letter={props.letter} name={props.name} points={props.points} apart={apartOf(props.side)} />
      <Show when={event()}>{(one) => <p class={css['meta']}>{m.isp_event_row({ event: one() })}</p>}</Show>
      <For each={findings()}>
        {(finding) => {
          const words = () => findingWords(finding, pack(), unitName);
          const request = () => (finding.permission === undefined ? '' : ` ${permissionWords(finding.permission)}`);
          return (
            <FindingRow look={lookOf(finding)} word={`${words().severity}.`} href={props.why(findingId(finding))}>
              {`${words().sentence}${request()}`}
            </FindingRow>
          );
        }}
      </For>
    </>
  );
};
