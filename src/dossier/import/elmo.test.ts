import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainStudent, type Enrolment, type Result } from '../../model/index.ts';
import { anyDossier } from '../dossier.fixture.ts';
import { dossierOf } from '../dossier-view.ts';
import { dossierWrites } from '../dossier-writes.ts';
import { ELMO } from '../elmo-format.ts';
import { dossierElmo } from '../export/elmo.ts';
import { stateAfter } from '../vault-state.fixture.ts';
import { elmoLimits, readElmoFile } from './elmo-file.ts';
import { context, programme } from './import.fixture.ts';
import { planImport } from './plan.ts';
import { readElmo } from './read-elmo.ts';

const grades = new Map<string, Result>([['a', 18], ['c', 14], ['fx', 9], ['pass', 12], ['na', 'NA']]);
const elmoContext = { ...context, markOfGrade: (grade: string) => grades.get(grade.toLowerCase()), gradesArticle: 'titel 4, punt 9.1' };
const read = (xml: string) => {
  const file = readElmoFile(xml);
  if (!file.ok) throw new Error(file.problem.reason);
  return readElmo(file.transcript, elmoContext);
};
const problemOf = (xml: string) => {
  const file = readElmoFile(xml);
  return file.ok ? null : file.problem;
};
const planOf = (xml: string, state = stateAfter([])) =>
  planImport(state, read(xml).flatMap((reading) => (reading.kind === 'entry' ? [reading.entry] : [])), { programme: 'TI', passMark: 10 });
const exported = (enrolments: Enrolment[]): string =>
  dossierElmo({ student: plainStudent, enrolments }, { programme, passMark: 10, computed: () => undefined, termOf: (year) => ({ start: `${year}-09-16`, end: `${year + 1}-09-14` }), madeAt: '2025-07-10T12:00:00Z' });
const tabled = (enrolments: readonly Enrolment[]) => enrolments.filter(({ units }) => units.length > 0).map(({ year, contract, units }) => ({ year, contract, units }));

interface Course {
  readonly country?: string;
  readonly code?: string;
  readonly title?: string;
  readonly status?: string;
  readonly label?: string;
  readonly scheme?: string;
  readonly start?: string;
  readonly date?: string;
}
const course = ({ country = 'BE', code = 'HBI09B', title = 'Programmeren 1', status, label, scheme, start = '2023-09-18', date }: Course): string => `<?xml version="1.0"?>
<x:elmo xmlns:x="${ELMO}"><x:report><x:issuer><x:country>${country}</x:country><x:title>School</x:title></x:issuer>
<x:learningOpportunitySpecification><x:identifier type="local">${code}</x:identifier><x:title>${title}</x:title><x:type>Course</x:type>
<x:specifies><x:learningOpportunityInstance>${date === undefined ? `<x:start>${start}</x:start>` : `<x:date>${date}</x:date>`}
${status === undefined ? '' : `<x:status>${status}</x:status>`}${scheme === undefined ? '' : '<x:gradingSchemeLocalId>s</x:gradingSchemeLocalId>'}${label === undefined ? '' : `<x:resultLabel>${label}</x:resultLabel>`}
<x:credit><x:scheme>ECTS</x:scheme><x:value>6</x:value></x:credit></x:learningOpportunityInstance></x:specifies></x:learningOpportunitySpecification>
${scheme === undefined ? '' : `<x:gradingScheme localId="s"><x:description>${scheme}</x:description></x:gradingScheme>`}</x:report></x:elmo>`;
const entryOf = (of: Course) => {
  const entry = read(course(of)).find((reading) => reading.kind === 'entry');
  if (entry === undefined) throw new Error('no entry');
  return { ...entry.entry, result: entry.entry.result, doubts: entry.doubts.map(({ code }) => code) };
};

