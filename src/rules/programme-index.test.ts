import { describe, expect, it } from 'vitest';
import { followedIn, followedNow, groupName, identicalWith, indexProgramme, isMandatoryFor } from './programme-index.ts';
import { dossier, enrolment, marks, programme, unit } from './testing/build.fixture.ts';

const of = indexProgramme(
  programme([
    unit('X1', 6, { group: 'major:X' }),
    unit('X2', 3, { group: 'major:X' }),
    unit('Y1', 6, { group: 'major:Y' }),
    unit('P1', 6, { group: 'subject:PE' }),
    unit('N1', 6, { group: 'nursing' }),
    unit('X3', 6, { group: 'major:X', mandatory: false }),
    unit('E1', 6, { group: 'free', mandatory: false, identicalTo: ['X3', 'GONE'] }),
    unit('E2', 6, { mandatory: false }),
    unit('LANG', 6, { group: 'languages' }),
  ], { groups: [{ id: 'nursing', kind: 'major', title: 'nursing' }] }),
);
const year = (codes: readonly string[], major?: string) =>
  enrolment(2024, marks(Object.fromEntries(codes.map((code) => [code, 12]))), major === undefined ? {} : { major });

describe('the major that a student follows (A.6)', () => {
  it('is the one entered, else the one of which most was taken', () => {
    expect(followedIn(of, dossier([year(['X1', 'Y1'], 'Y')]), 2024).major).toBe('Y');
    expect(followedIn(of, dossier([year(['X1', 'X2', 'Y1'])]), 2024).major).toBe('X');
    expect(followedIn(of, dossier([year(['Y1', 'X1', 'X2'])]), 2024).major).toBe('X');
    expect(followedIn(of, dossier([year(['X2', 'Y1'])]), 2024).major).toBe('Y');
    expect(followedIn(of, dossier([year(['P1', 'GONE'])]), 2024)).toEqual({ major: undefined, subject: 'PE' });
  });

  it('is a teaching subject where that is what was entered, with or without the prefix of a guide', () => {
    expect(followedIn(of, dossier([year([], 'PE')]), 2024)).toEqual({ major: undefined, subject: 'PE' });
    expect(followedIn(of, dossier([year(['X1'], 'subject:PE')]), 2024)).toEqual({ major: 'X', subject: 'PE' });
    expect(groupName('minor-subject:PE')).toBe('minor-subject:PE');
  });

  it('is of the kind that the guide gives a group, where its name does not say so', () => {
    expect(followedIn(of, dossier([year(['N1', 'E1', 'LANG'])]), 2024)).toEqual({ major: 'nursing', subject: undefined });
  });

  it('is taken as entered where the guide has no units of it, and none of another were taken', () => {
    expect(followedIn(of, dossier([year(['E1'], 'major:Z')]), 2024)).toEqual({ major: 'Z', subject: undefined });
    expect(followedIn(of, dossier([year(['X1'], 'Z')]), 2024)).toEqual({ major: 'X', subject: undefined });
    expect(followedIn(of, dossier([year(['P1'], 'Z')]), 2024)).toEqual({ major: undefined, subject: 'PE' });
  });

  it('is not known where as much was taken of two, in whatever order they are listed', () => {
    expect(followedIn(of, dossier([year(['X1', 'Y1'])]), 2024).major).toBeUndefined();
    expect(followedIn(of, dossier([year(['Y1', 'X1'])]), 2024).major).toBeUndefined();
  });

  it('is that of each year, and now of the last in which one is known', () => {
    const years = dossier([{ ...year(['X1', 'P1']), year: 2022 }, { ...year([], 'X'), year: 2023 }, year(['X1'], 'Y')]);
    expect([2022, 2023, 2024].map((at) => followedIn(of, years, at).major)).toEqual(['X', 'X', 'Y']);
    expect(followedNow(of, years)).toEqual({ major: 'Y', subject: 'PE' });
    expect(followedNow(of, dossier([{ ...year(['X1', 'X2']), year: 2023 }, year(['X1', 'Y1'])])).major).toBe('X');
  });
});

describe('the units of a programme (A.6, H.6)', () => {
  const unitOf = (code: string) => of.unitOf(code) ?? unit(code);

  it('are electives when they are neither mandatory nor of a major or teaching subject', () => {
    expect(of.programme.units.flatMap((one) => (of.isElective(one) ? [one.code] : []))).toEqual(['E1', 'E2']);
  });

  it('of a major are mandatory for who follows it alone, all others for everybody', () => {
    const mandatory = (major?: string, subject?: string) =>
      of.programme.units.flatMap((one) => (isMandatoryFor(of, { major, subject }, one) ? [one.code] : [])).join(' ');
    expect([mandatory(), mandatory('X'), mandatory('nursing', 'PE')]).toEqual(['LANG', 'X1 X2 LANG', 'P1 N1 LANG']);
    expect(isMandatoryFor(of, { major: undefined, subject: undefined }, unitOf('NOWHERE'))).toBe(true);
  });

  it('are identical in either direction, and with nothing else', () => {
    expect([...identicalWith(of, 'X3')]).toEqual(['X3', 'E1', 'GONE']);
    expect([...identicalWith(of, 'GONE')]).toEqual(['GONE', 'E1', 'X3']);
    expect([...identicalWith(of, 'NOWHERE')]).toEqual(['NOWHERE']);
    expect([...identicalWith(of, 'X1')]).toEqual(['X1']);
  });
});
