import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainStudent, type Dossier, type Enrolment } from '../../model/index.ts';
import { plainCell, safeCell } from '../csv-format.ts';
import { anyDossier } from '../dossier.fixture.ts';
import { dossierOf } from '../dossier-view.ts';
import { dossierWrites } from '../dossier-writes.ts';
import { dossierCsv } from '../export/csv.ts';
import { stateAfter } from '../vault-state.fixture.ts';
import { context, programme } from './import.fixture.ts';
import type { Reading } from './import-entry.ts';
import { planImport } from './plan.ts';
import { csvLimits } from './csv-table.ts';
import { readCsv, readText } from './read-csv.ts';

const readingsOf = (text: string): readonly Reading[] => {
  const read = readCsv(text, context);
  if (!read.ok) throw new Error(read.reason);
  return read.readings;
};
const entriesOf = (text: string) => readingsOf(text).flatMap((reading) => (reading.kind === 'entry' ? [reading.entry] : []));
const doubtsOf = (text: string) => readingsOf(text).flatMap((reading) => (reading.kind === 'entry' ? reading.doubts : []));
const planOf = (text: string, state = stateAfter([])) => planImport(state, entriesOf(text), { programme: 'TI', passMark: 10 });

/** What a table of a dossier holds: years with units, and what is known of these. */
const tabled = (enrolments: readonly Enrolment[]) => enrolments.filter(({ units }) => units.length > 0).map(({ year, contract, units }) => ({ year, contract, units }));

describe('the table of a dossier', () => {
  it('gives the same units and results back, for any dossier', () => {
    fc.assert(
      fc.property(anyDossier, ({ enrolments }) => {
        const dossier = dossierOf(stateAfter(dossierWrites('TI', { student: plainStudent, enrolments })), 'TI').dossier;
        const { edit } = planOf(dossierCsv(dossier, programme));
        const again = dossierOf(stateAfter(edit.ok ? edit.writes : []), 'TI').dossier;
        expect(tabled(again.enrolments)).toEqual(tabled(dossier.enrolments));
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing when it is read into the dossier that it was made of', () => {
    fc.assert(
      fc.property(anyDossier, ({ enrolments }) => {
        const state = stateAfter(dossierWrites('TI', { student: plainStudent, enrolments }));
        expect(planOf(dossierCsv(dossierOf(state, 'TI').dossier, programme), state).edit).toMatchObject({ writes: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('holds no cell that a spreadsheet would compute, and every cell comes back as it was', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", "''@", '＝', "'"), fc.string()).map((parts) => parts.join('')));
    fc.assert(
      fc.property(cell, (text) => {
        expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(plainCell(safeCell(text))).toBe(text);
      }),
    );
    const dossier: Dossier = { student: plainStudent, enrolments: [{ year: 2023, contract: 'diploma', main: true, published: {}, units: [{ code: '=HYPERLINK("http://x")', opportunities: [], parts: [] }] }] };
    expect(dossierCsv(dossier, null).split('\r\n')[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('begins with a byte order mark and its documented columns', () => {
    expect(dossierCsv({ student: plainStudent, enrolments: [] }, null)).toBe(
      '\uFEFF"year";"contract";"code";"title";"points";"activity";"result1";"period1";"result2";"period2";"second";"exempt";"exempt_mark";"tolerated";"rejected_on";"withdrew_on";"exam_taken"\r\n',
    );
  });
});

describe('a table that a student brings', () => {
  it('is read with commas too, and by the names of its columns in any order', () => {
    expect(entriesOf('code,result1,year\nHBI09B,13,2023-2024\nHBI10B,NA,2023')).toMatchObject([
      { unit: 'HBI09B', year: 2023, contract: 'diploma', facts: { result1: 13 } },
      { unit: 'HBI10B', year: 2023, facts: { result1: 'NA' } },
    ]);
  });

  it('of another making is read as a pasted table', () => {
    expect(entriesOf('Code;Opleidingsonderdeel;Studiepunten;Resultaat;Status\nHBI09B;Programmeren 1;6;13;Credit\nHBI61B;"C# en .NET";4;;Vrijstelling')).toMatchObject([
      { unit: 'HBI09B', result: 13 },
      { unit: 'HBI61B', facts: { exempt: true } },
    ]);
  });

  it('is recognised when it is pasted', () => {
    const read = readText('year\tcode\tresult1\n2023-2024\tHBI09B\t9', context);
    expect(read).toMatchObject({ ok: true, readings: [{ kind: 'heading' }, { kind: 'entry', entry: { unit: 'HBI09B', facts: { result1: 9 } } }] });
  });

  it.each([
    ['result1', '21'],
    ['result1', '12,5'],
    ['year', '2023-2025'],
    ['tolerated', 'maybe'],
    ['withdrew_on', '2024-02-30'],
    ['exempt', 'x'],
  ])('leaves a row for the student where its %s is “%s”', (column, text) => {
    const rest = { year: '2023-2024', code: 'HBI09B', result1: '9', tolerated: '', withdrew_on: '', exempt: '' };
    const cells = Object.entries({ ...rest, [column]: text });
    expect(doubtsOf(`${cells.map(([name]) => name).join(';')}\n${cells.map(([, cell]) => cell).join(';')}`)).toContainEqual({ code: 'cell-invalid', level: 'choose', column, text });
  });

  it('is refused beyond its limits, and nothing in it reaches a prototype', () => {
    const head = 'year;code;result1\n';
    expect(readCsv(head + '2023;A;1\n'.repeat(csvLimits.rows + 1), context)).toEqual({ ok: false, reason: 'too-large' });
    expect(readCsv(`${head}${'x'.repeat(csvLimits.cell + 1)};A;1`, context)).toEqual({ ok: false, reason: 'too-large' });
    expect(readCsv(`${head}${';'.repeat(csvLimits.columns + 1)}x`, context)).toEqual({ ok: false, reason: 'too-large' });
    expect(readCsv('x'.repeat(csvLimits.characters + 1), context)).toEqual({ ok: false, reason: 'too-large' });
    expect(readCsv('', context)).toEqual({ ok: false, reason: 'empty' });
    expect(entriesOf('year;code;result1;__proto__;constructor\n2023;__proto__;9;x;y')).toMatchObject([{ unit: '__proto__', facts: { result1: 9 } }]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
