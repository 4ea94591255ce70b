import { isParameterPath, RulePack, type ParameterPath } from '../../src/model/index.ts';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const DAYS_IN_SHORTEST_MONTH = 28;

/** Another day of the same month; far enough to matter, and in no month without it. */
const anotherDay = (day: string): string => {
  const [month = '', written = ''] = day.split('-');
  const moved = Number(written) > DAYS_IN_SHORTEST_MONTH / 2 ? Number(written) - 10 : Number(written) + 10;
  return `${month}-${String(moved).padStart(2, '0')}`;
};

/** Another value of the same kind as a number of a pack. */
const another = (path: ParameterPath, value: unknown): unknown => {
  switch (path) {
    case 'marks.maximum':
      return 40;
    case 'marks.opportunitiesPerYear':
      return 1;
    case 'tolerance.marks':
      return [6, 7];
    case 'programme.merit':
      return [
        { from: 0, grade: 'satisfactory' },
        { from: 64, grade: 'cum-laude' },
        { from: 72, grade: 'magna-cum-laude' },
        { from: 80, grade: 'summa-cum-laude' },
        { from: 95, grade: 'summa-cum-laude-congratulations' },
      ];
    case 'mobility.grades':
      return [{ grade: '1.0', result: 19 }];
    case 'repeats.third':
      return 1;
    case 'mobility.doubleDegreeTolerated':
      return 7;
    default:
      return typeof value === 'number' ? value + (value > 40 ? 15 : value > 10 ? 5 : 1) : typeof value === 'string' ? anotherDay(value) : value;
  }
};

const mapped = (value: unknown, path: string, change: (path: ParameterPath, parameter: Tree) => unknown): unknown => {
  if (!isTree(value)) return value;
  if (isParameterPath(path)) return change(path, value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, path === '' ? key : `${path}.${key}`, change)]));
};

const otherwise = (pack: RulePack, which: (path: ParameterPath) => boolean): RulePack => {
  const { cap = { value: 10, article: 'art. 0', checkedOn: '2026-11-22' } } = pack.tolerance;
  const withCap = { ...pack, tolerance: { ...pack.tolerance, ...(which('tolerance.cap') ? { cap } : {}) } };
  return RulePack.parse(
    mapped(withCap, '', (path, parameter) => (which(path) ? { ...parameter, value: another(path, parameter['value']) } : parameter)),
  );
};

/** The pack with one number changed, and no other; one that it does not have is added. */
export const withAnother = (pack: RulePack, path: ParameterPath): RulePack => otherwise(pack, (one) => one === path);

/** The pack of an invented school: not one number is the same. */
export const withAllOthers = (pack: RulePack): RulePack => ({ ...otherwise(pack, () => true), id: 'invented', institution: 'Invented', title: 'Regulations of an invented school' });
