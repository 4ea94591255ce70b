import { describe, expect, it } from 'vitest';
import { context, doubtsOf, entriesOf, programme, readingsOf, shortOf } from './import.fixture.ts';
import { pasteLimits, readPaste } from './read-paste.ts';

describe('a pasted progress file', () => {
  it('is read from a table with tabs and a head, year by year', () => {
    const text = [
      'Academiejaar 2023-2024',
      'Code\tOpleidingsonderdeel\tStp\tResultaat\tStatus',
      'HBI09B\tProgrammeren 1\t6\t13\tCredit',
      'HBI61B\tC# en .NET\t4\t9\tTolereerbaar tekort',
      'HBI62B\tObjectgeoriënteerd ontwerpen en ontwikkelen\t5\t5\tHernemen',
      'HBI63B\tWiskunde voor informatici\t3\t\tVrijstelling',
      'HBI68B\tPortfolio\t2\tG\tCredit',
      'Academiejaar 2024-2025',
      'HBI62B\tObjectgeoriënteerd ontwerpen en ontwikkelen\t5\tNA\tNiet geslaagd',
      'HBI10B\tProgrammeren 2\t6\t8\tGetolereerd',
    ].join('\n');
    expect(shortOf(text)).toEqual([
      '2023 HBI09B result=13',
      '2023 HBI61B result=9',
      '2023 HBI62B result=5',
      '2023 HBI63B exempt=true',
      '2023 HBI68B result=pass',
      '2024 HBI62B result=NA',
      '2024 HBI10B result=8 tolerated=student',
    ]);
    expect(doubtsOf(text).flat()).toEqual([]);
  });

  it('is read the same with several spaces, with decimals, and in English', () => {
    const text = ['2023-24', 'HBI09B   Programmeren 1   6,0   13,0   Credit obtained', 'HBI61B   C# en .NET   4.00   9   Tolerable fail', 'HBI63B   Wiskunde voor informatici   3   Exemption', 'HBI10B  Programmeren 2  6  7  To be retaken'].join('\r\n');
    expect(shortOf(text)).toEqual(['2023 HBI09B result=13', '2023 HBI61B result=9', '2023 HBI63B exempt=true', '2023 HBI10B result=7']);
    expect(doubtsOf(text).flat()).toEqual([]);
  });

  it('is read from a copy in which every cell became a line', () => {
    const text = 'Code\nOpleidingsonderdeel\nStudiepunten\nCijfer\nHBI09B\nProgrammeren 1\n6\n12\nCredit\nHBI65B\nBedrijfsstage\n12\n14\nCredit\nHBI61B\nC# en .NET\n4\nVrijstelling\n';
    expect(shortOf(text)).toEqual(['HBI09B result=12', 'HBI65B result=14', 'HBI61B exempt=true']);
  });

  it('is read from a PDF that broke a long title, with a hyphen too', () => {
    expect(shortOf('HBI62B Objectgeoriënteerd ontwerpen\nen ontwikkelen 5 11 Credit')).toEqual(['HBI62B result=11']);
    expect(shortOf('HBI62B Object-\ngeoriënteerd ontwerpen en ontwikkelen 5 11')).toEqual(['HBI62B result=11']);
    expect(shortOf('Objectgeoriënteerd ontwerpen\nen ontwikkelen 5 11')).toEqual(['HBI62B result=11']);
  });

  it('takes the result of each opportunity where it is said', () => {
    expect(shortOf('Code\tTitel\tSP\t1e kans\t2e kans\nHBI09B\tProgrammeren 1\t6\t7\t11\nHBI10B\tProgrammeren 2\t6\t12\t-')).toEqual(['HBI09B result1=7 result2=11', 'HBI10B result1=12']);
    expect(shortOf('HBI09B Programmeren 1 6 sp 1e kans: 7 2e kans: NA')).toEqual(['HBI09B result1=7 result2=NA']);
    expect(shortOf('HBI09B Programmeren 1 6 sp januari: 7, september: 12')).toEqual(['HBI09B result1=7 result2=12']);
  });

  it('matches a unit by its title where there is no code, and asks which one where two have the same', () => {
    expect(shortOf('Programmeren 1 6 13\nPROGRAMMEREN 2 6 14\nobjectgeorienteerd ontwerpen en ontwikkelen 5 10')).toEqual(['HBI09B result=13', 'HBI10B result=14', 'HBI62B result=10']);
    expect(doubtsOf('Communicatie   4   12')).toEqual([['several-units', 'mark-guessed']]);
    expect(entriesOf('Communicatie   4   12')[0]?.unit).toBeNull();
  });

  it('takes no word of a title for a status and no digit of it for a mark', () => {
    expect(shortOf('HBI64B Fraude en veiligheid 3 12\nHBI09B Programmeren 1 6 2')).toEqual(['HBI64B result=12', 'HBI09B result=2']);
  });

  it('tells points from marks by the points of the unit, whatever their order', () => {
    expect(shortOf('HBI65B Bedrijfsstage 12 14')).toEqual(['HBI65B result=14']);
    expect(shortOf('HBI65B Bedrijfsstage 14 12')).toEqual(['HBI65B result=14']);
    expect(shortOf('HBI65B Bedrijfsstage 12 12')).toEqual(['HBI65B result=12']);
    expect(shortOf('HBI65B Bedrijfsstage 14/20')).toEqual(['HBI65B result=14']);
  });

  it('proposes a unit that the programme does not have as one of the student’s own', () => {
    const [entry] = entriesOf('Z20123\tZweeds voor beginners 2\t3\t14\tCredit');
    expect(entry).toMatchObject({ unit: 'Z20123', define: { title: 'Zweeds voor beginners 2', points: 3 }, result: 14 });
    expect(doubtsOf('Z20123\tZweeds voor beginners 2\t3\t14\tCredit')[0]).toContain('unit-new');
  });
});

