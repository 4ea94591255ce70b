import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../model/index.ts';
import { guideWith, programmeWith, unitWith } from './guide.fixture.ts';
import { MAX_GUIDE_BYTES, readGuideFile } from './read-guide.ts';

const guide = guideWith(programmeWith());
const changed = (change: (copy: Record<string, unknown>) => void): string => {
  const copy: Record<string, unknown> = structuredClone({ ...guide });
  change(copy);
  return JSON.stringify(copy);
};
const problems = (text: string): unknown => {
  const reading = readGuideFile(text);
  return reading.ok ? 'read' : reading.problems;
};
const warnings = (...programmes: readonly Programme[]): unknown => {
  const reading = readGuideFile(JSON.stringify(guideWith(...programmes)));
  return reading.ok ? reading.warnings : reading.problems;
};

describe('opening a guide file', () => {
  it('gives the guide as it stands, without warnings when there is nothing to warn of', () => {
    expect(readGuideFile(JSON.stringify(guide))).toEqual({ ok: true, guide, warnings: [] });
    expect(readGuideFile(`\uFEFF${JSON.stringify(guide, null, 2)}`)).toEqual({ ok: true, guide, warnings: [] });
  });

  it('leaves out what the format does not know', () => {
    expect(readGuideFile(changed((copy) => (copy['colour'] = 'green')))).toEqual({ ok: true, guide, warnings: [] });
  });

  it('takes the lessons of an event, and refuses one that ends before it begins or on no day or hour', () => {
    const at = (...times: readonly object[]) => {
      const events = [{ id: 'e1', classGroups: ['1A'], times: [...times] }];
      return JSON.stringify(guideWith(programmeWith({ units: [unitWith('A', { points: 18 })] }))).replace('"events":[]', `"events":${JSON.stringify(events)}`);
    };
    const lesson = { date: '2025-09-22', from: '08:30', until: '10:30' };
    const reading = readGuideFile(at(lesson, { ...lesson, date: '2025-09-29' }));
    expect(reading.ok && reading.guide.programmes[0]?.units[0]?.events[0]?.times).toEqual([lesson, { ...lesson, date: '2025-09-29' }]);
    const place = ['programmes', 0, 'units', 0, 'events', 0, 'times', 0];
    const wrong = (change: object) => problems(at({ ...lesson, ...change }));
    expect(wrong({ until: '08:30' })).toMatchObject([{ code: 'invalid-field', path: [...place, 'until'], expected: { kind: 'format' } }]);
    expect(wrong({ from: '08.30' })).toMatchObject([{ path: [...place, 'from'] }]);
    expect(wrong({ until: '24:00' })).toMatchObject([{ path: [...place, 'until'] }]);
    expect(wrong({ date: '2025-02-29' })).toMatchObject([{ path: [...place, 'date'] }]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readGuideFile(text).ok));
  });

  it('says where a text is not JSON', () => {
    expect(problems('{\n  "format": "studiekompas-guide",\n}')).toEqual([{ code: 'not-json', line: 3, column: 1 }]);
  });

  it.each([
    '[]',
    '3',
    'null',
    '{}',
    '{"format": "other", "version": 1}',
    '{"format": "studiekompas-guide", "version": "1"}',
    '{"format": "studiekompas-guide", "version": 0}',
  ])('says that %s is no guide', (text) => expect(problems(text)).toEqual([{ code: 'not-a-guide' }]));

  it('says that a guide is of a newer format, whatever else stands in it', () => {
    expect(problems('{"format": "studiekompas-guide", "version": 3, "courses": {}}')).toEqual([{ code: 'newer-version', version: 3, supported: 2 }]);
  });

  it('reads the first version of the format as well as what a guide can lack in the second', () => {
    const guide = guideWith(programmeWith());
    expect(readGuideFile(JSON.stringify({ ...guide, version: 1 }))).toMatchObject({ ok: true, guide: { version: 1, programmes: guide.programmes } });
    const lacking = { ...guide, completeness: ['programme-kind', 'programme-points', 'stage-uncertain', 'mandatory-uncertain', 'group-kind', 'group-minimum'] };
    expect(readGuideFile(JSON.stringify(lacking))).toMatchObject({ ok: true, guide: { version: 2, completeness: lacking.completeness } });
  });

  it('refuses a file over 2 MB, counted in bytes', () => {
    const euros = '€'.repeat(Math.ceil(MAX_GUIDE_BYTES / 3));
    expect(problems(`"${euros}"`)).toEqual([{ code: 'too-large', bytes: euros.length * 3 + 2, limit: MAX_GUIDE_BYTES }]);
    expect(problems(' '.repeat(MAX_GUIDE_BYTES + 1))).toMatchObject([{ code: 'too-large' }]);
  });

  it('refuses a file that nests too deep', () => {
    expect(problems('['.repeat(41))).toEqual([{ code: 'too-deep', line: 1, column: 41, limit: 40 }]);
  });

  it('refuses more units than any school has', () => {
    const units = Array.from({ length: 5_001 }, () => 0);
    expect(problems(changed((copy) => (copy['programmes'] = [{ units }])))).toEqual([{ code: 'too-many-units', units: 5_001, limit: 5_000 }]);
  });

  it('names each field that is wrong, its path and what it should be', () => {
    const unit = { ...unitWith('A'), points: 3.5, semester: 3, tolerable: 'maybe', requires: { kind: 'followed', unit: 'B' }, title: undefined };
    const text = changed((copy) => (copy['programmes'] = [{ ...programmeWith(), kind: 'course', units: [unit], stages: 99, groups: 'none' }]));
    const at = (...path: readonly (string | number)[]) => ['programmes', 0, ...path];
    expect(problems(text)).toEqual([
      {
        code: 'invalid-field',
        path: at('kind'),
        expected: { kind: 'one-of', values: ['bachelor', 'associate', 'bachelor-after-bachelor', 'preparatory', 'master'] },
      },
      { code: 'invalid-field', path: at('stages'), expected: { kind: 'at-most', limit: 10 } },
      { code: 'invalid-field', path: at('groups'), expected: { kind: 'type', type: 'array' } },
      { code: 'invalid-field', path: at('units', 0, 'title'), expected: { kind: 'missing' } },
      { code: 'invalid-field', path: at('units', 0, 'points'), expected: { kind: 'type', type: 'int' } },
      { code: 'invalid-field', path: at('units', 0, 'semester'), expected: { kind: 'format' } },
      { code: 'invalid-field', path: at('units', 0, 'tolerable'), expected: { kind: 'one-of', values: ['yes', 'no', 'unknown'] } },
      { code: 'invalid-field', path: at('units', 0, 'requires', 'sameYear'), expected: { kind: 'missing' } },
    ]);
  });

  it('refuses an address that is no web address, and a date that does not exist', () => {
    const text = changed((copy) => (copy['source'] = { name: 'x', url: 'javascript:alert(1)', retrievedOn: '2025-02-29' }));
    expect(problems(text)).toEqual([
      { code: 'invalid-field', path: ['source', 'url'], expected: { kind: 'format' } },
      { code: 'invalid-field', path: ['source', 'retrievedOn'], expected: { kind: 'format' } },
    ]);
  });

  it('tells at most twenty problems at a time', () => {
    const units = Array.from({ length: 30 }, () => ({ ...unitWith('A'), points: -1 }));
    expect(problems(changed((copy) => (copy['programmes'] = [{ ...programmeWith(), units }])))).toHaveLength(20);
  });
});

