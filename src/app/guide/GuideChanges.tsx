import { createMemo, For, Show } from 'solid-js';
import { dossierOf } from '../../dossier/index.ts';
import { formatList, formatPoints, formatYear, m } from '../../i18n/index.ts';
import { guideChanges, type ChangedField, type GuideChange } from '../../guide/index.ts';
import type { AcademicYear, CourseUnit, Programme } from '../../model/index.ts';
import { Disclosure, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './GuideChanges.module.css';
import { keptBy } from './take-guides.ts';
import { semesterWords } from './unit-words.ts';

const yesNo = (value: boolean): string => (value ? m.yes() : m.no());

/** A changed property with what it was and what it becomes, or only its name where the value is no short word. */
const fieldWords = (field: ChangedField, before: CourseUnit, after: CourseUnit): string => {
  switch (field) {
    case 'points':
      return m.guide_change_from_to({ what: m.fiche_points(), from: formatPoints(before.points), to: formatPoints(after.points) });
    case 'semester':
      return m.guide_change_from_to({ what: m.fiche_semester(), from: semesterWords(before.semester), to: semesterWords(after.semester) });
    case 'stage':
      return m.guide_change_from_to({ what: m.fiche_stage(), from: String(before.stage), to: String(after.stage) });
    case 'mandatory':
      return m.guide_change_from_to({ what: m.guide_change_mandatory(), from: yesNo(before.mandatory), to: yesNo(after.mandatory) });
    case 'title':
      return m.guide_change_from_to({ what: m.guide_change_title(), from: before.title, to: after.title });
    case 'requires':
    case 'minAcquired':
      return m.guide_change_requires();
    case 'tolerable':
      return m.guide_change_tolerable();
    case 'resit':
      return m.guide_change_resit();
    case 'activities':
    case 'calculation':
    case 'grading':
      return m.guide_change_evaluation();
    default:
      return m.guide_change_other();
  }
};

const changeWords = (change: GuideChange): string => {
  switch (change.kind) {
    case 'new':
      return m.guide_change_new({ points: formatPoints(change.unit.points) });
    case 'gone':
      return m.guide_change_gone({ points: formatPoints(change.unit.points) });
    case 'changed':
      return [...new Set(change.fields.map((field) => fieldWords(field, change.before, change.unit)))].join(' · ');
  }
};

const Lines = (props: { readonly changes: readonly GuideChange[]; readonly yearsKept: (code: string) => readonly AcademicYear[] }) => (
  <ul class={css['lines']}>
    <For each={props.changes}>
      {(change) => (
        <li class={css['line']}>
          <span class={css['title']}>{change.unit.title}</span>
          <span>{changeWords(change)}</span>
          <Show when={props.yearsKept(change.unit.code).length > 0}>
            <span class={css['kept']}>{m.guide_change_kept({ years: formatList(props.yearsKept(change.unit.code).map(formatYear)) })}</span>
          </Show>
        </li>
      )}
    </For>
  </ul>
);

export interface GuideChangesProps {
  readonly before: Programme;
  readonly after: Programme;
  /** Academic year of the newer guide. */
  readonly year: AcademicYear;
}

/** What a newer guide changes: the units of one's own dossier first, with what stays as it was; then the rest, one tap away. */
export const GuideChanges = (props: GuideChangesProps) => {
  const studiekompas = useStudiekompas();
  const changes = createMemo(() => guideChanges(props.before, props.after));
  const kept = createMemo(() => keptBy(studiekompas, props.before, props.after, props.year));
  const mine = createMemo(() => new Set(dossierOf(studiekompas.vault.state(), props.before.code).dossier.enrolments.flatMap(({ units }) => units.map(({ code }) => code))));
  const own = () => changes().filter(({ unit }) => mine().has(unit.code));
  const others = () => changes().filter(({ unit }) => !mine().has(unit.code));
  const yearsKept = (code: string): readonly AcademicYear[] => [...new Set(kept().flatMap(({ place }) => (place.code === code ? [place.year] : [])))].toSorted((a, b) => a - b);
  return (
    <div class={css['changes']}>
      <Show when={changes().length === 0}>
        <Text kind="prose">{m.guide_change_none()}</Text>
      </Show>
      <Show when={own().length > 0}>
        <h4 class={css['name']}>{m.guide_change_mine({ count: own().length })}</h4>
        <Lines changes={own()} yearsKept={yearsKept} />
        <Text kind="meta">{m.guide_change_kept_text()}</Text>
      </Show>
      <Show when={others().length > 0}>
        <Disclosure summary={m.guide_change_others()} right={String(others().length)} open={own().length === 0}>
          <Lines changes={others()} yearsKept={yearsKept} />
        </Disclosure>
      </Show>
    </div>
  );
};
