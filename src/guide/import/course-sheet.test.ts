import { describe, expect, it } from 'vitest';
import sheet from './fixtures/OH3100N.xml?raw';
import programme from './fixtures/SC_51858212.xml?raw';
import { evaluationsOf, languagesOf } from './course-sheet.ts';
import { imported, programmeIn } from './import.fixture.ts';

const dutch = { '2024/opleidingen/n/xml/SC_51858212.xml': programme, '2024/syllabi/n/xml/OH3100N.xml': sheet };
const english = sheet
  .replace('<titel>Software Engineering 3</titel>', '<titel>Engineering of Software 3</titel>')
  .replace('Partiële of permanente evaluatie met examen tijdens de examenperiode', 'Partial or continuous assessment with exam');

describe('what a course sheet says in words', () => {
  it('is kept as the guide says it: how the unit is evaluated and in which language it is taught', () => {
    expect(programmeIn(imported(dutch)).unit('OH3100')).toMatchObject({
      evaluations: ['Partiële of permanente evaluatie met examen tijdens de examenperiode'],
      languages: ['nl'],
    });
  });

  it('of the same sheet in English adds the English title to a Dutch guide, and nothing in English beside', () => {
    const unit = programmeIn(imported({ ...dutch, '2024/syllabi/e/xml/OH3100E.xml': english })).unit('OH3100');
    expect(unit).toMatchObject({
      title: 'Software Engineering 3',
      otherTitle: 'Engineering of Software 3',
      evaluations: ['Partiële of permanente evaluatie met examen tijdens de examenperiode'],
    });
    const turned = programmeIn(imported({ '2024/syllabi/e/xml/OH3100E.xml': english, ...dutch })).unit('OH3100');
    expect(turned).toEqual(unit);
  });

  it('of a programme in English adds the titles to the same in Dutch', () => {
    const names = programme.replaceAll('Software engineering 1', 'Engineering of Software 1');
    const both = programmeIn(imported({ ...dutch, '2024/opleidingen/e/xml/SC_51858212.xml': names }));
    expect(both.guide.language).toBe('nl');
    expect(both.unit('HBI77B')).toMatchObject({ title: 'Software engineering 1', otherTitle: 'Engineering of Software 1' });
    expect(both.unit('HBI09B')?.otherTitle).toBeUndefined();
  });

  it('comes from the other formats too', () => {
    const csv = 'code,title,points,title_en,evaluation,language\nA1,Recht,6,Law,Examen; Opdracht,N/E\n';
    const law = { otherTitle: 'Law', evaluations: ['Examen', 'Opdracht'], languages: ['nl', 'en'] };
    expect(programmeIn(imported({ 'gids.csv': csv })).unit('A1')).toMatchObject(law);
    const overlay = { format: 'studiekompas-guide-overlay', version: 1, units: { A1: law } };
    const plain = { 'gids.csv': 'code,title,points\nA1,Recht,6\n', 'overlay.json': JSON.stringify(overlay) };
    const overlaid = programmeIn(imported(plain));
    expect(overlaid.unit('A1')).toMatchObject(law);
    const again = programmeIn(imported({ 'again.json': JSON.stringify(overlaid.guide) }));
    expect(again.unit('A1')).toMatchObject(law);
  });

  it('is left out where it is not said, or a language is not known', () => {
    const unit = programmeIn(imported({ 'gids.csv': 'code,title,points,title_en,evaluation,language\nA1,Recht,6,Recht,,Klingon\n' })).unit('A1');
    for (const fact of ['otherTitle', 'evaluations', 'languages']) expect(unit).not.toHaveProperty(fact);
    expect(languagesOf(['N', 'x'])).toBeUndefined();
    expect(languagesOf(['nl-BE', 'eng', 'F', 'N'])).toEqual(['nl', 'en', 'fr']);
    expect(evaluationsOf([' ', undefined])).toBeUndefined();
    expect(evaluationsOf(['<b>Examen</b>', ' <b>Examen</b> '])).toEqual(['<b>Examen</b>']);
  });
});