describe('a guide that contradicts itself', () => {
  it('is refused for a unit, a group or a programme that stands in it twice', () => {
    const groups = [
      { id: 'E', kind: 'electives', title: 'E' },
      { id: 'E', kind: 'electives', title: 'E' },
    ] as const;
    const twice = programmeWith({ groups: [...groups], units: [unitWith('A'), unitWith('B'), unitWith('A')] });
    expect(problems(JSON.stringify(guideWith(twice, programmeWith())))).toEqual([
      { code: 'duplicate-programme', path: ['programmes', 1, 'code'], programme: 'TI' },
      { code: 'duplicate-group', path: ['programmes', 0, 'groups', 1, 'id'], programme: 'TI', group: 'E' },
      { code: 'duplicate-unit', path: ['programmes', 0, 'units', 2, 'code'], programme: 'TI', unit: 'A' },
    ]);
  });

  it('is refused for a unit in a group or a stage that it does not have', () => {
    const units = [unitWith('A', { group: 'constructor' }), unitWith('B', { stage: 2 })];
    expect(problems(JSON.stringify(guideWith(programmeWith({ units }))))).toEqual([
      { code: 'unknown-group', path: ['programmes', 0, 'units', 0, 'group'], programme: 'TI', unit: 'A', group: 'constructor' },
      { code: 'stage-out-of-range', path: ['programmes', 0, 'units', 1, 'stage'], programme: 'TI', unit: 'B', stages: 1 },
    ]);
  });
});

