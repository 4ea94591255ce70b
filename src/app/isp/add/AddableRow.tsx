import { For, Show } from 'solid-js';
import { formatNumber, m } from '../../../i18n/index.ts';
import type { CourseUnit } from '../../../model/index.ts';
import type { Finding } from '../../../rules/index.ts';
import { FindingRow, Highlight, infoIcon, plusIcon, Tag, UnitRow } from '../../../ui/index.ts';
import type { Found } from '../../guide/search.ts';
import { inSentence, semesterWords } from '../../guide/unit-words.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { findingWords } from '../../words/findings.ts';
import { lookOf } from '../finding-look.ts';
import { draggableUnit } from './drag.ts';

export interface AddableRowProps {
  readonly draft: string;
  readonly unit: CourseUnit;
  /** Says that the guide is silent about what comes first. */
  readonly unsure: boolean;
  readonly findings: readonly Finding[];
  readonly found?: Pick<Found, 'title' | 'code'> | undefined;
  /** Says the stage too, where no head above it does. */
  readonly staged: boolean;
  /** To the why of a finding, where the screen can show it. */
  readonly whyHref?: ((finding: Finding) => string) | undefined;
  readonly onAdd: () => void;
}

/** What is worth a line of its own: what stops it, and what the guide is not sure of but names. */
const worthALine = ({ severity, others = [] }: Finding): boolean => severity === 'blocks' || severity === 'needs-permission' || others.length > 0;

/** A unit of the guide that is not in the draft: one tap takes it up; beneath it what the rules would say. */
export const AddableRow = (props: AddableRowProps) => {
  const { pack, unitName } = useStudiekompas();
  const when = (): string => {
    const semester = semesterWords(props.unit.semester);
    return props.staged ? m.guide_stage_semester({ stage: props.unit.stage, semester: inSentence(semester) }) : semester;
  };
  const hits = () => props.found?.code ?? [];
  return (
    <UnitRow
      name={
        <>
          <span class="u-hidden">{m.isp_pick_add()}</span> <Highlight text={props.unit.title} ranges={props.found?.title ?? []} />
        </>
      }
      meta={
        hits().length === 0 ? (
          `${when()}, ${props.unit.code}`
        ) : (
          <>
            {when()}, <Highlight text={props.unit.code} ranges={hits()} />
          </>
        )
      }
      tags={
        <Show when={props.unsure}>
          <Tag icon={infoIcon}>{m.isp_pick_unsure()}</Tag>
        </Show>
      }
      points={formatNumber(props.unit.points)}
      unit={m.points_unit()}
      icon={plusIcon}
      onClick={() => props.onAdd()}
      ref={(row) => draggableUnit({ draft: props.draft, code: props.unit.code, from: 'guide' })(row)}
    >
      <For each={props.findings.filter(worthALine)}>
        {(finding) => {
          const words = () => findingWords(finding, pack(), unitName);
          return (
            <FindingRow look={lookOf(finding)} word={`${words().severity}.`} href={props.whyHref?.(finding)}>
              {words().sentence}
            </FindingRow>
          );
        }}
      </For>
    </UnitRow>
  );
};
