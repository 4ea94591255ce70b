import { describe, expect, it } from 'vitest';
import { followedIn, followedNow, indexProgramme } from './programme-index.ts';
import { dossier, enrolment, marks, programme, unit } from './testing/build.fixture.ts';

const of = indexProgramme(
  programme([
    unit('X1', 6, { group: 'major:X' }),
    unit('X2', 3, { group: 'major:X' }),
    unit('Y1', 6, { group: 'major:Y' }),
    unit('P1', 6, { group: 'subject:PE' }),
  ]),
);
const year = (codes: readonly string[], major?: string) =>
  enrolment(2024, marks(Object.fromEntries(codes.map((code) => [code, 12]))), major === undefined ? {} : { major });

describe('the major that a student follows (A.6)', () => {
  it('is the one entered, else the one of which most was taken', () => {
    expect(followedIn(of, dossier([year(['X1', 'Y1'], 'Y')]), 2024).major).toBe('Y');
    expect(followedIn(of, dossier([year(['X1', 'X2', 'Y1'])]), 2024).major).toBe('X');
    expect(followedIn(of, dossier([year(['P1'])]), 2024)).toEqual({ major: undefined, subject: 'PE' });
  });

  it('is not known where as much was taken of two, in whatever order they are listed', () => {
    expect(followedIn(of, dossier([year(['X1', 'Y1'])]), 2024).major).toBeUndefined();
    expect(followedIn(of, dossier([year(['Y1', 'X1'])]), 2024).major).toBeUndefined();
  });

  it('is that of the last year in which one is known', () => {
    expect(followedNow(of, dossier([{ ...year(['X1', 'X2']), year: 2023 }, year(['X1', 'Y1'])])).major).toBe('X');
  });
});
