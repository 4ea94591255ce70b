import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme, RulePack } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Situation } from './assessment.ts';
import { outlook } from './outlook.ts';
import { parsePack, parseProgramme, parseSituation } from './situation.ts';
import { anyPair } from './testing/arbitraries.fixture.ts';
import { dossier, enrolment, marks, programme, sixes, taken } from './testing/build.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const runs = { numRuns: 300 };

type Path = readonly string[];
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  isObject(value) ? [path, ...Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...path, name]))] : [path];

/** The same data with something else at one place. */
const withAt = (value: unknown, path: Path, put: (before: unknown) => unknown): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return put(value);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === name ? withAt(one, rest, put) : one));
  return isObject(value) ? { ...value, [name]: withAt(value[name], rest, put) } : value;
};

const nasty = fc.oneof(
  fc.jsonValue(),
  fc.integer(),
  fc.double(),
  fc.constantFrom<unknown>('', '__proto__', 'constructor', '0001-01-01', '9999-12-31', '2024-02-30', '02-29', 1e15, -1, 0.5, null, [], {}, true, 'NA', 'diploma', 20, 2024),
);

/** Valid data in which one to three things are something else. */
const spoilt = <T>(valid: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.array(fc.tuple(fc.nat(), nasty), { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) =>
      changes.reduce<unknown>((all, [at, other]) => {
        const paths = pathsOf(all);
        return withAt(all, paths[at % paths.length] ?? [], () => other);
      }, JSON.parse(JSON.stringify(value))),
    );

const assertProblems = (problems: readonly { path: string; message: string }[]): void => {
  expect(problems.length).toBeGreaterThan(0);
  for (const { path, message } of problems) expect(`${typeof path} ${message}`).toMatch(/^string ./);
};

const of = programme(sixes(10));
const assertAssessable = (invented: Programme, situation: Situation, rules: RulePack = pack): void => {
  expect(() => {
    assess(rules, invented, situation);
    outlook(rules, invented, situation);
  }).not.toThrow();
};

describe('data that nobody has checked', () => {
  it('is a typed error or a situation that can be assessed, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parseSituation(value);
        assertProblems(parsed.ok ? [] : parsed.problems);
      }),
      runs,
    );
  });

  it('is either, also when it was a situation once', () => {
    const anySpoilt = anyPair.chain(({ programme: invented, before }) => spoilt(fc.constant(before)).map((value) => ({ invented, value })));
    fc.assert(
      fc.property(anySpoilt, ({ invented, value }) => {
        const parsed = parseSituation(value);
        if (parsed.ok) assertAssessable(invented, parsed.situation);
        else assertProblems(parsed.problems);
      }),
      runs,
    );
  });

  it('is either, also when it was a programme or a pack once', () => {
    const student: Situation = {
      dossier: dossier([enrolment(2023, marks({ U1: 12, U2: 8, U3: 5 })), enrolment(2024, [...marks({ U2: 9 }), taken('U4', [null])])]),
      today: '2025-02-10',
      next: { contract: 'diploma', main: true, units: [{ code: 'U5', exempt: false }] },
    };
    fc.assert(
      fc.property(spoilt(anyPair.map(({ programme: invented }) => invented)), spoilt(fc.constant(pack)), (other, numbers) => {
        const [parsed, read] = [parseProgramme(other), parsePack(numbers)];
        if (parsed.ok) assertAssessable(parsed.programme, student);
        else assertProblems(parsed.problems);
        if (read.ok) assertAssessable(of, student, read.pack);
        else assertProblems(read.problems);
      }),
      runs,
    );
  });

  it('stays what it is when nothing is wrong with it', () => {
    fc.assert(
      fc.property(anyPair, ({ before, programme: invented }) => {
        const parsed = parseSituation(JSON.parse(JSON.stringify(before)));
        expect(parsed).toEqual({ ok: true, situation: before });
        expect(parseProgramme(invented)).toMatchObject({ ok: true, programme: invented });
        expect(parsePack(pack)).toMatchObject({ ok: true, pack });
      }),
      { numRuns: 50 },
    );
  });
});

it('a unit that is named like a part of the language is a unit', () => {
  const odd = assess(pack, of, { dossier: dossier([enrolment(2024, marks({ U1: 12 }))]), tolerate: ['__proto__'] });
  expect(odd.decision?.accepted).toBe(false);
});

