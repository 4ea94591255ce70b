import { describe, expect, it } from 'vitest';
import type { Contract, Programme, Student } from '../model/index.ts';
import { assessed, enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';
import { said } from './testing/said.fixture.ts';

const of = programme([1, 26, 27, 49, 50, 51].map((points) => unit(`N${points}`, points)));
const statuses = (names: Student['statuses'], past: Parameters<typeof assessed>[1], more: Parameters<typeof assessed>[2] = {}, other = of) =>
  assessed(other, past, { ...more, student: { statuses: names } }).statuses;
const year = (results: Parameters<typeof marks>[0], contract: Contract = 'diploma', at = 2024) => enrolment(at, marks(results), { contract });

describe('an entrepreneur who enrols again (N.1)', () => {
  const again = (past: Parameters<typeof assessed>[1], names = ['entrepreneur']) => statuses(names, past).entrepreneurAgain;

  it('had a study efficiency of at least 50 % the year before', () => {
    expect(again([year({ N50: 12, N49: 5, N1: 5 })]).value).toBe(true);
    expect(again([year({ N49: 12, N50: 5, N1: 5 })]).value).toBe(false);
    expect(again([year({ N49: 12, N50: 5 })]).value).toBe(false);
    expect(again([year({ N50: 12, N49: 5 }, 'diploma', 2023), year({ N1: 5 })]).value).toBe(false);
  });

  it('is not judged on a low efficiency that can still rise, by a result under that contract', () => {
    const missing = (contract: Contract, missed: 'N50' | 'N49') => enrolment(2024, [taken(missed, [null])], { contract });
    expect(again([enrolment(2024, marks({ N49: 12, N50: null }))]).value).toBeNull();
    expect(again([enrolment(2024, marks({ N50: 12, N49: null }))]).value).toBe(true);
    expect(again([enrolment(2024, marks({ N49: 12, N50: [5, null] }))]).value).toBeNull();
    expect(again([year({ N26: 12, N27: 5 }), missing('credit', 'N50')]).value).toBe(false);
    expect(again([year({ N26: 12, N27: 5 }), missing('diploma-exam', 'N50')]).value).toBeNull();
  });

  it('is not asked without that status, without a year before, or without points taken in it', () => {
    expect(again([year({ N50: 12 })], []).value).toBeNull();
    expect(again([year({ N50: 12 })], ['works-80h']).value).toBeNull();
    expect(again([]).value).toBeNull();
    expect(again([enrolment(2024, [exempt('N50')])]).value).toBeNull();
    expect(again([year({ N50: 12 }, 'credit')]).value).toBeNull();
  });

  it('says which efficiency was held against which minimum', () => {
    const efficient = ['N.1', 'status-entrepreneur yes', 'year-efficiency 50', 'minimum-efficiency 50 !', 'rests on C.2'];
    expect(said(again([year({ N50: 12, N51: 5 })]).why)).toEqual(efficient);
    expect(said(again([]).why)).toEqual(['N.1', 'status-entrepreneur yes', 'rests on C.2']);
    expect(said(statuses([], [year({ N50: 12, N51: 5 })]).entrepreneurAgain.why)[1]).toBe('status-entrepreneur no');
  });

  it('waits for results only while the efficiency is too low', () => {
    const lines = (...results: Parameters<typeof year>) => said(again([year(...results)]).why).filter((line) => line.startsWith('missing'));
    expect([lines({ N50: 12, N49: null }), lines({ N50: 5, N51: null })]).toEqual([[], ['missing result N51 2024 1']]);
  });
});

describe('exams outside the exam period (N.2)', () => {
  const spreading = (name: string, ...args: [Parameters<typeof assessed>[1], Parameters<typeof assessed>[2]?]) => statuses([name], ...args).examSpreading;

  it('are for who works or is an entrepreneur, with at least 27 points under a diploma contract', () => {
    for (const name of ['works-80h', 'entrepreneur']) {
      expect(spreading(name, [year({ N27: 5 })]).value).toBe(true);
      expect(spreading(name, [year({ N26: 5 })]).value).toBe(false);
      expect(spreading(name, [enrolment(2024, [...marks({ N26: 5 }), exempt('N1')])]).value).toBe(false);
      expect(spreading(name, [year({ N27: 5 }, 'credit')]).value).toBe(false);
      expect(spreading(name, [year({ N27: 5 }, 'diploma-exam')]).value).toBe(false);
    }
    expect(spreading('artist', [year({ N27: 5 })]).value).toBeNull();
    expect(spreading('works-80h', []).value).toBe(false);
  });

  it('are judged on the draft where there is one', () => {
    const past = [year({ N27: 5 })];
    expect(spreading('works-80h', past, { next: draft(['N26']) }).value).toBe(false);
    expect(spreading('works-80h', past, { next: draft(['N26', 'N1*']) }).value).toBe(false);
    expect(spreading('works-80h', past, { next: draft(['N26', 'N1']) }).value).toBe(true);
    expect(spreading('works-80h', past, { next: draft(['N27'], { contract: 'credit' }) }).value).toBe(false);
    expect(spreading('works-80h', [year({ N26: 5 })], { next: draft(['N27']) }).value).toBe(true);
  });

  it('say what was looked at', () => {
    const looked = ['N.2', 'status-spreading yes', 'draft-points 26', 'minimum-points 27', 'diploma-contract yes !'];
    expect(said(spreading('works-80h', [year({ N26: 5 })]).why)).toEqual(looked);
    expect(said(spreading('works-80h', []).why).at(-1)).toBe('diploma-contract no !');
    expect(said(spreading('artist', []).why)[1]).toBe('status-spreading no');
  });
});

describe('a work status (N.3)', () => {
  it('is unknown while the guide does not say whether the programme is such a track (A.5)', () => {
    const { workTrack: _, ...silent } = programme(of.units);
    const status = statuses(['works-80h'], [], {}, silent).workStatus;
    expect([status.value, ...said(status.why)]).toEqual([null, 'N.3', 'status-work yes', 'work-track unknown !', 'missing work-track']);
    expect(statuses([], [], {}, silent).workStatus.why.missing).toEqual([]);
  });

  it('is not possible within a recognised work track', () => {
    const track = programme(of.units, { workTrack: true });
    const status = (of?: Programme) => statuses(['works-80h'], [], {}, of).workStatus;
    expect([status().value, ...said(status().why)]).toEqual([true, 'N.3', 'status-work yes', 'work-track no !']);
    expect([status(track).value, ...said(status(track).why)]).toEqual([false, 'N.3', 'status-work yes', 'work-track yes !']);
    expect(said(statuses([], []).workStatus.why)[1]).toBe('status-work no');
    expect(statuses(['entrepreneur'], [], {}, track).workStatus.value).toBeNull();
    expect(statuses([], []).workStatus.value).toBeNull();
  });
});