describe('what is doubtful in a pasted text', () => {
  it.each([
    ['HBI09B Programmeren 1 6', 'mark-ambiguous'],
    ['HBI09B Programmeren 1 6 7 11', 'mark-ambiguous'],
    ['HBI09B Programmeren 1 5 12', 'points-differ'],
    ['HBI09B Programmeren 1 6 12 Niet geslaagd', 'contradiction'],
    ['HBI09B Programmeren 1 6 8 Credit', 'contradiction'],
    ['HBI09B Programmeren 1 6 12 Getolereerd', 'contradiction'],
    ['HBI09B Programmeren 1 6 5 Tolereerbaar tekort', 'contradiction'],
    ['HBI09B Programmeren 1 6 12,5', 'mark-invalid'],
    ['HBI09B Programmeren 1 6 23', 'mark-invalid'],
    ['HBI09B Programmeren 1 6 Credit', 'mark-missing'],
    ['HBI09B Programmeren 1 6 Niet geslaagd', 'mark-ambiguous'],
    ['HBI09B Programmeren 1 6 sp Niet geslaagd', 'mark-missing'],
    ['HBI09B Programmeren 1 6 sp januari: 7 juni: 12', 'mark-invalid'],
    ['HBI09B Programmeren 1 6 Uitgeschreven', 'withdrawn'],
    ['HBI09B Koken voor gevorderden 6 12', 'title-differs'],
    ['HBI09B Programmeren 1 6 12 xyz', 'unread'],
    ['We keken naar Communicatie voor iedereen', 'several-units'],
    ['Een portfolio maken', 'nothing-said'],
  ])('%s', (text, doubt) => {
    expect(doubtsOf(text)[0]).toContain(doubt);
  });

  it('never makes a tolerance or a credit of a tolerable mark, nor a result of “hernemen”', () => {
    expect(shortOf('HBI09B Programmeren 1 6 9 Tolereerbaar tekort\nHBI10B Programmeren 2 6 Hernemen\nHBI61B C# en .NET 4 9 niet getolereerd')).toEqual(['HBI09B result=9', 'HBI10B', 'HBI61B result=9']);
  });

  it('is shown and not dropped when it is not understood at all', () => {
    const text = 'Beste student,\n\nHBI09B Programmeren 1 6 12\nPagina 1 van 2\n2023-2024';
    expect(readingsOf(text).map(({ kind, lines }) => [kind, lines.from, lines.text.join('|')])).toEqual([
      ['not-understood', 1, 'Beste student,'],
      ['entry', 3, 'HBI09B Programmeren 1 6 12'],
      ['not-understood', 4, 'Pagina 1 van 2'],
      ['heading', 5, '2023-2024'],
    ]);
  });

  it('refuses what is no progress file by its size, at once', () => {
    expect(readPaste('', context)).toEqual({ ok: false, reason: 'empty' });
    expect(readPaste('x'.repeat(pasteLimits.characters + 1), context)).toEqual({ ok: false, reason: 'too-large' });
    expect(readPaste('\n'.repeat(pasteLimits.lines + 1) + 'x', context)).toEqual({ ok: false, reason: 'too-large' });
    expect(readPaste(' '.repeat(pasteLimits.lineLength) + 'x', context)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('survives a text made to be slow or to reach prototypes', () => {
    const lines = ['__proto__ 6 12', 'constructor\t6\t12', `${'1 '.repeat(900)}`, `${'a'.repeat(1_900)}`, `${'niet '.repeat(300)}`, `${'1/'.repeat(800)}`];
    const read = readPaste(Array.from({ length: 90 }, (_, index) => lines[index % lines.length]).join('\n'), { ...context, programme });
    expect(read.ok).toBe(true);
  });
});