describe('a problem', () => {
  const valid: Situation = { dossier: dossier([enrolment(2024, marks({ U1: 12 }))]) };
  const problemsAt = (path: string, value: unknown) => {
    const parsed = parseSituation(withAt(valid, path.split('.'), () => value));
    return parsed.ok ? [] : parsed.problems;
  };

  it.each([
    ['dossier', 3],
    ['dossier.enrolments.0.year', 'next'],
    ['dossier.enrolments.0.units.0.opportunities.0.result', 21],
    ['dossier.enrolments.0.units.0.code', ''],
    ['dossier.student.tariff', 'free'],
    ['dossier.student.learningCredit', 1000],
    ['today', '2025-02-30'],
    ['today', '0025-02-03'],
    ['dossier.enrolments.0.published.1', '9999-12-30'],
  ])('names the place: %s = %s', (path, value) => {
    expect(problemsAt(path, value)).toMatchObject([{ path }]);
  });

  it('says what was expected', () => {
    expect(problemsAt('dossier.enrolments', 3)).toEqual([{ path: 'dossier.enrolments', message: 'expected array' }]);
    const message = (path: string, value: unknown) => problemsAt(path, value).map((problem) => problem.message);
    expect(message('dossier.student.learningCredit', 1000)).toEqual(['more than 400']);
    expect(message('dossier.student.learningCredit', -401)).toEqual(['less than -400']);
    expect(message('dossier.enrolments.0.contract', 'loan')).toEqual(['expected one of diploma, credit, diploma-exam, credit-exam']);
    expect(message('today', '2025-02-30')).toEqual(['calendar-date']);
  });

  it('is a day outside the years of any student, the first and the last of them not', () => {
    const outside = { path: 'today', message: 'not between 1900-01-01 and 2199-12-31' };
    expect(['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'].map((day) => problemsAt('today', day))).toEqual([[outside], [], [], [outside]]);
  });

  it('says which form, which step or which name a value of a programme or a pack does not have', () => {
    const activities = [{ id: 'a', title: 'a', points: 1.1, resit: 'yes' }];
    expect(parseProgramme(withAt(of, ['units', '0', 'activities'], () => activities))).toEqual({
      ok: false,
      problems: [{ path: 'units.0.activities.0.points', message: 'no multiple of 0.25' }],
    });
    expect(parsePack(withAt(pack, ['id'], () => 'Not an id'))).toEqual({ ok: false, problems: [{ path: 'id', message: 'not of the form regex' }] });
    expect(parsePack(withAt(pack, ['articles'], () => ({ ...pack.articles, 'Z.8': 'art. 1', 'Z.9': 'art. 1' })))).toEqual({
      ok: false,
      problems: [{ path: 'articles', message: 'unknown Z.8, Z.9' }],
    });
  });

  it('of a value with several forms is that of the form it comes closest to', () => {
    const parts = [{ activity: 'a', opportunities: [{ result: 'absent' }] }];
    expect(problemsAt('dossier.enrolments.0.units.0.parts', parts)).toEqual([
      { path: 'dossier.enrolments.0.units.0.parts.0.opportunities.0.result', message: 'matches none of its forms' },
    ]);
  });

  it('is every one that there is', () => {
    const twice = withAt(withAt(valid, ['today'], () => 1), ['dossier', 'student'], () => null);
    expect(parseSituation(twice)).toMatchObject({ ok: false, problems: [{ path: 'dossier.student' }, { path: 'today' }] });
  });

  it('of a pack can be a number beyond any regulation, or a day that not every year has', () => {
    const days = parsePack(withAt(pack, ['dates', 'enrol', 'value'], () => '02-29'));
    expect(days).toMatchObject({ ok: false, problems: [{ path: 'dates.enrol.value' }] });
    const withDays = (value: number) => parsePack(withAt(pack, ['tolerance', 'windowDays', 'value'], () => value));
    expect(withDays(1_000_001)).toEqual({ ok: false, problems: [{ path: 'tolerance.windowDays.value', message: 'more than 1000000' }] });
    expect(withDays(1_000_000).ok).toBe(true);
    expect(parsePack({ ...pack, title: '20242025' }).ok).toBe(true);
  });
});
