import { createMemo, For, Show } from 'solid-js';
import { formatDateLong, formatPoints, formatYear, m } from '../../../i18n/index.ts';
import { SectionHead, Text, WhyLines } from '../../../ui/index.ts';
import { contractWords } from '../place.ts';
import css from './Report.module.css';
import { publicationsOf, reportDates, reportFigures, reportRefusals, reportUnits, type ReportFigure, type ReportOf, type ReportUnit } from './report.ts';

export interface DossierReportProps {
  readonly of: ReportOf;
  /** On which regulations and which guide it rests, a sentence each. */
  readonly ground: readonly string[];
}

const Figure = (props: { readonly figure: ReportFigure }) => (
  <section class={css['figure']}>
    <SectionHead level={3} title={props.figure.title} />
    <Text kind="prose">{props.figure.sentence}</Text>
    <WhyLines label={props.figure.title} lines={props.figure.lines} />
    <p class={css['small']}>
      <span lang="nl">{props.figure.article}</span> {props.figure.assumes.join(' ')}
    </p>
  </section>
);

const Units = (props: { readonly units: readonly ReportUnit[]; readonly caption: string }) => (
  <table class={css['units']}>
    <caption class="u-hidden">{props.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{m.report_unit()}</th>
        <th scope="col">{m.dossier_unit_points()}</th>
        <th scope="col">{m.dossier_first()}</th>
        <th scope="col">{m.dossier_second()}</th>
        <th scope="col">{m.report_status()}</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.units}>
        {(unit) => (
          <tr>
            <th scope="row">
              {unit.title} <span class={css['code']}>{unit.code}</span>
            </th>
            <td>{unit.points === null ? m.dossier_points_unknown() : formatPoints(unit.points)}</td>
            <td data-head={m.dossier_first()}>{unit.first}</td>
            <td data-head={m.dossier_second()}>{unit.second}</td>
            <td>{unit.status}</td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

/** A dossier as a counsellor reads it, on paper or on a screen: what it rests on, the figures with their articles, the dates, and every year. */
export const DossierReport = (props: DossierReportProps) => {
  const figures = createMemo(() => reportFigures(props.of));
  const refusals = createMemo(() => reportRefusals(props.of));
  const dates = createMemo(() => reportDates(props.of));
  const enrolments = () => props.of.dossier.enrolments.toReversed();
  return (
    <>
      <div class={css['rests']}>
        <p>
          <b>{m.isp_copy_indicative()}</b> {m.report_as_of({ date: formatDateLong(props.of.today) })}
        </p>
        <For each={props.ground}>{(sentence) => <p>{sentence}</p>}</For>
      </div>
      <Show when={refusals().length > 0}>
        <section class={css['part']}>
          <SectionHead title={m.report_refusals()} />
          <ul>
            <For each={refusals()}>
              {(refusal) => (
                <li class={css['row']}>
                  {refusal.sentence} <span lang="nl" class={css['code']}>{refusal.article}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <section class={css['part']}>
        <SectionHead title={m.today_standing()} />
        <div class={css['figures']}>
          <For each={figures()}>{(figure) => <Figure figure={figure} />}</For>
        </div>
      </section>
      <Show when={dates().length > 0}>
        <section class={css['part']}>
          <SectionHead title={m.dates_screen()} />
          <ul>
            <For each={dates()}>
              {(date) => (
                <li class={css['row']}>
                  <b>{formatDateLong(date.date)}</b> {date.what} <span lang="nl" class={css['code']}>{date.article}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <For each={enrolments()}>
        {(enrolment) => (
          <section class={css['part']}>
            <SectionHead title={`${formatYear(enrolment.year)}, ${contractWords(enrolment.contract)}`} />
            <Show when={publicationsOf(enrolment).length > 0}>
              <p class={css['small']}>
                {m.dossier_published()}: {publicationsOf(enrolment).join('; ')}.
              </p>
            </Show>
            <Show when={enrolment.withdrewOn}>{(date) => <p class={css['small']}>{m.report_left({ date: formatDateLong(date()) })}</p>}</Show>
            <Units units={reportUnits(props.of, enrolment)} caption={`${formatYear(enrolment.year)}, ${contractWords(enrolment.contract)}`} />
          </section>
        )}
      </For>
    </>
  );
};
