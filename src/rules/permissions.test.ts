import { describe, expect, it } from 'vitest';
import type { IspDraft, Permission, RulePack, Student } from '../model/index.ts';
import { assess } from './assess.ts';
import { isOnRequest, requestFor } from './permissions.ts';
import { dossier, enrolment, marks, programme, unit } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

// Enrolled late: of a unit that waits for one to be followed, and of too few points, a deviation can be asked (art. 22).
const of = programme([
  unit('A', 30),
  unit('B', 20, { stage: 2, requires: { kind: 'followed', unit: 'X', sameYear: false } }),
  unit('C', 20, { stage: 2, requires: { kind: 'followed', unit: 'X', sameYear: false } }),
  unit('D', 20, { stage: 2, requires: { kind: 'acquired', unit: 'X' } }),
  unit('X', 20, { stage: 2 }),
]);
const wide = programme([...of.units, unit('BIG', 60, { stage: 2 })]);
const judged = (permissions: readonly Permission[] | undefined, more: Partial<IspDraft> = {}) => {
  const next = draft(['B', 'C', 'D'], { enrolledOn: '2025-11-01', ...(permissions === undefined ? {} : { permissions: [...permissions] }), ...more });
  return drafted(of, [enrolment(2024, marks({ A: 12 }))], next).isp;
};
const severities = (permissions?: readonly Permission[]) =>
  Object.fromEntries((judged(permissions)?.findings ?? []).filter(({ rule }) => rule === 'H.4').map(({ unit: code, severity }) => [code, severity]));
const about = (code: string, state: Permission['state']): Permission => ({ rule: 'H.4', unit: code, state });

describe('what became of a request for a deviation (H.16, art. 22)', () => {
  it('leaves a finding as it is while it is only asked, informs once granted and blocks once refused', () => {
    expect(severities()).toEqual({ B: 'needs-permission', C: 'needs-permission', D: 'blocks' });
    expect(severities([about('B', 'asked')])).toEqual({ B: 'needs-permission', C: 'needs-permission', D: 'blocks' });
    expect(severities([about('B', 'granted')])).toEqual({ B: 'informs', C: 'needs-permission', D: 'blocks' });
    expect(severities([about('C', 'refused')])).toEqual({ B: 'needs-permission', C: 'blocks', D: 'blocks' });
  });

  it('lets nothing pass that nobody can permit', () => {
    expect(severities([about('D', 'granted')])).toEqual({ B: 'needs-permission', C: 'needs-permission', D: 'blocks' });
    expect(judged([about('D', 'granted')])?.submittable.value).toBe(false);
  });

  it('counts for its own rule and unit alone', () => {
    expect(severities([{ rule: 'H.4', state: 'granted' }, { rule: 'H.5', unit: 'B', state: 'granted' }])).toEqual(severities());
  });

  it('is told with the finding, with who answered and when', () => {
    const permission: Permission = { ...about('B', 'granted'), by: 'Ombuds', on: '2025-11-03' };
    expect(judged([permission])?.findings.find(({ unit: code }) => code === 'B')?.permission).toEqual(permission);
    expect(judged(undefined)?.findings.some((one) => 'permission' in one)).toBe(false);
  });

  it('decides whether the draft can be submitted, and the order of what is found', () => {
    const [open, refused] = [judged([], { units: draft(['B']).units }), judged([about('B', 'refused')], { units: draft(['B']).units })];
    expect(open?.submittable.value).toBe(true);
    expect(refused?.submittable).toMatchObject({ value: false, why: { restsOn: ['H.4'] } });
    expect(refused?.findings[0]).toMatchObject({ rule: 'H.4', severity: 'blocks' });
  });

  it('can still be changed once it was refused', () => {
    const refused = judged([about('B', 'refused')])?.findings.filter(({ rule }) => rule === 'H.4') ?? [];
    expect(refused.map((one) => [one.unit, one.severity, isOnRequest(one)])).toEqual(expect.arrayContaining([['B', 'blocks', true], ['D', 'blocks', false]]));
  });

  it('holds for any size of the draft where it is not about the size', () => {
    expect(severities([{ ...about('B', 'granted'), points: 20 }])).toMatchObject({ B: 'informs' });
  });

  it('of the whole draft is one without a unit', () => {
    const small = (permissions: Permission[]) => judged(permissions, { units: draft(['X']).units })?.findings.filter(({ rule }) => rule === 'H.2');
    expect(small([])).toMatchObject([{ key: 'size-below-minimum', severity: 'needs-permission' }]);
    expect(small([{ rule: 'H.2', state: 'granted' }])).toMatchObject([{ key: 'size-below-minimum', severity: 'informs' }]);
    expect(small([{ rule: 'H.2', unit: 'X', state: 'granted' }])).toMatchObject([{ severity: 'needs-permission' }]);
  });
});

