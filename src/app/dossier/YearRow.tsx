import { For, Show } from 'solid-js';
import { formatPercent, formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { Enrolment, Programme } from '../../model/index.ts';
import type { Assessment, YearAssessment } from '../../rules/index.ts';
import { ButtonLink, chevronIcon, type Fill, FillSwatch, Icon, Link, Why } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { yearHref } from './address.ts';
import { type EntryRow, entryRows, filledCount, nextAsked } from './entry-rows.ts';
import { majorsOf } from './new-year.ts';
import { contractWords } from './place.ts';
import css from './Dossier.module.css';

const fillOf = ({ settled, status, tolerableMark }: EntryRow): Fill => {
  if (settled === 'exempt' || status === 'exempt') return 'tint';
  if (status === 'credit') return 'solid';
  if (status === 'tolerated') return 'half';
  return tolerableMark ? 'striped' : 'dashed';
};

const efficiencyWords = ({ efficiency, efficiencyBest, complete }: YearAssessment): string | undefined => {
  if (efficiency.value === null) return undefined;
  const value = formatPercent(efficiency.value);
  return complete || efficiencyBest.value === null || efficiencyBest.value === efficiency.value
    ? m.dossier_efficiency({ value })
    : m.dossier_efficiency_best({ value, best: formatPercent(efficiencyBest.value) });
};

export interface YearRowProps {
  readonly enrolment: Enrolment;
  readonly programme: Programme;
  readonly assessment: Assessment;
}

/** One year of the dossier: how far it is filled in, and where it stands. */
export const YearRow = (props: YearRowProps) => {
  const { pack } = useStudiekompas();
  const whyAddress = useWhyAddress();
  const rows = () => entryRows(props.enrolment, 1, { programme: props.programme, pack: pack(), assessment: props.assessment });
  const year = () => props.assessment.years.find((candidate) => candidate.year === props.enrolment.year);
  const about = () => {
    const major = majorsOf(props.programme).find(({ id }) => id === props.enrolment.major)?.title;
    return major === undefined ? contractWords(props.enrolment.contract) : `${contractWords(props.enrolment.contract)}, ${major}`;
  };
  const filled = () => {
    const counts = { filled: filledCount(rows()), count: rows().length };
    const assessed = year();
    return assessed?.contracts.length === 1
      ? m.dossier_filled({ ...counts, points: formatPoints(assessed.taken.value) })
      : m.dossier_filled_short(counts);
  };
  const known = () => {
    const assessed = year();
    const words = assessed === undefined || props.enrolment.contract !== 'diploma' ? undefined : efficiencyWords(assessed);
    return assessed === undefined || words === undefined ? undefined : { words, reading: assessed.efficiency.why.reading };
  };
  return (
    <li class={css['year']}>
      <div class={css['yearHead']}>
        <div>
          <h2 class={css['yearTitle']}>
            <Link href={yearHref(props.enrolment)} class={css['yearLink']}>
              {formatYear(props.enrolment.year)}
            </Link>
          </h2>
          <p class={css['meta']}>{about()}</p>
        </div>
        <Icon shape={chevronIcon} />
      </div>
      <div class={css['fills']} aria-hidden="true">
        <For each={rows()}>{(row) => <FillSwatch fill={fillOf(row)} />}</For>
      </div>
      <p>{filled()}</p>
      <Show when={known()}>
        {(efficiency) => (
          <div class={css['efficiency']}>
            <p>{efficiency().words}</p>
            <Why
              label={m.why()}
              about={`${m.efficiency_title()}, ${formatYear(props.enrolment.year)}`}
              href={whyAddress(topics.efficiency(props.enrolment.year))}
              reading={efficiency().reading ? m.why_reading_mark() : undefined}
            />
          </div>
        )}
      </Show>
      <Show when={nextAsked(rows(), null) !== null}>
        <div class={css['act']}>
          <ButtonLink href={yearHref(props.enrolment)}>{m.dossier_enter_marks()}</ButtonLink>
        </div>
      </Show>
    </li>
  );
};
