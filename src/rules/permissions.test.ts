import { describe, expect, it } from 'vitest';
import type { IspDraft, Permission } from '../model/index.ts';
import { enrolment, marks, programme, unit } from './testing/build.fixture.ts';
import { draft, drafted } from './testing/draft.fixture.ts';

// Enrolled late: of a unit that waits for one to be followed, and of too few points, a deviation can be asked (art. 22).
const of = programme([
  unit('A', 30),
  unit('B', 20, { stage: 2, requires: { kind: 'followed', unit: 'X', sameYear: false } }),
  unit('C', 20, { stage: 2, requires: { kind: 'followed', unit: 'X', sameYear: false } }),
  unit('D', 20, { stage: 2, requires: { kind: 'acquired', unit: 'X' } }),
  unit('X', 20, { stage: 2 }),
]);
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

  it('of the whole draft is one without a unit', () => {
    const small = (permissions: Permission[]) => judged(permissions, { units: draft(['X']).units })?.findings.filter(({ rule }) => rule === 'H.2');
    expect(small([])).toMatchObject([{ key: 'size-below-minimum', severity: 'needs-permission' }]);
    expect(small([{ rule: 'H.2', state: 'granted' }])).toMatchObject([{ key: 'size-below-minimum', severity: 'informs' }]);
    expect(small([{ rule: 'H.2', unit: 'X', state: 'granted' }])).toMatchObject([{ severity: 'needs-permission' }]);
  });
});
