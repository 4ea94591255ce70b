import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../model/index.ts';
import { dossierOf } from '../dossier-view.ts';
import { stateAfter } from '../vault-state.fixture.ts';
import { context, programme } from './import.fixture.ts';
import { planImport } from './plan.ts';
import { readPaste } from './read-paste.ts';

/** What happened with a unit in a year, as a progress file tells it. */
type Fate =
  | { readonly kind: 'mark'; readonly first: Result; readonly second?: Result }
  | { readonly kind: 'tolerated'; readonly mark: 8 | 9 }
  | { readonly kind: 'exempt' }
  | { readonly kind: 'open' };

const mark = fc.integer({ min: 0, max: 20 });
const failed = fc.integer({ min: 0, max: 9 });
const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.record({ kind: fc.constant('mark' as const), first: fc.oneof(mark, fc.constant<Result>('NA')) }),
  fc.record({ kind: fc.constant('mark' as const), first: failed, second: fc.oneof(mark, fc.constant<Result>('NA')) }),
  fc.record({ kind: fc.constant('tolerated' as const), mark: fc.constantFrom(8 as const, 9 as const) }),
  fc.constant({ kind: 'exempt' as const }),
  fc.constant({ kind: 'open' as const }),
);

const numeric = programme.units.filter(({ grading }) => grading === 'numeric');
const past = fc
  .uniqueArray(fc.integer({ min: 2015, max: 2030 }), { minLength: 1, maxLength: 3 })
  .chain((years) => fc.tuple(...years.toSorted().map((year) => fc.record({ year: fc.constant(year), units: fc.uniqueArray(fc.record({ unit: fc.constantFrom(...numeric), fate }), { selector: ({ unit }) => unit.code, minLength: 1, maxLength: 8 }) }))));

const words = {
  nl: { code: 'Code', title: 'Opleidingsonderdeel', points: 'Studiepunten', first: '1e kans', second: '2e kans', status: 'Status', credit: 'Credit', failed: 'Hernemen', tolerated: 'Getolereerd', exempt: 'Vrijstelling', open: 'Nog te leggen' },
  en: { code: 'Code', title: 'Course unit', points: 'Credits', first: 'First opportunity', second: 'Second opportunity', status: 'Status', credit: 'Credit obtained', failed: 'Failed', tolerated: 'Tolerated', exempt: 'Exempted', open: 'In progress' },
} as const;

const layout = fc.record({
  language: fc.constantFrom('nl' as const, 'en' as const),
  between: fc.constantFrom('\t', '   '),
  decimals: fc.constantFrom('', ',0', '.00'),
  labelled: fc.boolean(),
  noise: fc.boolean(),
});

const isPassed = (result: Result): boolean => typeof result === 'number' && result >= 10;

const statusOf = (what: Fate, { credit, failed: again, ...rest }: (typeof words)['nl' | 'en']): string => {
  if (what.kind !== 'mark') return rest[what.kind];
  return isPassed(what.second ?? what.first) ? credit : again;
};
const marksOf = (what: Fate): readonly string[] =>
  what.kind === 'mark' ? [String(what.first), what.second === undefined ? '' : String(what.second)] : what.kind === 'tolerated' ? [String(what.mark), ''] : ['', ''];

describe('a pasted text', () => {
  it('gives back the years, units and results that it was made of, whatever its layout and language', () => {
    fc.assert(
      fc.property(past, layout, (years, { language, between, decimals, labelled, noise }) => {
        const word = words[language];
        const head = [word.code, word.title, word.points, word.first, word.second, word.status].join(between);
        const lines = years.flatMap(({ year, units }) => [
          `Academiejaar ${year}-${year + 1}`,
          ...(labelled ? [] : [head]),
          ...units.map(({ unit, fate: what }) => {
            const [first = '', second = ''] = marksOf(what);
            const points = `${unit.points}${decimals}`;
            const marks = labelled ? [`${points} sp`, first === '' ? '' : `${word.first}: ${first}`, second === '' ? '' : `${word.second}: ${second}`] : [points, first === '' ? '-' : first, second === '' ? '-' : second];
            return [unit.code, unit.title, ...marks, statusOf(what, word)].join(between);
          }),
          ...(noise ? ['Pagina 1 van 2'] : []),
        ]);
        const read = readPaste(lines.join('\n'), context);
        if (!read.ok) throw new Error(read.reason);
        const entries = read.readings.flatMap((reading) => (reading.kind === 'entry' ? [reading.entry] : []));
        const { edit } = planImport(new Map(), entries, { programme: 'TI', passMark: 10 });
        const state = stateAfter(edit.ok ? edit.writes : []);
        const seen = dossierOf(state, 'TI').dossier.enrolments.map(({ year, units }) => ({
          year,
          units: units.map(({ code, opportunities, exemption, tolerated }) => [code, opportunities.map(({ result }) => result), exemption !== undefined, tolerated ?? null]),
        }));
        expect(seen).toEqual(
          years.map(({ year, units }) => ({
            year,
            units: units.map(({ unit, fate: what }) => [
              unit.code,
              what.kind === 'mark' ? [what.first, ...(what.second === undefined ? [] : [what.second])] : what.kind === 'tolerated' ? [what.mark] : [],
              what.kind === 'exempt',
              what.kind === 'tolerated' ? 'student' : null,
            ]),
          })),
        );
        const again = planImport(state, entries, { programme: 'TI', passMark: 10 });
        expect(again.edit).toMatchObject({ writes: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('is never dropped: every line that holds something is in exactly one reading, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...programme.units.map(({ code }) => code), ...programme.units.map(({ title }) => title), 'Credit', 'hernemen', '2023-2024', '12/20', 'NA', '6', '6,0', '\t', '  ', '1e kans', 'Code', 'Z20123', 'sp', '-'),
      fc.string({ maxLength: 12, unit: 'binary' }).filter((text) => !/[\r\n\f\v\u0085\u2028\u2029]/.test(text)),
    );
    const line = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const read = readPaste(lines.join('\n'), context);
        fc.pre(read.ok);
        const visible = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
        const told = read.readings.flatMap(({ lines: { text } }) => text);
        expect(told.map(visible).filter((text) => text !== '')).toEqual(lines.map(visible).filter((text) => text !== ''));
      }),
      { numRuns: 300 },
    );
  });
});
