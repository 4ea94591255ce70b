import { afterEach, describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES, MAX_SOURCE_DEPTH } from './found.ts';
import { imported, problemsIn, programmeIn } from './import.fixture.ts';

const unitXml = (code: string, title: string) => `<opleidingsonderdeel code="${code}" verplicht="True"><titel>${title}</titel><studiepunten>6</studiepunten></opleidingsonderdeel>`;
const programmeXml = (units: string, title = 'Bachelor', start = '') =>
  `<?xml version="1.0"?>${start}<root><data><programma id="7"><titel>${title}</titel><modulegroep id="1" verplicht="True"><opleidingsonderdelen>${units}</opleidingsonderdelen></modulegroep></programma></data></root>`;

afterEach(() => {
  if (Object.hasOwn(Object.prototype, 'polluted')) throw new Error('a file reached the prototype of every object');
});

describe('a file that means harm', () => {
  it('does not get its own entities expanded', () => {
    const bomb = '<!DOCTYPE root [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    const outcome = imported({ 'SC_7.xml': programmeXml(unitXml('A1', '&c;'), 'B', bomb) });
    expect(outcome.programmes).toEqual([]);
    expect(problemsIn(outcome)).toEqual([['line 1', { code: 'declares-entities' }]]);
  });

  it('does not get a file of ours into the guide', () => {
    const outside = '<!DOCTYPE root [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(problemsIn(imported({ 'SC_7.xml': programmeXml(unitXml('A1', '&x;'), 'B', outside) }))).toEqual([['line 1', { code: 'declares-entities' }]]);
    const elsewhere = '<!DOCTYPE root SYSTEM "http://example.org/x.dtd">';
    expect(problemsIn(imported({ 'SC_7.xml': programmeXml(unitXml('A1', '&x;'), 'B', elsewhere) }))).toEqual([
      ['line 1', { code: 'not-well-formed', format: 'XML', detail: 'undefined entity.' }],
    ]);
  });

  it.each([
    ['XML', 'diep.xml', `<root>${'<data>'.repeat(100_000)}`],
    ['JSON', 'diep.json', `{"hits":${'['.repeat(100_000)}`],
    ['JSON with values', 'diep.json', `${'{"hits":'.repeat(200)}1${'}'.repeat(200)}`],
  ])('is not followed too deep: %s', (_format, name, text) => {
    expect(problemsIn(imported({ [name]: text }))).toEqual([['line 1', { code: 'too-deep', limit: MAX_SOURCE_DEPTH }]]);
  });

  it('is not read when it is too large', () => {
    const outcome = imported({ 'groot.csv': `code,title,points\n${' '.repeat(MAX_SOURCE_BYTES)}` });
    expect(problemsIn(outcome)).toEqual([['', { code: 'too-large', bytes: MAX_SOURCE_BYTES + 18, limit: MAX_SOURCE_BYTES }]]);
  });

  it('is cut off after more rows than a school has', () => {
    const rows = Array.from({ length: 50_100 }, (_, index) => `U${index},T,6`).join('\n');
    expect(problemsIn(imported({ 'veel.csv': `code,title,points\n${rows}\n` }))).toContainEqual(['line 50002', { code: 'too-many', what: 'rows', limit: 50_000 }]);
  });

  it('keeps script in a title as text', () => {
    const script = '<script>alert(1)</script>';
    const escaped = script.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(programmeIn(imported({ 'SC_7.xml': programmeXml(unitXml('A1', escaped), escaped) })).programme).toMatchObject({ title: script, units: [{ title: script }] });
    expect(programmeIn(imported({ 'gids.csv': `code,title,points\nA1,${script},6\n` })).programme.units[0]?.title).toBe(script);
  });

  it('cannot name a unit after a property of every object', () => {
    const json = `{"format":"studiekompas-guide-overlay","version":1,"programme":"TI","__proto__":{"polluted":1},"units":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"A1":{"__proto__":{"points":3},"tolerable":"yes"}}}`;
    const outcome = imported({ 'gids.csv': 'programme,code,title,points\nTI,A1,A,6\nTI,constructor,C,3\nTI,__proto__,P,3\n', 'o.json': json });
    expect(programmeIn(outcome).unit('A1')).toMatchObject({ points: 6, tolerable: 'yes' });
    expect(programmeIn(outcome).unit('constructor')).toMatchObject({ points: 3, tolerable: 'unknown' });
    expect(problemsIn(outcome)).toContainEqual(['line 4', { code: 'field-not-understood', field: 'code', value: '__proto__', kept: 'left-out' }]);
    expect(problemsIn(outcome)).toContainEqual(['units.A1', { code: 'field-not-known', field: '__proto__' }]);
  });

  it('is never taken for an answer by what every object has', () => {
    const outcome = imported({ 'x.json': '{"hits":{"hits":[{"_source":{"__proto__":{"programSet":[{"programId":"7"}]}}}]}}' });
    expect(problemsIn(outcome)).toEqual([['', { code: 'nothing-found', kind: 'data-service' }]]);
  });

  it.each([
    ['empty.xml', ''],
    ['empty.json', '{}'],
    ['list.json', '[]'],
    ['number.json', '[3]'],
    ['picture.bin', '\u0000\u0001\u0002'],
  ])('is told to be nothing that is known: %s', (name, text) => {
    expect(imported({ [name]: text }).programmes).toEqual([]);
    expect(problemsIn(imported({ [name]: text }))).toHaveLength(1);
  });

  it.each([
    ['<root><data></root>', 'XML'],
    ['{"hits": }', 'JSON'],
  ])('is told by line where it is broken: %s', (text, format) => {
    expect(problemsIn(imported({ x: text }))).toMatchObject([['line 1', { code: 'not-well-formed', format }]]);
  });
});
