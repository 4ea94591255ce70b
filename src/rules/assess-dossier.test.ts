import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyoneWithDraft } from '../../test/proof/students.ts';
import { assess } from './assess.ts';
import { assessDossier } from './assess-dossier.ts';
import { pack } from './testing/pack.fixture.ts';

describe('the assessment of a dossier without judging its draft', () => {
  it('says of the dossier and its dates what the whole assessment says, and nothing of the draft', () => {
    fc.assert(
      fc.property(anyoneWithDraft, ({ programme, situation }) => {
        const { next, ...past } = situation;
        const whole = assess(pack, programme, situation);
        expect(next).toBeDefined();
        expect(whole.isp).not.toBeNull();
        expect(assessDossier(pack, programme, situation)).toEqual({ ...whole, isp: null, fee: null, statuses: assess(pack, programme, past).statuses });
      }),
    );
  });
});
