import { For, Show } from 'solid-js';
import { formatNumber, m } from '../../../i18n/index.ts';
import type { CourseUnit } from '../../../model/index.ts';
import type { Finding } from '../../../rules/index.ts';
import { FindingRow, Highlight, Icon, infoIcon, plusIcon, Tag } from '../../../ui/index.ts';
import type { Found } from '../../guide/search.ts';
import { inSentence, semesterWords } from '../../guide/unit-words.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { findingWords } from '../../words/findings.ts';
import { lookOf } from '../finding-look.ts';
import css from './Add.module.css';
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
  return (
    <li class={css['row']} ref={(row) => draggableUnit({ draft: props.draft, code: props.unit.code, from: 'guide' })(row)}>
      <button type="button" class={css['add']} onClick={() => props.onAdd()}>
        <span class="u-hidden">{m.isp_pick_add()}</span>{' '}
        <span class={css['texts']}>
          <span class={css['name']}>
            <Highlight text={props.unit.title} ranges={props.found?.title ?? []} />
          </span>{' '}
          <span class={css['meta']}>
            {when()}, <Highlight text={props.unit.code} ranges={props.found?.code ?? []} />
            <Show when={props.unsure}>
              <Tag icon={infoIcon}>{m.isp_pick_unsure()}</Tag>
            </Show>
          </span>
        </span>{' '}
        <span class={css['points']}>
          <b>{formatNumber(props.unit.points)}</b> {m.points_unit()}
        </span>
        <Icon shape={plusIcon} />
      </button>
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
    </li>
  );
};
