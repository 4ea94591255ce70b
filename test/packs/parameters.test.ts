import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isParameterPath, parameterPaths, parametersIn, RuleId, type ParameterPath, type RulePack } from '../../src/model/index.ts';
import { assess, parametersOf, type Assessment, type Explanation } from '../../src/rules/index.ts';
import { assessable } from '../cases/adapter.ts';
import { collect } from '../cases/collect.ts';
import { corners, type Corner } from './corners.ts';
import { articlesOf } from '../proof/articles.ts';
import { withAllOthers, withAnother } from './other-numbers.ts';

const cases: readonly (Corner & { readonly pack: RulePack })[] = collect(['test/cases/own', 'test/cases/public']).cases.map(({ case: one }) => assessable(one));
const [first] = cases;
if (first === undefined) throw new Error('there are no regulation cases');
const { pack } = first;

/** The same student with other marks. */
const withMarks = ({ programme, situation }: Corner, markOf: (mark: number) => number): Corner => ({
  programme,
  situation: {
    ...situation,
    dossier: {
      ...situation.dossier,
      enrolments: situation.dossier.enrolments.map((enrolment) => ({
        ...enrolment,
        units: enrolment.units.map((record) => ({
          ...record,
          opportunities: record.opportunities.map((one) => ({ ...one, result: typeof one.result === 'number' ? markOf(one.result) : one.result })),
        })),
      })),
    },
  },
});

/** One student in every corner of the rules: the regulation cases, what they leave out, and some of the cases with other marks. */
const corpus: readonly Corner[] = [
  ...cases,
  ...corners,
  ...cases.filter((_, at) => at % 3 === 0).map((one) => withMarks(one, (mark) => (mark * 8 + 9) % 21)),
];

const of = (numbers: RulePack, { programme, situation }: Corner): Assessment => assess(numbers, programme, situation);

/** The pack with every number given away when it is read. */
const watched = (numbers: RulePack, read: (path: ParameterPath) => void): RulePack => {
  const watch = <T extends object>(value: T, path: string): T =>
    new Proxy(value, {
      get: (target, key) => {
        const inner: unknown = Reflect.get(target, key);
        if (key === 'value' && isParameterPath(path)) read(path);
        return typeof inner === 'object' && inner !== null && typeof key === 'string' && !isParameterPath(path)
          ? watch(inner, path === '' ? key : `${path}.${key}`)
          : inner;
      },
    });
  return watch(numbers, '');
};

/** Numbers that no rule computes with; whoever makes one do so takes it out here. */
const READ_BY_NO_RULE: Readonly<Partial<Record<ParameterPath, string>>> = {
  'mobility.grades': 'a student enters marks, not foreign grades (L.4)',
};

/** Read, but only to be shown in the why of a figure. */
const ONLY_EXPLAINED: Readonly<Partial<Record<ParameterPath, string>>> = {
  'isp.rightPoints': 'the right to 45 points is told with a binding condition; nothing is refused by it (H.2)',
  'terms.deviationAnswerDays': 'the days until the answer are told with what needs a permission (K.3)',
  'terms.paymentDays': 'the day of the statement is not known (J.6)',
};

type Why = Pick<Explanation, 'rule' | 'restsOn' | 'article'>;
interface Shown {
  readonly text: string;
  readonly why: Why;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isWhy = (value: unknown): value is Why => isRecord(value) && 'rule' in value && 'restsOn' in value && 'article' in value;
const values = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (key === 'why' ? undefined : inner));

/** What tells the entries of a list apart, so that one that is gone does not make all that follow look changed. */
const nameIn = (list: unknown, key: string, entry: Readonly<Record<string, unknown>>): string =>
  Array.isArray(list) ? [entry['id'], entry['rule'], entry['key'], entry['kind'], entry['code'], entry['unit'], entry['year'], entry['what']].join('/') : key;

