import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases, type LocatedCase } from './case-file.ts';
import { collect } from './collect.ts';
import { compare } from './compare.ts';
import { assessCase, judge } from './verdict.ts';

const here = import.meta.dirname;

const { cases, problems } = collect([here]);

describe('the regulation cases of the project', () => {
  it('are all well-formed', () => {
    expect(problems).toEqual([]);
    expect(cases.length).toBeGreaterThan(200);
  });

  const named = (list: readonly LocatedCase[]) => list.map((located) => [located.case.id, located.case] as const);

  it.each(named(cases))('%s', (_, one) => expect(judge(one).mismatches).toEqual([]));
});

/** Every way to change one written value of an expectation into another of its kind. */
const spoiled = (value: unknown, name = ''): readonly unknown[] => {
  // Two lists say less than a set: findings name only some, and `without` names rules that give none.
  if (name === 'without') return [];
  if (Array.isArray(value) && name === 'findings')
    return [[...value, { rule: 'Z.9' }], ...value.flatMap((one: unknown, at) => spoiled(one).map((other) => value.with(at, other)))];
  if (Array.isArray(value)) return [[...value, 'NOT-A-VALUE'], ...(value.length > 0 ? [value.slice(1)] : [])];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : spoiled(inner, key).map((other) => ({ ...value, [key]: other }))));
  }
  if (typeof value === 'boolean') return [!value, null];
  if (typeof value === 'number') return [value + 1, null];
  return value === null ? [7, 'NOT-A-VALUE'] : [`${String(value)}x`, null];
};

