import { describe, expect, it } from 'vitest';
import type { Permission } from '../model/index.ts';
import { addableUnits, mayAdd } from './addable.ts';
import { dossier, enrolment, marks, programme, taken, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const later = { stage: 2, mandatory: false } as const;
const of = programme([
  unit('IN', 30),
  unit('HELD', 6),
  unit('TOL', 6),
  unit('OPEN', 6),
  unit('VVT', 6, { ...later, requires: { kind: 'acquired', unit: 'OPEN' } }),
  unit('VT', 6, { ...later, requires: { kind: 'followed', unit: 'OPEN', sameYear: false } }),
  unit('MAYBE', 6, { ...later, requires: 'unknown' }),
  unit('EVENTS', 6, { ...later, events: [{ id: 'e', classGroups: ['1A'] }] }),
]);
const past = [enrolment(2024, [...marks({ HELD: 12 }), taken('TOL', [9], { tolerated: 'student' })])];

const may = (statuses: readonly string[] = [], whole = of, permissions: Permission[] = []) => {
  const next = draft(['IN'], { classGroup: '1A', permissions });
  return Object.fromEntries(addableUnits(pack, whole, { dossier: dossier(past, { statuses: [...statuses] }), next }).map((one) => [one.code, mayAdd(one)]));
};

describe('whether a unit may be added to a draft (H.4, H.8, H.16)', () => {
  it('is yes, no, not known, or no more because it is held', () => {
    expect(may()).toEqual({ HELD: 'held', TOL: 'held', OPEN: 'yes', VVT: 'no', VT: 'no', MAYBE: 'unknown', EVENTS: 'yes' });
  });

  it('is with a permission where there is a ground for it', () => {
    expect(may(['work'])).toMatchObject({ VVT: 'no', VT: 'with-permission' });
  });

  it('is as the permission that was asked for was answered', () => {
    const answered = (state: Permission['state']) => may(['work'], of, [{ rule: 'H.4', unit: 'VT', state }])['VT'];
    expect([answered('asked'), answered('granted'), answered('refused')]).toEqual(['with-permission', 'yes', 'no']);
  });

  it('is with a permission for a unit that was tolerated, in the last ISP alone, and as it was answered (D.8, art. 90 §3)', () => {
    const last = { ...of, points: 42 };
    expect([may()['TOL'], may([], last)['TOL'], may([], last)['HELD']]).toEqual(['held', 'with-permission', 'held']);
    const answered = (state: Permission['state']) => may([], last, [{ rule: 'H.8', unit: 'TOL', state }])['TOL'];
    expect([answered('asked'), answered('granted'), answered('refused')]).toEqual(['with-permission', 'yes', 'no']);
  });
});