describe('a dossier as ELMO', () => {
  it('gives the same units and results back, for any dossier', () => {
    fc.assert(
      fc.property(anyDossier, ({ enrolments }) => {
        const dossier = dossierOf(stateAfter(dossierWrites('TI', { student: plainStudent, enrolments })), 'TI').dossier;
        const { edit } = planOf(exported(dossier.enrolments));
        expect(tabled(dossierOf(stateAfter(edit.ok ? edit.writes : []), 'TI').dossier.enrolments)).toEqual(tabled(dossier.enrolments));
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing when it is read into the dossier that it was made of', () => {
    fc.assert(
      fc.property(anyDossier, ({ enrolments }) => {
        const state = stateAfter(dossierWrites('TI', { student: plainStudent, enrolments }));
        expect(planOf(exported(dossierOf(state, 'TI').dossier.enrolments), state).edit).toMatchObject({ writes: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a transcript of a Flemish school', () => {
  it('gives marks out of twenty as they are, with the year of the term, by whichever prefix', () => {
    expect(entryOf({ label: '13', scheme: 'Op 20', status: 'passed' })).toMatchObject({ unit: 'HBI09B', year: 2023, result: 13, doubts: [] });
    expect(entryOf({ label: '13/20', status: 'passed', start: '2024-02-12' })).toMatchObject({ year: 2023, result: 13 });
    expect(entryOf({ label: '9', scheme: 'Marks out of 20', status: 'failed', date: '2024-08-30' })).toMatchObject({ year: 2023, result: 9, doubts: [] });
    expect(entryOf({ status: 'in-progress' })).toMatchObject({ result: undefined, doubts: [] });
  });

  it('asks for the year of a result of September, which can be of either', () => {
    expect(entryOf({ label: '13', date: '2024-09-05' }).year).toBeNull();
  });

  it('takes no percentage or letter for a mark', () => {
    expect(entryOf({ label: '14', scheme: 'Percentage 0-100' })).toMatchObject({ result: undefined, doubts: ['grade-unknown'] });
    expect(entryOf({ label: 'B', scheme: 'ECTS' })).toMatchObject({ result: undefined, doubts: ['grade-unknown'] });
  });

  it('shows what contradicts itself, and never takes a tolerated mark for passed', () => {
    expect(entryOf({ label: '9', scheme: '0-20', status: 'passed' })).toMatchObject({ result: 9, doubts: ['contradiction'] });
    expect(entryOf({ label: '14', scheme: '0-20', status: 'failed' })).toMatchObject({ doubts: ['contradiction'] });
  });

  it('brings a unit that the programme does not have, and finds one by its title', () => {
    expect(entryOf({ code: 'ZWEEDS', title: 'Zweeds', label: '14', scheme: '/20' })).toMatchObject({ unit: 'ZWEEDS', define: { title: 'Zweeds', points: 6 }, doubts: ['unit-new'] });
    expect(entryOf({ code: 'OLD1', title: 'programmeren 1', label: '14', scheme: '/20' })).toMatchObject({ unit: 'HBI09B', doubts: ['unit-near'] });
    expect(entryOf({ code: 'X', title: 'Communicatie', label: '14', scheme: '/20' })).toMatchObject({ unit: null, doubts: ['several-units'] });
  });
});

describe('a transcript from abroad', () => {
  it('maps the grades of ECTS by the table only, and says by which', () => {
    expect(entryOf({ country: 'PL', label: 'C', scheme: 'ECTS grading scale' })).toMatchObject({ result: 14, doubts: ['grade-mapped'] });
    expect(entryOf({ country: 'PL', label: 'Fx', scheme: 'ECTS', status: 'failed' })).toMatchObject({ result: 9, doubts: ['grade-mapped'] });
    expect(entryOf({ country: 'PL', label: 'pass' })).toMatchObject({ result: 12, doubts: ['grade-mapped'] });
  });

  it.each([
    ['a letter of another scale', { label: 'C', scheme: 'American grading scale' }],
    ['a letter of no scale', { label: 'A' }],
    ['a mark out of twenty of another country', { label: '14', scheme: '0-20' }],
    ['a decimal', { label: '5,5', scheme: '1-6' }],
    ['passed without a grade', { status: 'passed' }],
  ])('asks what %s is', (_what, of) => {
    expect(entryOf({ country: 'FR', ...of })).toMatchObject({ result: undefined, doubts: ['grade-unknown'] });
  });

  it('lets the student say for which unit it counts, and adds none of its own', () => {
    expect(entryOf({ country: 'PL', code: 'PL1', title: 'Kompilatory', label: 'A', scheme: 'ECTS' })).toMatchObject({ unit: null, doubts: ['unit-unknown', 'grade-mapped'] });
  });
});

describe('a file that is no transcript', () => {
  it.each([
    ['not XML', 'year;code', { reason: 'xml-broken', line: 1 }],
    ['cut off', course({}).slice(0, 400), { reason: 'xml-broken', line: expect.any(Number) }],
    ['another kind of XML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', { reason: 'not-elmo' }],
    ['another version', '<elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v2"/>', { reason: 'elmo-version' }],
    ['an unbound prefix', '<y:elmo/>', { reason: 'xml-broken', line: 1 }],
    ['entities of its own', '<!DOCTYPE elmo [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><elmo>&b;</elmo>', { reason: 'xml-entities', line: 1 }],
    ['an outside file', '<!DOCTYPE elmo SYSTEM "file:///etc/passwd"><elmo/>', { reason: 'xml-entities', line: 1 }],
    ['too deep', `<elmo xmlns="${ELMO}">${'<a>'.repeat(elmoLimits.depth)}`, { reason: 'xml-too-deep', line: 1 }],
    ['too many courses', `<elmo xmlns="${ELMO}"><report>${'<learningOpportunitySpecification/>'.repeat(elmoLimits.courses + 1)}</report></elmo>`, { reason: 'too-large' }],
    ['too many elements', `<elmo xmlns="${ELMO}">${'<a/>'.repeat(elmoLimits.elements)}</elmo>`, { reason: 'too-large' }],
    ['too long', ' '.repeat(elmoLimits.characters + 1), { reason: 'too-large' }],
  ])('is refused: %s', (_what, xml, problem) => {
    expect(problemOf(xml)).toEqual(problem);
  });

  it('keeps markup in titles as text, cuts long texts off and reaches no prototype', () => {
    const long = 'x'.repeat(elmoLimits.text + 100);
    const file = readElmoFile(course({ code: '__proto__', title: `&lt;script&gt;alert(1)&lt;/script&gt;${long}`, label: 'constructor' }));
    if (!file.ok) throw new Error(file.problem.reason);
    const node = file.transcript.reports[0]?.nodes[0];
    expect(node?.titles[0]).toMatch(/^<script>alert\(1\)<\/script>x/);
    expect(node?.titles[0]).toHaveLength(elmoLimits.text);
    expect(node?.code).toBe('__proto__');
    expect(Object.hasOwn(Object.prototype, 'titles')).toBe(false);
  });
});
