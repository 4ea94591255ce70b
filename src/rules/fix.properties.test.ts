import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyoneWithDraft, type Person } from '../../test/proof/students.ts';
import { assess } from './assess.ts';
import type { Finding } from './assessment.ts';
import { applyFix } from './draft.ts';
import { pack } from './testing/pack.fixture.ts';

const name = ({ key, unit, others = [] }: Pick<Finding, 'key' | 'unit' | 'others'>): string => [key, unit ?? '', ...others.toSorted()].join(' ');
const findingsOf = ({ programme, situation }: Person): readonly Finding[] => assess(pack, programme, situation).isp?.findings ?? [];

/** What else a fix may bring to light: each because of what it changes, never the finding itself. */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  add: ['size-above-maximum', 'not-followed', 'not-acquired', 'sequence-unknown', 'too-few-acquired', 'identical', 'event-missing', 'settled', 'tolerated-again', 'leaves-model-path', 'own-path-unit', 'second-diploma', 'group-above-maximum', 'exemption-evidence'],
  remove: ['size-below-minimum', 'size-non-eea', 'retake-missing', 'first-stage-missing', 'leaves-model-path', 'not-followed', 'not-acquired', 'sequence-unknown', 'too-few-acquired', 'settled', 'second-diploma', 'no-final-stage', 'exemption-evidence', 'identical', 'group-above-maximum', 'event-clash'],
  // Another choice clashes with nothing; what clashed with it may still clash with others.
  'choose-event': ['event-clash'],
};

describe('the fix of a finding', () => {
  it('loses a finding by carrying out its fix, and gains only what that fix explains', () => {
    fc.assert(
      fc.property(anyoneWithDraft, (person) => {
      const before = findingsOf(person);
      const { next } = person.situation;
      for (const { fix, ...finding } of before) {
        if (fix === undefined || next === undefined) continue;
        const after = findingsOf({ ...person, situation: { ...person.situation, next: applyFix(next, fix) } });
        const names = new Set(before.map(name));
        expect(after.map(name)).not.toContain(name(finding));
        const gained = after.filter((one) => !names.has(name(one)));
        for (const one of gained) expect([fix.kind, EXPLAINED[fix.kind]]).toEqual([fix.kind, expect.arrayContaining([one.key])]);
      }
    }), { numRuns: 300 });
  });
});
