import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFiles, type Opening, type Piece } from './file-plan.ts';

const REQUEST = 100;

const piece = (id: string, bytes: number, ...needs: string[]): Piece => ({ id, bytes, needs });
const opening = (of: string, weight = 1): Opening => ({ pieces: [of], weight });
const sorted = (files: readonly (readonly string[])[]): readonly string[] => files.map((file) => file.toSorted().join(' ')).toSorted();

describe('the files of a build', () => {
  it('hold together what is always asked for together', () => {
    expect(sorted(planFiles([piece('today', 500, 'row'), piece('row', 500)], [opening('today')], REQUEST))).toEqual(['row today']);
  });

  it('keep apart what only one screen needs, when it is worth a request', () => {
    const pieces = [piece('today', 500, 'row'), piece('guide', 500, 'row', 'search'), piece('row', 500), piece('search', 500)];
    expect(sorted(planFiles(pieces, [opening('today'), opening('guide')], REQUEST))).toEqual(['guide search', 'row', 'today']);
  });

  it('put in what is small for a screen that does not need it', () => {
    const pieces = [piece('today', 500, 'row'), piece('guide', 500, 'row', 'tag'), piece('row', 500), piece('tag', 10)];
    const files = planFiles(pieces, [opening('today'), opening('guide')], REQUEST);
    expect(sorted(files)).toEqual(['guide tag', 'row', 'today']);
    const both = planFiles([...pieces, piece('dossier', 500, 'row', 'tag')], [opening('today'), opening('guide'), opening('dossier')], REQUEST);
    expect(sorted(both)).toEqual(['dossier', 'guide', 'row tag', 'today']);
  });

  it('spare the screen that counts most', () => {
    const pieces = [piece('today', 500, 'row'), piece('guide', 500, 'row', 'tag'), piece('dossier', 500, 'row', 'tag'), piece('row', 500), piece('tag', 50)];
    const openings = [opening('today', 10), opening('guide'), opening('dossier')];
    expect(sorted(planFiles(pieces, openings, REQUEST))).toEqual(['dossier', 'guide', 'row', 'tag', 'today']);
  });

  it('count what a file fetches in its turn: a piece that needs a whole screen is not put beside one that does not', () => {
    const pieces = [piece('page', 5000, 'row'), piece('sheet', 50, 'page', 'row'), piece('list', 50, 'row'), piece('row', 50)];
    const files = planFiles(pieces, [opening('page'), opening('list'), opening('sheet', 0.2)], REQUEST);
    expect(files.find((file) => file.includes('row'))).not.toContain('page');
    expect(files.find((file) => file.includes('list'))).not.toContain('sheet');
  });

  it('are fewer when all of them are fetched in the end, at the cost of a little that one screen does not need', () => {
    const pieces = [piece('today', 500, 'row'), piece('guide', 500, 'row', 'tag'), piece('dossier', 500, 'row', 'tag'), piece('row', 500), piece('tag', 50)];
    const openings = [opening('today', 10), opening('guide'), opening('dossier')];
    const all = { pieces: pieces.map(({ id }) => id), weight: 5 };
    expect(sorted(planFiles(pieces, [...openings, all], REQUEST))).toEqual(['dossier', 'guide', 'row tag today']);
  });

  it('hold every piece once, whatever needs what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const arbitrary = fc.record({
      pieces: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), bytes: fc.nat(1000), needs: fc.subarray(ids) }))),
      openings: fc.array(fc.record({ pieces: fc.subarray(ids), weight: fc.constantFrom(0.2, 1, 12) }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ pieces, openings }) => {
        expect(planFiles(pieces, openings, REQUEST).flat().toSorted()).toEqual(ids);
      }),
    );
  });
});
