import type { Explanation, StepValue } from '../explanation.ts';

const valueOf = (value: StepValue): string => {
  switch (value.unit) {
    case 'exact':
      return `${value.numerator}/${value.denominator} ${value.of}`;
    case 'units':
      return value.value.join(' ');
    default:
      return String(value.value);
  }
};

/**
 * An explanation as somebody reads it: its rule, a line for each step (`!` closes the arithmetic), what is missing, what else it rests on.
 */
export const said = (why: Explanation | undefined): readonly string[] =>
  why === undefined
    ? []
    : [
        `${why.rule}${why.reading ? ', our reading' : ''}`,
        ...why.steps.map(({ key, value, sign, units, activity, year, total }) =>
          [sign, key, valueOf(value), units === undefined ? undefined : `(${units.join(' ')})`, activity, year, total === true ? '!' : undefined]
            .filter((part) => part !== undefined)
            .join(' '),
        ),
        ...why.missing.map((one) => `missing ${Object.values(one).join(' ')}`),
        ...(why.restsOn.length === 0 ? [] : [`rests on ${why.restsOn.join(' ')}`]),
      ];
