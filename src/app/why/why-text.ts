import type { Authority, RuleId, RulePack } from '../../model/index.ts';
import type { Step } from '../../rules/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import { contactWords, decidesWords } from '../words/authorities.ts';
import { citationSentence } from '../words/citation.ts';
import { valueWords, type UnitName } from '../words/values.ts';
import { changeText } from './change-words.ts';
import { decideBy } from './decide-by.ts';
import { missingSentences } from './missing-sentences.ts';
import { readingText } from './reading-words.ts';
import { plainWords } from './rule-words.ts';
import { rulesShown } from './rules-shown.ts';
import { stepWords } from './step-words.ts';
import type { WhyContent } from './why-of.ts';

/** A line of the arithmetic in words. */
export interface WhyLine {
  readonly label: string;
  readonly value: string;
  readonly total: boolean;
}

const signed = (step: Step, value: string): string => (step.sign === '−' || step.sign === '+' ? `${step.sign} ${value}` : value);

/** The arithmetic of a figure, line by line, with the units it speaks of. */
export const whyLines = (steps: readonly Step[], pack: RulePack, unitName: UnitName): readonly WhyLine[] =>
  steps.map((step) => {
    const units = step.units === undefined || step.value.unit === 'units' ? [] : step.units.map(unitName);
    const details = [...units, ...(step.year === undefined ? [] : [formatYear(step.year)])];
    const label = stepWords[step.key](pack);
    return {
      label: details.length === 0 ? label : `${label}: ${details.join(', ')}`,
      value: signed(step, valueWords(step.value, unitName)),
      total: step.total === true,
    };
  });

/** What would change the figure: in its own words, else in those of its rule. */
export const whatChanges = ({ change, why }: WhyContent, pack: RulePack): string => change ?? changeText(why.rule, pack);

/** By when one asks or decides, and how to get in touch. */
export const howToDecide = (rule: RuleId, authority: Authority, pack: RulePack): string =>
  [decideBy(rule, pack) ?? [], contactWords(authority)].flat().join(' ');

/** The whole explanation as plain text, to send to a counsellor. */
export const whyText = (content: WhyContent, pack: RulePack, unitName: UnitName): string => {
  const { title, sentence, why, others = [] } = content;
  return [
    `${m.app_name()}: ${title}`,
    sentence,
    '',
    ...whyLines(why.steps, pack, unitName).map(({ label, value }) => `${label}: ${value}`),
    ...others.flatMap((other) => ['', other.sentence, ...whyLines(other.why.steps, pack, unitName).map(({ label, value }) => `${label}: ${value}`)]),
    '',
    [citationSentence(why.article, why.regulations ?? pack.title), ...rulesShown(why).map((rule) => plainWords(rule, pack))].join(' '),
    ...(why.reading ? [`${m.why_reading()} ${readingText(why.rule, pack)}`] : []),
    ...missingSentences(why.missing, pack, unitName),
    `${m.why_change()} ${whatChanges(content, pack)}`,
    ...(why.decidedBy === undefined ? [] : [`${decidesWords(why.decidedBy)} ${howToDecide(why.rule, why.decidedBy, pack)}`]),
  ].join('\n');
};