describe('the comparison', () => {
  const passing = cases.filter(({ case: one }) => judge(one).ok);

  it('notices every single value that differs, in every passing case', () => {
    let compared = 0;
    for (const { case: one } of passing) {
      const assessment = assessCase(one);
      for (const wrong of spoiled(one.expect)) {
        if (typeof wrong !== 'object' || wrong === null) continue;
        compared += 1;
        expect({ id: one.id, wrong, found: compare(wrong, assessment).length > 0 }).toEqual({ id: one.id, wrong, found: true });
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('notices a rule that gives a grave finding although it is named under without', () => {
    const grave = cases.flatMap(({ case: one }) => {
      const assessment = assessCase(one);
      return (assessment.isp?.findings ?? []).flatMap(({ rule, severity }) => (severity === 'blocks' ? [{ rule, assessment }] : []));
    });
    expect(grave.length).toBeGreaterThan(4);
    for (const { rule, assessment } of grave) expect(compare({ isp: { without: [rule] } }, assessment)).toHaveLength(1);
  });

  it('compares only what is written', () => {
    for (const { case: one } of passing) expect(compare({}, assessCase(one))).toEqual([]);
  });
});

const GOOD = `
- id: good
  title: A starter may deploy twelve points
  rules: [D.4]
  tags: [ignored, 7]
  programme: {units: {A: {points: 54}, B: {points: 6}}}
  years: [{year: 2021, units: {A: 12, B: [9, 9]}}]
  expect: {tolerance: {limit: 12}}
`;
const WRONG = GOOD.replace('id: good', 'id: wrong').replace('limit: 12', 'limit: 18, used: 0');

/** The problems of a file with this text, as `line: what`. */
const problemsOf = (text: string): readonly string[] => readCases('x.yaml', text).problems.map(({ line, what }) => `${line}: ${what}`);

describe('reading a case file', () => {
  it('fills in every default of the format', () => {
    const [read] = readCases('x.yaml', GOOD).cases;
    expect(read?.line).toBe(2);
    expect(read?.case).toMatchObject({
      pack: 'odisee-2024',
      programme: { code: 'TST', kind: 'bachelor', initial: true, educational: false, points: 180, workTrack: false, stages: 3, groups: {} },
      student: { bonusUsed: 0, rebuilt: false, tariff: 'standard', nonEEA: false, holdsBachelor: false, holdsMaster: false, firstTime: false, statuses: [] },
      years: [{ contract: 'diploma', main: true, published: {} }],
    });
    expect(read?.case.programme.units['A']).toMatchObject({
      stage: 1, semester: 1, mandatory: true, tolerable: true, resit: true, grading: 'numeric', calculation: 'weighted', identicalTo: [], activities: {}, events: {},
    });
  });

  it('reads the whole format', () => {
    const { problems: none, cases: [read] } = readCases('x.yaml', `
- id: whole
  title: Everything
  rules: [H.2, J.5, L.1]
  programme:
    groups: {electives: {min: 6, max: 9}}
    units:
      A: {points: 6, semester: year, requires: {all: [{followed: B, sameYear: true}, {any: [{acquired: C}, {followed: B}]}]}, minAcquired: 60, identicalTo: [C]}
      B: {points: 6, activities: {h1: {points: 1.5}, h2: {points: 4.5, resit: unknown}}, events: {i1: [1A, 1E3], i2: [2]}}
      C: {points: 3, mandatory: false, group: electives, tolerable: unknown}
  years:
    - year: 2024
      enrolledOn: 2024-09-16
      published: {1: 2025-02-10}
      units: {A: {period: 2, mark: null}, B: {parts: {h1: [NA, 7], h2: exempt}, examTaken: false}, C: {exempt: true, mark: 14}}
  next:
    year: 2025
    units: [A, B]
    exempt: [B]
    classGroup: null
    events: {B: i1}
    submitOn: 2025-10-01
    enrolledOn: 2025-09-20
    withdrewOn: 2025-11-01
    calendar: {start: 2025-09-22, semester2: 2026-02-09}
  expect:
    isp: {points: 12, submittable: false, findings: [{rule: H.6, unit: A}], without: [H.2]}
    mobility: {semester1: true, semester2: false, doubleDegree: false}
    fee: {fixed: 28800, variable: 0, surcharge: 0, platform: 0, total: 28800}
`);
    expect(none).toEqual([]);
    expect(read?.case.next).toMatchObject({ classGroup: null, contract: 'diploma', main: true, calendar: { start: '2025-09-22' } });
    expect(read?.case.programme.units['B']?.events).toEqual({ i1: ['1A', '1E3'], i2: ['2'] });
    expect(read && judge(read.case)).toMatchObject({ ok: false, mismatches: expect.arrayContaining([{ path: 'isp.points', expected: 12, actual: 6 }]) });
  });

  it('leaves a class group that was not written out, and keeps one that is null', () => {
    const next = (classGroup: string) => readCases('x.yaml', `${GOOD}  next: {year: 2022, units: [B]${classGroup}}`).cases[0]?.case.next;
    expect(next(', classGroup: null')?.classGroup).toBeNull();
    expect(next('')).not.toHaveProperty('classGroup');
  });

  it('keeps codes as written, whatever they look like', () => {
    const [read] = readCases('x.yaml', GOOD.replaceAll('B:', '1E3:').replace('A: {points: 54}', '007: {points: 6}, A: {points: 54}')).cases;
    expect(Object.keys(read?.case.programme.units ?? {})).toEqual(['007', 'A', '1E3']);
  });

  it('says on which line a key is unknown', () => {
    expect(problemsOf(GOOD.replace('limit: 12', 'limits: 12'))).toEqual(['8: expect.tolerance.limits: unknown key']);
    expect(problemsOf(GOOD.replace('rules: [D.4]', 'rules: [D.4]\n  colour: red'))).toEqual(['5: colour: unknown key']);
  });

  it('says on which line a value is wrong', () => {
    expect(problemsOf(GOOD.replace('B: [9, 9]', 'B: 21'))[0]).toMatch(/^7: years\.0\.units\.B: a result \(0 to 20/);
    expect(problemsOf(GOOD.replace('B: [9, 9]', 'B: [9, 9, 9]'))[0]).toMatch(/^7: years\.0\.units\.B/);
    expect(problemsOf(GOOD.replace('year: 2021', 'year: 2021, withdrewOn: 2025-02-29'))).toEqual(['7: years.0.withdrewOn: a calendar date YYYY-MM-DD that exists is expected']);
    expect(problemsOf(GOOD.replace('B: [9, 9]', 'B: {results: [9], tolerated: maybe}'))[0]).toMatch(/^7: years\.0\.units\.B\.tolerated/);
    expect(problemsOf(GOOD.replace('  years: [{year: 2021, units: {A: 12, B: [9, 9]}}]\n', ''))[0]).toMatch(/^2: years/);
  });

  it('says on which line an unknown unit or activity is named', () => {
    expect(problemsOf(GOOD.replace('B: [9, 9]', 'C: [9, 9]'))).toEqual(['7: years.0.units.C: unknown unit C']);
    expect(problemsOf(`${GOOD}  tolerate: [A, Q]`)).toEqual(['9: tolerate.1: unknown unit Q']);
    expect(problemsOf(GOOD.replace('B: {points: 6}', 'B: {points: 6, requires: {any: [{acquired: Z}]}}'))).toEqual(['6: programme.units.B.requires: unknown unit Z']);
    expect(problemsOf(GOOD.replace('B: [9, 9]', 'B: {parts: {h9: [9]}}'))).toEqual(['7: years.0.units.B.parts.h9: unknown activity h9']);
    expect(problemsOf(GOOD.replace('limit: 12', 'candidates: {Q: []}'))).toEqual(['8: expect.tolerance.candidates.Q: unknown unit Q']);
  });

  it('says on which line YAML itself is broken, or a key stands twice', () => {
    expect(problemsOf(GOOD.replace('rules: [D.4]', 'rules: [D.4'))[0]).toMatch(/^\d+: /);
    expect(problemsOf(GOOD.replace('rules: [D.4]', 'title: again\n  rules: [D.4]'))).toEqual(['4: Map keys must be unique']);
    expect(problemsOf('')).toEqual(['1: a list of cases is expected']);
    expect(problemsOf('id: alone')).toEqual(['1: a list of cases is expected']);
    expect(problemsOf('- *nowhere')[0]).toMatch(/^1: .*nowhere/);
  });

  it('resolves anchors and merge keys', () => {
    const text = `${GOOD.replace('programme: {', 'programme: &p {')}- id: second\n  title: The same programme\n  rules: [D.4]\n  programme: {<<: *p, code: P2}\n  years: []\n  expect: {}\n`;
    const { cases: read, problems: none } = readCases('x.yaml', text);
    expect(none).toEqual([]);
    expect(read[1]?.case.programme).toMatchObject({ code: 'P2', units: { A: { points: 54 } } });
  });
});

describe('npm run cases', () => {
  let folder = '';
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (...args: readonly string[]) => spawnSync(process.execPath, [join(here, 'run.ts'), ...args], { encoding: 'utf8', cwd: folder });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cases-'));
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('runs files and whole folders, ends with the sum alone on a line, and exits 0 when all pass', () => {
    file('good.yaml', GOOD);
    file('deep/er/other.yml', GOOD.replace('id: good', 'id: other'));
    file('deep/notes.txt', 'no cases');
    const { status, stdout, stderr } = run('good.yaml', 'deep');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '2 passed, 0 failed\n', stderr: '' });
  });

  it('exits 1 with one line for each failing case: its id, and each expected value beside the actual one', () => {
    const { status, stdout } = run(file('good.yaml', GOOD), file('wrong.yaml', WRONG));
    expect(status).toBe(1);
    expect(stdout).toBe('wrong: tolerance.limit: expected 18, actual 12\n1 passed, 1 failed\n');
  });

  it('exits 2 for a malformed case, with its file and line, and still runs the others', () => {
    const { status, stdout, stderr } = run(file('good.yaml', GOOD), file('bad.yaml', GOOD.replace('id: good', 'id: bad').replace('limit', 'limt')));
    expect(status).toBe(2);
    expect(stderr).toBe(`${join(folder, 'bad.yaml')}:8: expect.tolerance.limt: unknown key\n`);
    expect(stdout).toBe('1 passed, 0 failed\n');
  });

  it.each(['nowhere.yaml', 'empty', '--colour'])('exits 2 for %s: no file, a folder without cases, an unknown option', (argument) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { status, stderr } = run(argument);
    expect(status).toBe(2);
    expect(stderr).toContain(argument);
  });

  it('exits 2 when an id is used twice, in one file or in two', () => {
    const { status, stderr } = run(file('good.yaml', GOOD), file('again.yaml', GOOD));
    expect(status).toBe(2);
    expect(stderr).toContain('again.yaml:2: the id good is already used at');
    expect(run(file('twice.yaml', `${GOOD}${GOOD}`)).status).toBe(2);
  });

  it('reads a file that is named twice once', () => {
    expect(run(file('good.yaml', GOOD), folder.concat('/./good.yaml')).stdout).toBe('1 passed, 0 failed\n');
  });

  it('fails a case whose rule pack does not exist', () => {
    const { status, stdout } = run(file('pack.yaml', GOOD.replace('rules: [D.4]', 'rules: [D.4]\n  pack: nowhere-1999')));
    expect(status).toBe(1);
    expect(stdout).toContain('nowhere-1999');
  });

  it('prints one JSON object a case with --json, and nothing else on standard output', () => {
    const { status, stdout, stderr } = run('--json', file('good.yaml', GOOD), file('wrong.yaml', WRONG));
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n').map((line): unknown => JSON.parse(line))).toEqual([
      { id: 'good', ok: true, mismatches: [] },
      { id: 'wrong', ok: false, mismatches: [{ path: 'tolerance.limit', expected: 18, actual: 12 }] },
    ]);
    expect(stderr).toBe('1 passed, 1 failed\n');
  });

  it('prints the whole assessment of one case with --print', () => {
    const { status, stdout } = run(file('good.yaml', GOOD), '--print', 'good');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pack: { id: 'odisee-2024' }, tolerance: { limit: { value: 12, why: { rule: expect.any(String) } } } });
    expect(run('good.yaml', '--print', 'nobody').status).toBe(2);
  });

  it('runs the cases of the project by default', () => {
    const { stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toMatch(new RegExp(`^${cases.filter(({ case: one }) => judge(one).ok).length} passed, \\d+ failed$`, 'm'));
  });
});
