import { describe, expect, it } from 'vitest';
import { imported, notUnderstood, problemsIn, programmeIn } from './import.fixture.ts';

const facts = (outcome: ReturnType<typeof imported>) =>
  programmeIn(outcome).programme.units.map(({ code, title, points, stage, semester, mandatory, group }) => [code, title, points, stage, semester, mandatory, group]);

describe('what was copied from a page of a programme', () => {
  it('gives code, title, points and semester of each unit, under the headings of the page', () => {
    const text = `Bachelor in de toegepaste informatica
Academiejaar 2024-2025
Fase 1
Verplichte opleidingsonderdelen
HBI09B ICT Organisation 1 4 sp. Beide semesters
Information management 1 (B-ODI-HBI61B) 3 studiepunten, semester 1
Fase 2
Optie A
OH3101 | Software Engineering 4 | 6 stp | 2de semester
`;
    const outcome = imported({ 'mijn pagina.txt': text });
    expect(programmeIn(outcome)).toMatchObject({ guide: { academicYear: 2024 }, programme: { code: 'mijn-pagina', title: 'Bachelor in de toegepaste informatica' } });
    expect(facts(outcome)).toEqual([
      ['HBI09B', 'ICT Organisation 1', 4, 1, 'year', true, undefined],
      ['HBI61B', 'Information management 1', 3, 1, 1, true, undefined],
      ['OH3101', 'Software Engineering 4', 6, 2, 2, false, 'Optie A'],
    ]);
    expect(problemsIn(outcome)).toEqual([]);
  });

  it('shows every line that it does not understand', () => {
    const outcome = imported({ 'p.txt': 'Bachelor X\nHBI09B Eerste 4 sp\nInloggen\nHBI10B Tweede\nHBI11B Derde 1,5 sp\nHBI12B Vierde 3 sp\tDocent Peeters' });
    expect(facts(outcome).map(([code, title]) => [code, title])).toEqual([
      ['HBI09B', 'Eerste'],
      ['HBI12B', 'Vierde'],
    ]);
    expect(problemsIn(outcome)).toEqual([
      ['line 3', { code: 'line-not-understood', text: 'Inloggen' }],
      ['line 5', notUnderstood('HBI11B points', '1,5', 'left-out')],
      ['line 6', { code: 'line-not-understood', text: 'Docent Peeters' }],
      ['line 4', { code: 'field-missing', field: 'HBI10B points', kept: 'left-out' }],
    ]);
  });

  it('is not taken for a guide when no line has a code and points', () => {
    expect(problemsIn(imported({ 'brief.txt': 'Beste student,\nje dossier is in orde.' }))).toEqual([['', { code: 'kind-not-recognised' }]]);
    expect(problemsIn(imported({ 'brief.txt': 'Beste student' }, 'text'))).toEqual([
      ['line 1', { code: 'line-not-understood', text: 'Beste student' }],
      ['', { code: 'nothing-found', kind: 'text' }],
    ]);
  });
});

describe('a page of a programme as HTML', () => {
  const page = `<!DOCTYPE html>
<html><head><title>Bachelor &eacute;&eacute;n</title><script>var HBI99B = '6 sp';</script><style>p { }</style></head>
<body>
<!-- HBI98B Verborgen 6 sp -->
<h2>Opleidingsfase 1</h2>
<table>
<tr><th>Code</th><th>Titel</th><th>Studiepunten</th><th>Semester</th></tr>
<tr><td>HBI09B</td><td><a href="javascript:alert(1)">ICT &amp; <b>Organisation</b> 1</a></td>
<td>4</td><td>1</td></tr>
<tr><td>HBI10B</td><td>&lt;script&gt;alert(1)&lt;/script&gt; &#169;</td><td>3</td><td>2</td></tr>
</table></body></html>`;

  it('gives the units of its tables; what is no text is never read, and markup in a title is text', () => {
    const outcome = imported({ 'p.html': page });
    expect(facts(outcome)).toEqual([
      ['HBI09B', 'ICT & Organisation 1', 4, 1, 1, true, undefined],
      ['HBI10B', '<script>alert(1)</script> ©', 3, 1, 2, true, undefined],
    ]);
    expect(programmeIn(outcome).programme.title).toBe('Bachelor één');
    expect(problemsIn(outcome)).toEqual([['line 7', { code: 'line-not-understood', text: 'Code Titel Studiepunten Semester' }]]);
  });

  it.each(['<', '<!--', '<script>', '<td', '&#x;'])('holds up nobody who waits for it when it is made of %j alone, and gives no programme', (part) => {
    expect(imported({ 'p.html': `<html>${part.repeat(200_000)}` }, 'text').programmes).toEqual([]);
  });
});
