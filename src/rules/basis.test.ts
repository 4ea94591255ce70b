import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyoneWithDraft, draftIn } from '../../test/proof/students.ts';
import type { IspDraft, Programme } from '../model/index.ts';
import { assess } from './assess.ts';
import type { Situation } from './assessment.ts';
import { basisOf } from './basis.ts';
import { draftOn, judgeDraft } from './judge-draft.ts';
import { indexProgramme } from './programme-index.ts';
import { parseSituation } from './situation.ts';
import { dossier, enrolment, marks, programme, published, sixes, unit } from './testing/build.fixture.ts';
import { draft, found } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';

const of = programme([...sixes(6, { mandatory: false }), unit('FILL', 30, { stage: 2, mandatory: false, requires: { kind: 'acquired', unit: 'U2' } })]);
// A third period published on 12 September: the window closes on the 27th.
const past = [enrolment(2024, marks({ U1: 12, U2: 9, U3: 12, U4: 5 }), { published: published(2024, 3) })];
const next = draft(['FILL']);
const findings = (more: Partial<Situation>) => found(of, past, next, '', { today: '2025-09-13', ...more }).filter((one) => !one.includes('informs'));

describe('a decision that a draft only assumes (D.13, H.12)', () => {
  const undecided = 'blocks | H.12 | tolerance-undecided | - | others U2 | until 2025-09-27';
  const waiting = 'blocks | H.4 | not-acquired | FILL | others U2 | remove FILL';

  it('lets the draft be judged as decided, but still asks for the decision while its term is open', () => {
    expect(findings({})).toEqual([waiting, undecided]);
    expect(findings({ tolerate: ['U2'] })).toEqual([]);
    expect(findings({ tolerate: ['U2'], assumed: true })).toEqual([undecided]);
    expect(findings({ tolerate: [] })).toEqual([waiting]);
    expect(findings({ tolerate: [], assumed: true })).toEqual([waiting, undecided]);
  });

  it('asks for nothing once the term is over', () => {
    expect(findings({ tolerate: ['U2'], assumed: true, asIfInTerm: true, today: '2025-09-28' })).toEqual([]);
  });

  it('asks for nothing without a decision to take', () => {
    const done = [enrolment(2024, marks({ U1: 12, U2: 12, U3: 12, U4: 5 }), { published: published(2024, 3) })];
    expect(found(of, done, next, 'H.12', { today: '2025-09-13', tolerate: [], assumed: true })).toEqual([]);
  });

  it('cannot be submitted with', () => {
    const submittable = (more: Partial<Situation>) =>
      assess(pack, of, { dossier: dossier(past), today: '2025-09-13', tolerate: ['U2'], next, ...more }).isp?.submittable.value;
    expect([submittable({}), submittable({ assumed: true })]).toEqual([true, false]);
  });

  it('is read from data that nobody has checked', () => {
    const situation: Situation = { dossier: dossier(past), tolerate: ['U2'], assumed: true, next };
    expect(parseSituation(structuredClone(situation))).toEqual({ ok: true, situation });
    expect(parseSituation({ ...situation, assumed: 1 })).toMatchObject({ ok: false, problems: [{ path: 'assumed' }] });
  });
});

describe('what every draft of a situation is judged on', () => {
  const year = (one: IspDraft) => one.year ?? 2025;
  const said = (of: Programme, given: Situation, held: IspDraft, judged: IspDraft) => {
    const basis = basisOf(pack, indexProgramme(of), { ...given, next: held });
    return judgeDraft(basis, draftOn(basis, judged));
  };

  it('says of a draft what an assessment of it says, whatever draft of its year the situation holds', () => {
    fc.assert(
      fc.property(
        anyoneWithDraft.chain((person) => fc.record({ person: fc.constant(person), other: draftIn(person.programme) })),
        ({ person: { programme: invented, situation }, other }) => {
          const own = situation.next;
          if (own === undefined) return;
          const [judged, held] = [{ ...own, year: year(own) }, { ...other, year: year(own) }];
          // Other units, contract, major and days; whether it is submitted decides nothing about another draft either.
          expect(said(invented, situation, held, judged)).toEqual(assess(pack, invented, { ...situation, next: judged }).isp);
        },
      ),
      { numRuns: 100 },
    );
  });
});
