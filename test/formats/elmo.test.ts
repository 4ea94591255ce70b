import { readFileSync } from 'node:fs';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { dossierElmo, readElmo, readElmoFile } from '../../src/dossier/index.ts';
import { plainStudent, type Dossier, type Programme, type Result, type UnitRecord } from '../../src/model/index.ts';
import { packs } from '../../src/packs/index.ts';
import { markOfForeignGrade } from '../../src/rules/index.ts';
import { imported } from './elmo/imported.ts';

const fileOf = (name: string): string => readFileSync(new URL(`elmo/${name}`, import.meta.url), 'utf8');

xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(Object.entries(imported).map(([address, text]) => [address, new TextEncoder().encode(text)]))));
const schema = XmlDocument.fromString(fileOf('schema.xsd'), { url: 'schema.xsd' });
const validator = XsdValidator.fromDoc(schema);

/** What the schema of EMREX finds wrong. */
const problemsOf = (xml: string): readonly string[] => {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message);
    throw error;
  } finally {
    document.dispose();
  }
};

const programme: Programme = {
  code: 'TI', title: 'Toegepaste <informatica> & meer', kind: 'bachelor', initial: true, educational: false, points: 180, stages: 3, groups: [],
  units: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => ({
    code, title: `Onderdeel "${code}"`, points: 5, stage: 1, semester: 1, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: code === 'G' ? 'no' : 'yes',
    requires: 'none', identicalTo: [], activities: [], calculation: 'weighted', events: [],
  })),
};
const unit = (code: string, more: Partial<UnitRecord>): UnitRecord => ({ code, opportunities: [], parts: [], ...more });
const dossier: Dossier = {
  student: plainStudent,
  enrolments: [
    {
      year: 2023, contract: 'diploma', main: true, published: {},
      units: [
        unit('A', { opportunities: [{ result: 7 }, { result: 12 }] }),
        unit('B', { opportunities: [{ result: 9 }], tolerated: 'student' }),
        unit('C', { exemption: {} }),
        unit('D', { opportunities: [{ result: 4 }] }),
        unit('G', { opportunities: [{ result: 8 }] }),
      ],
    },
    {
      year: 2024, contract: 'diploma', main: true, published: {},
      units: [unit('D', { opportunities: [{ result: 6 }] }), unit('E', { opportunities: [{ result: 'NA' }, { result: 'pass' }] }), unit('F', { opportunities: [{ result: null }] }), unit('=x\u0000<"', { opportunities: [{ result: 11 }] })],
    },
  ],
};
const termOf = (year: number) => ({ start: `${year}-09-16`, end: `${year + 1}-09-14` }) as const;
const exported = (of: Dossier, computed: () => Result | undefined = () => undefined): string => dossierElmo(of, { programme, passMark: 10, computed, termOf, madeAt: '2025-07-10T12:00:00Z' });

const context = { programme, passMark: 10, markOfGrade: (grade: string) => (packs[0] === undefined ? undefined : markOfForeignGrade(packs[0], grade)), gradesArticle: 'titel 4, punt 9.1' };

describe('the example of EMREX', () => {
  it('is valid by its schema, as our stand-ins let it be', () => {
    expect(problemsOf(fileOf('example.xml'))).toEqual([]);
  });

  it('is read course by course; no grade becomes a mark of which the scale is not that of the table', () => {
    const file = readElmoFile(fileOf('example.xml'));
    if (!file.ok) throw new Error(file.problem.reason);
    const readings = readElmo(file.transcript, context);
    expect(readings.map(({ kind, lines }) => [kind, lines.text.join()])).toEqual([
      ['heading', 'Uniwersytet Warszawski, PL'],
      ['heading', 'MNM2-BIO · Master i biologi · 120 ECTS'],
      ['entry', expect.stringContaining('EKSTERN · Identifying ectomycorrhizal fungi')],
      ['entry', '1000-217bMRJ · Budowa kompilatorów · 6 ECTS · 45.1 · passed'],
      ['entry', 'The importance of <br> in HTML · C · passed'],
    ]);
    const entries = readings.flatMap((reading) => (reading.kind === 'entry' ? [reading] : []));
    expect(entries.map(({ entry }) => [entry.year, entry.result])).toEqual([[2009, undefined], [2014, undefined], [null, undefined]]);
    expect(entries.map(({ doubts }) => doubts.flatMap((doubt) => (doubt.code === 'grade-unknown' ? [doubt.grade] : [])))).toEqual([['Innpasset'], ['45.1'], ['C']]);
  });
});

