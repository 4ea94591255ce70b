import { Show } from 'solid-js';
import { Highlight, Tag, UnitRow, editIcon } from '../../ui/index.ts';
import { formatNumber, m } from '../../i18n/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import type { Ranges } from '../../search/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { unitAddress } from './address.ts';
import { standingOf } from './standing.ts';
import { inSentence, semesterWords } from './unit-words.ts';

export interface GuideUnitProps {
  readonly unit: CourseUnit;
  /** What a search found in it; shows the stage too, which the list without a search tells by its heads. */
  readonly found?: { readonly title: Ranges; readonly otherTitle: Ranges; readonly code: Ranges };
  /** The code of its programme, where that is not the student's own. */
  readonly programme?: string | undefined;
}

const nowhere: Ranges = [];

/** What was searched for stands in the title in the other language only: then that is shown too. */
export const isByOtherTitle = ({ title, otherTitle }: { readonly title: Ranges; readonly otherTitle: Ranges }): boolean => title.length === 0 && otherTitle.length > 0;

/** One unit of the guide: name, code, when, points, and where it stands in the dossier. */
export const GuideUnit = (props: GuideUnitProps) => {
  const { assessment, chosen } = useStudiekompas();
  const standing = () => standingOf(assessment(), props.unit.code);
  const when = (): string => {
    const semester = semesterWords(props.unit.semester);
    return props.found === undefined ? `${semester}, ` : `${m.guide_stage_semester({ stage: props.unit.stage, semester: inSentence(semester) })}, `;
  };
  const corrected = () => props.programme === undefined && (chosen()?.mine.get(props.unit.code) ?? []).length > 0;
  return (
    <UnitRow
      name={<Highlight text={props.unit.title} ranges={props.found?.title ?? nowhere} />}
      href={unitAddress(props.unit.code, props.programme)}
      points={formatNumber(props.unit.points)}
      unit={m.points_unit()}
      meta={
        <>
          <Show when={props.found !== undefined && isByOtherTitle(props.found)}>
            <Highlight text={props.unit.otherTitle ?? ''} ranges={props.found?.otherTitle ?? nowhere} />
            {', '}
          </Show>
          {when()}
          <Highlight text={props.unit.code} ranges={props.found?.code ?? nowhere} />
        </>
      }
      tags={
        <>
          <Show when={standing()}>{(known) => <Tag fill={known().fill}>{known().words}</Tag>}</Show>
          <Show when={corrected()}>
            <Tag icon={editIcon}>{m.fiche_corrected()}</Tag>
          </Show>
        </>
      }
    />
  );
};
