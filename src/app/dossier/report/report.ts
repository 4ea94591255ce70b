import { formatDateLong, formatYear, m } from '../../../i18n/index.ts';
import type { CalendarDate, Dossier, Programme, RulePack, UnitRecord } from '../../../model/index.ts';
import type { Assessment, Deadline, Step } from '../../../rules/index.ts';
import { citation, citationSentence } from '../../words/citation.ts';
import { dateName } from '../../words/deadlines.ts';
import { refusalSentence } from '../../words/refusals.ts';
import { resultWords, statusWords, type UnitName } from '../../words/values.ts';
import { missingSentences } from '../../why/missing-sentences.ts';
import { readingText } from '../../why/reading-words.ts';
import { topics } from '../../why/topics.ts';
import { whyLines, type WhyLine } from '../../why/why-text.ts';
import { whyOf } from '../../why/why-of.ts';

/** What a report of a dossier is made of. */
export interface ReportOf {
  readonly pack: RulePack;
  readonly programme: Programme;
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  /** The dates that concern the student, soonest first. */
  readonly dates: readonly Deadline[];
  /** The day that all is computed for. */
  readonly today: CalendarDate;
}

/** One figure on paper: in a sentence, with its arithmetic, its article and what it supposes. */
export interface ReportFigure {
  readonly title: string;
  readonly sentence: string;
  readonly lines: readonly WhyLine[];
  readonly article: string;
  readonly assumes: readonly string[];
}

/** A unit in one year. */
export interface ReportUnit {
  readonly code: string;
  readonly title: string;
  readonly points: number | null;
  readonly first: string;
  readonly second: string;
  readonly status: string;
}

export interface ReportDate {
  readonly date: CalendarDate;
  readonly what: string;
  readonly article: string;
}

/** What the units are called: by the guide, or where it lost them as they were when they were taken. */
const namesOf = ({ programme, dossier }: Pick<ReportOf, 'programme' | 'dossier'>): UnitName => {
  const kept = dossier.enrolments.flatMap(({ units }) => units.flatMap(({ code, asTaken }) => (asTaken === undefined ? [] : [[code, asTaken.title] as const])));
  const titles = new Map([...kept, ...programme.units.map(({ code, title }) => [code, title] as const)]);
  return (code) => titles.get(code) ?? code;
};

/** More names than this in a line of arithmetic are counted: the years below have them all. */
const MOST_NAMES = 4;

const linesOf = (steps: readonly Step[], pack: RulePack, unitName: UnitName): readonly WhyLine[] =>
  steps.flatMap((step) => {
    const count = step.units?.length ?? 0;
    if (count <= MOST_NAMES) return whyLines([step], pack, unitName);
    const { units: _named, ...unnamed } = step;
    return whyLines([unnamed], pack, unitName).map((line) => ({ ...line, label: m.report_counted({ what: line.label, count }) }));
  });

/** Every figure of the assessment that paper shows, each with its article. */
export const reportFigures = ({ pack, assessment, ...of }: ReportOf): readonly ReportFigure[] => {
  const unitName = namesOf(of);
  const efficiencies = assessment.years.map(({ year }) => topics.efficiency(year)).toReversed();
  const shown = [topics.tolerance, topics.window, topics.automatic, topics.threshold, ...efficiencies, topics.credit, topics.earned, topics.percentage];
  return shown.flatMap((topic): readonly ReportFigure[] => {
    const content = whyOf(topic, { assessment, pack, unitName });
    if (content === null) return [];
    const { title, sentence, why } = content;
    return [
      {
        title,
        sentence,
        lines: linesOf(why.steps, pack, unitName),
        article: citationSentence(why.article, why.regulations ?? pack.title),
        assumes: [...(why.reading ? [`${m.why_reading()} ${readingText(why.rule, pack)}`] : []), ...missingSentences(why.missing, pack, unitName)],
      },
    ];
  });
};

/** Enrolments that the school will refuse, each with its article. */
export const reportRefusals = ({ pack, assessment, ...of }: ReportOf): readonly { readonly sentence: string; readonly article: string }[] =>
  assessment.refusals.map((refusal) => ({
    sentence: refusalSentence(refusal, namesOf(of)),
    article: citationSentence(refusal.why.article, refusal.why.regulations ?? pack.title),
  }));

/** What is to come, with the article of each date. */
export const reportDates = ({ pack, dates, today }: ReportOf): readonly ReportDate[] =>
  dates.flatMap(({ id, date }): readonly ReportDate[] =>
    date.value === null || date.value < today ? [] : [{ date: date.value, what: dateName(id), article: citation(date.why.article, date.why.regulations ?? pack.title) }],
  );

const resultOf = (unit: UnitRecord, at: 0 | 1): string => {
  const opportunity = unit.opportunities[at];
  return opportunity === undefined ? '' : opportunity.result === null ? m.pad_later_long() : resultWords(opportunity.result);
};

const ownStatus = (unit: UnitRecord): string | null => {
  if (unit.exemption !== undefined) return unit.exemption.mark === undefined ? statusWords('exempt') : `${statusWords('exempt')} (${resultWords(unit.exemption.mark)})`;
  if (unit.withdrewOn !== undefined) return `${statusWords('withdrawn')} ${formatDateLong(unit.withdrewOn)}`;
  return unit.tolerated === undefined ? null : statusWords('tolerated');
};

/** The units of an enrolment with what became of them; a unit that was taken again later says in which year. */
export const reportUnits = ({ programme, assessment }: ReportOf, { year, units }: Dossier['enrolments'][number]): readonly ReportUnit[] =>
  units.map((unit) => {
    const known = unit.asTaken ?? programme.units.find(({ code }) => code === unit.code);
    const assessed = assessment.units[unit.code];
    const later = assessed !== undefined && assessed.year > year ? m.report_taken_again({ year: formatYear(assessed.year) }) : null;
    return {
      code: unit.code,
      title: known?.title ?? '',
      points: known?.points ?? null,
      first: resultOf(unit, 0),
      second: resultOf(unit, 1),
      status: ownStatus(unit) ?? later ?? (assessed === undefined ? '' : statusWords(assessed.status.value)),
    };
  });

/** When the results of a year were published, as a sentence each. */
export const publicationsOf = ({ published }: Dossier['enrolments'][number]): readonly string[] => {
  const names = { 1: m.dossier_published_1(), 2: m.dossier_published_2(), 3: m.dossier_published_3() } as const;
  return ([1, 2, 3] as const).flatMap((period) => {
    const date = published[period];
    return date === undefined ? [] : [`${names[period]}: ${formatDateLong(date)}`];
  });
};
