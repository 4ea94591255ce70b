import { describe, expect, it } from 'vitest';
import type { Enrolment } from '../model/index.ts';
import { compulsoryUnits } from './compulsory.ts';
import { dossier, enrolment, marks, programme, sixes } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme(sixes(4));
const compulsory = (years: readonly Enrolment[], codes: readonly string[] | null) =>
  compulsoryUnits(pack, of, { dossier: dossier(years), ...(codes === null ? {} : { next: draft(codes) }) });

describe('what an ISP may not leave out', () => {
  const failed = [enrolment(2024, marks({ U1: 12, U2: 5, U3: [5, 6], U4: 12 }))];

  it('is every mandatory unit to take again, whether the draft has it or not (H.3)', () => {
    const again = [
      { code: 'U2', rule: 'H.3' },
      { code: 'U3', rule: 'H.3' },
    ];
    expect(compulsory(failed, [])).toEqual(again);
    expect(compulsory(failed, ['U2'])).toEqual(again);
  });

  it('is the whole first stage of who enrols for the first time (H.7)', () => {
    expect(compulsory([], ['U1'])).toEqual(['U1', 'U2', 'U3', 'U4'].map((code) => ({ code, rule: 'H.7' })));
  });

  it('is not asked without a draft', () => {
    expect(compulsory(failed, null)).toEqual([]);
    expect(compulsory([], null)).toEqual([]);
  });
});