describe('a request about the size of a draft (H.2, art. 22 §1)', () => {
  const size = (codes: readonly string[], permissions: Permission[], student: Partial<Student> = {}) =>
    drafted(wide, [enrolment(2024, marks({ A: 12 }))], draft(codes, { enrolledOn: '2025-11-01', permissions }), { student }).isp?.findings.flatMap(({ rule, key, severity }) =>
      rule === 'H.2' ? [`${key} ${severity}`] : [],
    );
  const granted = (key?: Permission['key'], points?: number): Permission => ({ rule: 'H.2', state: 'granted', ...(key === undefined ? {} : { key }), ...(points === undefined ? {} : { points }) });

  it('is for the minimum, the maximum or a stay as a student: each is granted on its own', () => {
    expect(size(['X'], [granted('size-below-minimum')])).toEqual(['size-below-minimum informs']);
    expect(size(['X'], [granted('size-above-maximum')])).toEqual(['size-below-minimum needs-permission']);
    expect(size(['BIG', 'X'], [granted('size-below-minimum')])).toEqual(['size-above-maximum needs-permission']);
    expect(size(['BIG', 'X'], [granted('size-above-maximum')])).toEqual(['size-above-maximum informs']);
    expect(size(['BIG', 'X'], [granted('size-below-minimum'), { ...granted('size-above-maximum'), state: 'refused' }])).toEqual(['size-above-maximum blocks']);
  });

  it('is answered twice where two are needed at once', () => {
    const foreign = { nonEEA: true };
    expect(size(['X'], [], foreign)).toEqual(['size-below-minimum needs-permission', 'size-non-eea needs-permission']);
    expect(size(['X'], [granted('size-below-minimum')], foreign)?.toSorted()).toEqual(['size-below-minimum informs', 'size-non-eea needs-permission']);
    expect(size(['X'], [granted('size-non-eea')], foreign)?.toSorted()).toEqual(['size-below-minimum needs-permission', 'size-non-eea informs']);
    expect(size(['X'], [granted('size-below-minimum'), granted('size-non-eea')], foreign)).toEqual(['size-below-minimum informs', 'size-non-eea informs']);
  });

  it('is for the minimum where it was noted before the three were told apart', () => {
    expect([size(['X'], [granted()]), size(['BIG', 'X'], [granted()])]).toEqual([['size-below-minimum informs'], ['size-above-maximum needs-permission']]);
    expect(size(['X'], [granted()], { nonEEA: true })?.toSorted()).toEqual(['size-below-minimum informs', 'size-non-eea needs-permission']);
  });

  it('is granted for its points: a draft that goes further asks again', () => {
    expect(size(['X'], [granted('size-below-minimum', 20)])).toEqual(['size-below-minimum informs']);
    expect(size(['X'], [granted('size-below-minimum', 21)])).toEqual(['size-below-minimum needs-permission']);
    expect(size(['BIG', 'X'], [granted('size-above-maximum', 80)])).toEqual(['size-above-maximum informs']);
    expect(size(['BIG', 'X'], [granted('size-above-maximum', 79)])).toEqual(['size-above-maximum needs-permission']);
    expect(size(['BIG', 'X'], [{ ...granted('size-above-maximum', 79), state: 'refused' }])).toEqual(['size-above-maximum blocks']);
  });
});

describe('a request not to take a unit again (H.3, art. 22 §1)', () => {
  const failed = [enrolment(2024, marks({ A: 5 }))];
  const named: RulePack = { ...pack, deciders: { ...pack.deciders, 'H.3': 'ombuds' } };
  const retake = (permissions: Permission[], school = named) => {
    const next = draft(['X', 'B'], { permissions });
    const one = assess(school, of, { dossier: dossier(failed), next }).isp?.findings.find(({ key }) => key === 'retake-missing');
    return one === undefined ? [] : [one.severity, isOnRequest(one)];
  };
  const about = (state: Permission['state']): Permission => ({ rule: 'H.3', unit: 'A', state });

  it('can be noted although it blocks as long as nobody asked: asked, granted and refused count', () => {
    expect(retake([])).toEqual(['blocks', true]);
    expect(retake([about('asked')])).toEqual(['needs-permission', true]);
    expect(retake([about('granted')])).toEqual(['informs', true]);
    expect(retake([about('refused')])).toEqual(['blocks', true]);
    expect(retake([{ rule: 'H.3', unit: 'X', state: 'granted' }])).toEqual(['blocks', true]);
  });

  it('can be where the school says who decides alone', () => {
    expect(pack.deciders).not.toHaveProperty('H.3');
    expect([retake([], pack), retake([about('granted')], pack)]).toEqual([['blocks', false], ['blocks', false]]);
  });

  it('is for that unit: what can be asked is told apart by rule, key and unit', () => {
    const situation = { dossier: dossier(failed, { statuses: ['artist'], nonEEA: true }), next: draft(['B']) };
    const all = assess(named, wide, situation).isp?.findings ?? [];
    expect(all.filter(isOnRequest).map(requestFor)).toStrictEqual([
      { rule: 'H.3', unit: 'A' },
      { rule: 'H.2', points: 20 },
      { rule: 'H.2', key: 'size-non-eea', points: 20 },
      { rule: 'H.4', unit: 'B' },
    ]);
    const first = assess(named, wide, { dossier: dossier([]), next: draft(['B']) }).isp?.findings.find(({ rule }) => rule === 'H.7');
    expect(first === undefined ? null : requestFor(first)).toStrictEqual({ rule: 'H.7', unit: 'A' });
  });
});
