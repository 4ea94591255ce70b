import { describe, expect, it } from 'vitest';
import type { Contract, Student } from '../model/index.ts';
import { assessed, enrolment, exempt, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';

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
    expect(again([year({ N50: 12, N51: 5 })]).why).toMatchObject({
      rule: 'N.1',
      restsOn: ['C.2'],
      steps: [
        { key: 'year-efficiency', value: { unit: 'percent', value: 50 } },
        { key: 'minimum-efficiency', value: { unit: 'percent', value: 50 }, total: true },
      ],
    });
    expect(again([]).why.steps).toEqual([]);
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
    expect(spreading('works-80h', [year({ N26: 5 })]).why).toMatchObject({
      rule: 'N.2',
      steps: [
        { key: 'draft-points', value: { value: 26 } },
        { key: 'minimum-points', value: { value: 27 } },
        { key: 'diploma-contract', value: { value: 'yes' }, total: true },
      ],
    });
    expect(spreading('works-80h', []).why.steps[2]).toMatchObject({ value: { value: 'no' } });
  });
});

describe('a work status (N.3)', () => {
  it('is not possible within a recognised work track', () => {
    const track = programme(of.units, { workTrack: true });
    expect(statuses(['works-80h'], []).workStatus).toMatchObject({ value: true, why: { rule: 'N.3', steps: [{ key: 'work-track', value: { value: 'no' }, total: true }] } });
    expect(statuses(['works-80h'], [], {}, track).workStatus).toMatchObject({ value: false, why: { steps: [{ value: { value: 'yes' } }] } });
    expect(statuses(['entrepreneur'], [], {}, track).workStatus.value).toBeNull();
    expect(statuses([], []).workStatus.value).toBeNull();
  });
});
