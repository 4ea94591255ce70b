import { describe, expect, it } from 'vitest';
import shipped from '../../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import firstSheet from './fixtures/OH3100N.xml?raw';
import secondSheet from './fixtures/OS3000N.xml?raw';
import programme from './fixtures/SC_51858212.xml?raw';
import { readForApp, type GuideQuestion } from './read-for-app.ts';

const opened: GuideQuestion = { academicYear: 2026, yearIsSaid: false, pasted: null };
const pasted = (name = ''): GuideQuestion => ({ ...opened, pasted: { name } });

const csv = (...rows: readonly string[]): string => ['code,title,points,programme,programme_title', ...rows].join('\n');
const page = 'Graduaat Winkelmanagement\nFase 1\nGWM001A Verkoop 6 sp semester 1\nGWM002A Inkoop 3 sp semester 2\nOver deze pagina';
const source = (name: string, text: string) => ({ name, text });

describe('a guide file of the app itself', () => {
  it('is taken over as it stands, also beside a file that says nothing of it', () => {
    for (const others of [[], [source('a.csv', csv('A1,Recht,6,R,Rechten'))]]) {
      const [own] = readForApp([source('gids.json', shipped), ...others], opened).programmes;
      expect(own?.asItStands).toBe(true);
      expect(own?.guide).toEqual(JSON.parse(shipped));
    }
  });

  it('is read with what another file adds to it', () => {
    const overlay = { format: 'studiekompas-guide-overlay', version: 1, everyUnit: { resit: 'no' } };
    const { programmes } = readForApp([source('gids.json', shipped), source('meer.json', JSON.stringify(overlay))], opened);
    expect(programmes.map(({ asItStands }) => asItStands)).toEqual([false]);
  });

  it('says why it is refused', () => {
    const { programmes, problems } = readForApp([source('gids.json', shipped.replace('"points":180', '"points":"veel"'))], opened);
    expect(programmes).toEqual([]);
    expect(problems).toMatchObject([{ source: 'gids.json', trouble: { code: 'guide-refused', problem: { code: 'invalid-field', path: ['programmes', 0, 'points'] } } }]);
  });
});

describe('files of other formats', () => {
  it('give a guide for each programme, and say what they leave open', () => {
    const { programmes, problems } = readForApp([source('a.csv', csv('A1,Recht,6,R,Rechten', 'B1,Boeken,veel,B,Boekhouden', 'B2,Kassa,3,B,Boekhouden'))], opened);
    expect(programmes.map(({ guide }) => guide.programmes.map(({ code, units }) => [code, units.length]))).toEqual([[['R', 1]], [['B', 1]]]);
    expect(programmes[0]?.unknown).toContainEqual({ what: 'tolerable', of: 'units', count: 1, assumed: undefined });
    expect(programmes[0]?.unknown).toContainEqual({ what: 'academic-year', of: 'programme', count: 1, assumed: '2026-2027' });
    expect(problems).toContainEqual({ source: 'a.csv', place: 'line 3', trouble: { code: 'field-not-understood', field: 'points', value: 'veel', kept: 'left-out' } });
  });

  it('are of the year that the student says', () => {
    const [read] = readForApp([source('a.csv', csv('A1,Recht,6,R,Rechten'))], { ...opened, academicYear: 2024, yearIsSaid: true }).programmes;
    expect(read?.guide.academicYear).toBe(2024);
    expect(read?.unknown.some(({ what }) => what === 'academic-year')).toBe(false);
  });

  it('go together: a programme and the sheets of its units', () => {
    const files = [source('SC_51858212.xml', programme), source('OH3100N.xml', firstSheet), source('OS3000N.xml', secondSheet)];
    const units = readForApp(files, opened).programmes.flatMap(({ guide }) => guide.programmes.flatMap((one) => one.units));
    const alone = readForApp(files.slice(0, 1), opened).programmes.flatMap(({ guide }) => guide.programmes.flatMap((one) => one.units));
    expect(units).toHaveLength(alone.length);
    expect(units).not.toEqual(alone);
    expect(readForApp(files, opened)).toEqual(readForApp(files, opened));
  });

  it('of which thousands of lines are not understood are told with their number', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `U${at},T,veel,R,Rechten`);
    const { problems, problemCount } = readForApp([source('a.csv', csv('A1,Recht,6,R,Rechten', ...rows))], opened);
    expect(problems).toHaveLength(500);
    expect(problemCount).toBeGreaterThanOrEqual(2_000);
  });
});

describe('a pasted page', () => {
  it('is a programme by its own name, the same one each time', () => {
    const { programmes, problems, nameless } = readForApp([source('Geplakt', page)], pasted());
    expect(programmes).toMatchObject([{ guide: { programmes: [{ code: expect.stringMatching(/^graduaat-winkelmanagement-\w+$/), title: 'Graduaat Winkelmanagement' }] } }]);
    expect(problems).toContainEqual({ source: 'Geplakt', place: 'line 5', trouble: { code: 'line-not-understood', text: 'Over deze pagina' } });
    expect(nameless).toBe(false);
    expect(readForApp([source('Pasted', page)], pasted('x')).programmes[0]?.guide.programmes[0]?.code).toBe(programmes[0]?.guide.programmes[0]?.code);
  });

  it('without the name of its programme is called what the student calls it', () => {
    const without = page.split('\n').slice(1).join('\n');
    expect(readForApp([source('Geplakt', without)], pasted())).toMatchObject({ programmes: [], nameless: true });
    expect(readForApp([source('Geplakt', without)], pasted('Winkel')).programmes).toMatchObject([{ guide: { programmes: [{ title: 'Winkel' }] } }]);
  });

  it('has a code of its own, however much two long names look alike', () => {
    const codeOf = (subject: string): string | undefined => {
      const text = `Educatieve bachelor in het onderwijs: secundair onderwijs ${subject}\nGWM001A Verkoop 6 sp`;
      return readForApp([source('Geplakt', text)], pasted()).programmes[0]?.guide.programmes[0]?.code;
    };
    const codes = ['Frans', 'Latijn'].map(codeOf);
    expect(new Set(codes).size).toBe(2);
    expect(codes.every((code) => code !== undefined && code.length <= 40)).toBe(true);
  });

  it('that is no page of a programme shows what was not understood', () => {
    const { programmes, problems, nameless } = readForApp([source('Geplakt', 'Dag allemaal\nTot morgen')], pasted());
    expect(programmes).toEqual([]);
    expect(nameless).toBe(false);
    expect(problems.map(({ trouble }) => trouble.code)).toEqual(['line-not-understood', 'line-not-understood', 'nothing-found']);
  });
});