describe('a guide with something to know about', () => {
  it('warns of a sequence rule or an identical unit outside of the programme, once for each', () => {
    const requires = {
      kind: 'all',
      of: [
        { kind: 'acquired', unit: 'X' },
        {
          kind: 'any',
          of: [
            { kind: 'kind-unknown', unit: 'X' },
            { kind: 'acquired', unit: 'B' },
          ],
        },
      ],
    } as const;
    const units = [unitWith('A', { requires, identicalTo: ['Y', 'B'] }), unitWith('B'), unitWith('C')];
    expect(warnings(programmeWith({ units }))).toEqual([
      { code: 'unknown-requirement', programme: 'TI', unit: 'A', requires: 'X' },
      { code: 'unknown-identical', programme: 'TI', unit: 'A', identicalTo: 'Y' },
    ]);
  });

  it('warns when no way through it comes to its points', () => {
    expect(warnings(programmeWith({ points: 24 }))).toEqual([
      { code: 'points-do-not-close', programme: 'TI', major: null, least: 18, most: 18, points: 24 },
    ]);
    expect(warnings(programmeWith({ points: 12 }))).toEqual([
      { code: 'points-do-not-close', programme: 'TI', major: null, least: 18, most: 18, points: 12 },
    ]);
  });

  it('counts electives within their minimum and maximum, and each major by itself', () => {
    const groups = [
      { id: 'E', kind: 'electives', title: 'E', min: 6, max: 6 },
      { id: 'X', kind: 'major', title: 'X' },
      { id: 'Y', kind: 'major', title: 'Y' },
    ] as const;
    const electives = [unitWith('E1', { group: 'E', mandatory: false }), unitWith('E2', { group: 'E', mandatory: false })];
    const majors = [unitWith('X1', { group: 'X' }), unitWith('Y1', { group: 'Y', points: 3 })];
    expect(warnings(programmeWith({ groups: [...groups], units: [unitWith('A'), ...electives, ...majors] }))).toEqual([
      { code: 'points-do-not-close', programme: 'TI', major: 'Y', least: 15, most: 15, points: 18 },
    ]);
  });
});

describe('keys that are named like properties of every object', () => {
  it('are text like any other', () => {
    const text = JSON.stringify(guideWith(programmeWith({ units: [unitWith('__proto__'), unitWith('constructor'), unitWith('toString')] }))).replace(
      '"sample":false',
      '"sample":false,"__proto__":{"sample":true,"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    );
    const reading = readGuideFile(text);
    expect(reading).toMatchObject({ ok: true, guide: { sample: false } });
    expect(reading.ok && reading.guide.programmes[0]?.units.map(({ code }) => code)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