const figuresIn = (value: unknown, path = ''): readonly (readonly [string, Shown])[] => {
  if (!isRecord(value)) return [];
  const here = isWhy(value['why']) ? [[path, { text: values(value), why: value['why'] }] as const] : [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    key === 'why' || !isRecord(inner) ? [] : figuresIn(inner, `${path}.${nameIn(value, key, inner)}`),
  );
  return [...here, ...inside];
};

describe('the table of the numbers that each rule uses', () => {
  it('names every number of the schema under some rule', () => {
    const named = new Set(RuleId.options.flatMap(parametersOf));
    expect(parameterPaths.filter((path) => !named.has(path))).toEqual([]);
    expect(parameterPaths.length).toBeGreaterThan(90);
  });

  it('has no number that nobody reads', () => {
    const read = new Set<ParameterPath>();
    const seen = watched(withAnother(pack, 'tolerance.cap'), (path) => read.add(path));
    for (const one of corpus) of(seen, one);
    expect(parameterPaths.filter((path) => !read.has(path))).toEqual(Object.keys(READ_BY_NO_RULE));
  });
});

/** One in so many. */
const SHARE = 5;

describe('a pack in which one number is another', () => {
  const silent: ParameterPath[] = [];
  const unexplained = new Set<string>();

  beforeAll(() => {
    const students = corpus.map((student) => {
      const reads = new Set<ParameterPath>();
      of(watched(pack, (path) => reads.add(path)), student);
      const assessment = of(pack, student);
      return { student, reads, text: values(assessment), figures: figuresIn(assessment) };
    });
    for (const [turn, path] of parameterPaths.entries()) {
      const mutated = withAnother(pack, path);
      let matters = false;
      for (const [at, { student, reads, text, figures }] of students.entries()) {
        // Once it mattered to somebody, every number is tried on some students and every student on some numbers.
        if (matters && at % SHARE !== turn % SHARE) continue;
        if (!reads.has(path) && path !== 'tolerance.cap') continue;
        const other = of(mutated, student);
        if (values(other) === text) continue;
        matters = true;
        // What becomes of a supposed decision is not a figure with a why of its own.
        if (student.situation.tolerate !== undefined) continue;
        const there = new Map(figuresIn(other));
        for (const [name, { text: shown, why }] of figures) {
          const changed = there.get(name);
          const rules = [why.rule, ...why.restsOn];
          if (changed !== undefined && changed.text !== shown && !rules.some((rule) => parametersOf(rule).includes(path)))
            unexplained.add(`${path} changes ${name}, which rests on ${rules.join(' ')}`);
        }
      }
      if (!matters) silent.push(path);
    }
  });

  it('changes what is computed for some student', () => {
    expect(silent.toSorted()).toEqual([...Object.keys(READ_BY_NO_RULE), ...Object.keys(ONLY_EXPLAINED)].toSorted());
  });

  it('changes no figure whose explanation does not rest on that number', () => {
    expect([...unexplained]).toEqual([]);
  });
});

describe('a school of which not one number is like ours', () => {
  const invented = withAllOthers(pack);

  it('has another value everywhere', () => {
    const before = parametersIn(pack);
    const same = [...parametersIn(invented)].flatMap(([path, { value }]) => (JSON.stringify(value) === JSON.stringify(before.get(path)?.value) ? [path] : []));
    expect(same).toEqual([]);
  });

  it('has all its students assessed by the same rules', () => {
    for (const one of corpus) expect(of(invented, one).pack.id).toBe('invented');
    const anyMarks = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(fc.constantFrom(...cases), anyMarks, (one, mapping) => of(invented, withMarks(one, (mark) => mapping[mark] ?? 0)).pack.id === 'invented'),
      { numRuns: 300 },
    );
  });

  it('names the articles of its own regulations', () => {
    for (const one of corpus) for (const [path, { why }] of figuresIn(of(invented, one))) expect([path, articlesOf(invented, why.rule)]).toEqual([path, expect.arrayContaining([why.article])]);
  });
});