describe('an exported dossier', () => {
  it('is valid by the schema of EMREX', () => {
    expect(problemsOf(exported(dossier))).toEqual([]);
    expect(problemsOf(exported({ student: plainStudent, enrolments: [] }))).toEqual([]);
    expect(problemsOf(exported(dossier).replace('<status>passed</status>', '<status>tolerated</status>')).length).toBeGreaterThan(0);
  });

  it('says passed only of what was passed by a mark: never of a tolerated or an exempted unit', () => {
    const document = XmlDocument.fromString(exported(dossier));
    const courses = document.find('//e:hasPart/e:learningOpportunitySpecification', { e: 'https://github.com/emrex-eu/elmo-schemas/tree/v1' }).map(({ content }) => content);
    document.dispose();
    const short = courses.map((content) => content.replace(/^(.).*Course(\d{4})-\d{4}\d{4}-\d\d-\d\d\d{4}-\d\d-\d\d/, '$1 $2 '));
    expect(short).toEqual([
      'A 2023 passed0-2012ects5',
      'B 2023 failed0-209',
      'D 2023 failed0-204',
      'G 2023 failed0-208',
      'D 2024 in-progress0-206',
      'E 2024 passedpassects5',
      'F 2024 in-progress',
      expect.stringContaining('passed0-2011'),
    ]);
  });

  it('leaves out what devices disagree about, and takes the result of partial exams from the rules or not at all', () => {
    const of = (...units: UnitRecord[]): Dossier => ({ student: plainStudent, enrolments: [{ year: 2024, contract: 'diploma', main: true, published: {}, units }] });
    const disputed = unit('A', { opportunities: [{ result: 12 }], openValues: [{ field: 'tolerated', value: 'student' }] });
    const parts = unit('A', { parts: [{ activity: 'lab', opportunities: [{ result: 12 }] }] });
    expect(exported(of(disputed))).not.toContain('<hasPart>');
    expect(exported(of(parts))).not.toContain('<hasPart>');
    expect(exported(of(parts), () => 11)).toContain('<status>passed</status><gradingSchemeLocalId>0-20</gradingSchemeLocalId><resultLabel>11</resultLabel>');
    expect(problemsOf(exported(of(parts), () => 11))).toEqual([]);
  });

  it('gives a unit the name and credits that it had in its year', () => {
    const asTaken = { title: 'Zoals toen', points: 4, stage: 1, semester: 1, grading: 'numeric', tolerable: 'yes', resit: 'yes', activities: [], calculation: 'weighted' } as const;
    const then = unit('A', { opportunities: [{ result: 12 }], asTaken: { ...asTaken, activities: [] } });
    const xml = exported({ student: plainStudent, enrolments: [{ year: 2022, contract: 'diploma', main: true, published: {}, units: [then] }] });
    expect(xml).toContain('<title>Zoals toen</title>');
    expect(xml).toContain('<credit><scheme>ects</scheme><value>4</value></credit>');
  });

  it('holds no name, number or birth date', () => {
    expect(exported(dossier)).toContain('<learner><givenNames/><familyName/></learner>');
    expect(exported(dossier)).not.toMatch(/<(?:bday|citizenship|currentAddress|gender)/);
  });
});
