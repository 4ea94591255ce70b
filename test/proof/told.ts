import type { Assessment, Explanation, Figure, Step, StepValue } from '../../src/rules/index.ts';

const words = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(words).join(', ')}]` : typeof value === 'object' && value !== null ? `{${Object.entries(value).map(([key, inner]) => `${key} ${words(inner)}`).join(', ')}}` : String(value);

const valueOf = (value: StepValue): string => {
  switch (value.unit) {
    case 'exact':
      return `${value.numerator}/${value.denominator} ${value.of}`;
    case 'points':
      return `${value.value} pt`;
    case 'percent':
      return `${value.value} %`;
    case 'money':
      return `${value.value} cent`;
    default:
      return `${value.unit} ${words(value.value)}`;
  }
};

const stepOf = ({ key, value, sign, units, activity, year, total }: Step): string =>
  [sign, key, valueOf(value), ...(units === undefined ? [] : [`(${units.join(' ')})`]), activity, year, total === true ? '!' : undefined].filter((part) => part !== undefined).join(' ');

/** Article and who decides are data of the pack: every figure is held against it elsewhere. */
const whyOf = ({ rule, reading, steps, missing, restsOn }: Explanation): string =>
  [
    rule,
    ...steps.map(stepOf),
    ...missing.map((one) => `missing ${Object.values(one).join(' ')}`),
    ...(restsOn.length === 0 ? [] : [`rests on ${restsOn.join(' ')}`]),
    ...(reading ? ['our reading'] : []),
  ].join(' | ');

const isWhy = (value: object): value is Explanation => 'rule' in value && 'steps' in value && 'restsOn' in value;
const isFigure = (value: object): value is Figure<unknown> => 'value' in value && 'why' in value;
const named = (value: unknown, at: string): string => {
  if (typeof value !== 'object' || value === null) return at;
  const name = ['code', 'id', 'key', 'kind', 'moment', 'stage', 'year'].flatMap((key) => (key in value ? [String(Reflect.get(value, key))] : []));
  return `${at} ${name.join(' ')}`.trim();
};

const lines = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [`${path}: ${words(value)}`];
  if (isWhy(value)) return [`${path}: ${whyOf(value)}`];
  if (isFigure(value)) return [`${path}: ${words(value.value)} — ${whyOf(value.why)}`];
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || Array.isArray(one))) return [`${path}: ${words(value)}`];
  if (Array.isArray(value)) return value.flatMap((one: unknown, at) => lines(one, `${path}[${named(one, String(at))}]`));
  return Object.entries(value).flatMap(([key, inner]) => lines(inner, path === '' ? key : `${path}.${key}`));
};

/** Everything that an assessment says, a line for each figure, as somebody would read it to check it by hand; the dates of the year aside. */
export const told = (assessment: Assessment): string => {
  const { calendar: _, ...rest } = assessment;
  return `${lines(rest, '').join('\n')}\n`;
};
