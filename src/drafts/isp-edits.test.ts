import { describe, expect, it } from 'vitest';
import type { VaultState } from '../vault/index.ts';
import { adjusted, after, approved, codesIn, evidence, full, ispIn, ispUnit, refused, started, submitted, type Make } from './isp.fixture.ts';
import {
  addToIsp, assumeInIsp, chooseEvent, setClassGroup, setIspContract, setIspEnrolledOn, setIspExemption, setIspMajor, setIspPartExemption, takeFromIsp,
} from './isp-compose.ts';
import { forgetPermission, notePermission, tickCopied } from './isp-notes.ts';
import { deleteIsp, renameIsp } from './isp-start.ts';
import { answerIsp, changeSemester2, submitIsp, withdrawInIsp } from './isp-submitted.ts';
import type { Exemption } from './isp.ts';

describe('composing an ISP', () => {
  it('adds units with the event proposed, and takes them out with what was entered for them', () => {
    const added = after(started, (state) => addToIsp(state, 'i1', [{ code: 'x/y', event: 'e1' }, { code: 'D' }]));
    expect(ispIn(added).units).toEqual([ispUnit('A'), ispUnit('B'), ispUnit('D'), ispUnit('x/y', { event: 'e1' })]);
    const out = after(added, (state) => notePermission(state, 'i1', { rule: 'H.4', unit: 'x/y', state: 'asked' }), (state) => takeFromIsp(state, 'i1', 'x/y'));
    expect(codesIn(out)).toEqual(['A', 'B', 'D']);
    expect(ispIn(after(out, (state) => addToIsp(state, 'i1', [{ code: 'x/y' }])))).toMatchObject({ units: [{}, {}, {}, ispUnit('x/y')], permissions: [] });
  });

  it('adding what is in it already changes nothing of it', () => {
    const chosen = after(started, (state) => chooseEvent(state, 'i1', 'A', 'e2'));
    expect(ispIn(after(chosen, (state) => addToIsp(state, 'i1', [{ code: 'A' }])))).toEqual(ispIn(chosen));
  });

  it('keeps class group, major, contract and day of enrolling', () => {
    const all: readonly Make[] = [
      (state) => setClassGroup(state, 'i1', ' 1TI-A '),
      (state) => setIspMajor(state, 'i1', 'NET'),
      (state) => setIspContract(state, 'i1', 'credit', false),
      (state) => setIspEnrolledOn(state, 'i1', '2025-11-01'),
    ];
    expect(ispIn(after(started, ...all))).toMatchObject({ classGroup: '1TI-A', major: 'NET', contract: 'credit', main: false, enrolledOn: '2025-11-01' });
    const none: readonly Make[] = [(state) => setClassGroup(state, 'i1', null), (state) => setIspMajor(state, 'i1', null), (state) => setIspEnrolledOn(state, 'i1', null)];
    expect(ispIn(after(started, ...all, ...none))).toMatchObject({ classGroup: null, major: null, enrolledOn: null });
  });

  it('keeps an exemption with its evidence, in part too, and takes all of it back', () => {
    const exempted = after(started, (state) => setIspExemption(state, 'i1', 'A', full), (state) => setIspPartExemption(state, 'i1', 'B', 'lab', true));
    expect(ispIn(exempted).units).toEqual([ispUnit('A', { exemption: full }), ispUnit('B', { exemptParts: ['lab'] })]);
    const open: Exemption = { mark: null, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } };
    expect(ispIn(after(exempted, (state) => setIspExemption(state, 'i1', 'A', open))).units[0]).toEqual(ispUnit('A', { exemption: open }));
    const back = after(exempted, (state) => setIspExemption(state, 'i1', 'A', null), (state) => setIspPartExemption(state, 'i1', 'B', 'lab', false));
    expect(ispIn(back)).toEqual(ispIn(started));
  });

  it('keeps what it assumes of this year, each apart', () => {
    const assumed = after(
      started,
      (state) => assumeInIsp(state, 'i1', 'N', { decision: 'tolerate' }),
      (state) => assumeInIsp(state, 'i1', 'N', { mark: 9 }),
      (state) => assumeInIsp(state, 'i1', 'O', { decision: 'again', mark: 12 }),
      (state) => assumeInIsp(state, 'i1', 'O', { decision: null }),
    );
    expect(ispIn(assumed)).toMatchObject({ decisions: new Map([['N', 'tolerate']]), supposed: new Map([['N', 9], ['O', 12]]) });
    expect(ispIn(after(assumed, (state) => assumeInIsp(state, 'i1', 'N', { mark: null }))).supposed).toEqual(new Map([['O', 12]]));
  });

  it('refuses values that cannot be, and units that are not in it', () => {
    const wrong: readonly [Make, string][] = [
      [(state) => setClassGroup(state, 'i1', ' '), 'classGroup'],
      [(state) => setIspMajor(state, 'i1', ''), 'major'],
      [(state) => setIspEnrolledOn(state, 'i1', '2025-02-30'), 'enrolledOn'],
      [(state) => chooseEvent(state, 'i1', 'A', ''), 'event'],
      [(state) => addToIsp(state, 'i1', [{ code: 'D' }, { code: '' }]), 'code'],
      [(state) => addToIsp(state, 'i1', [{ code: 'D', event: '' }]), 'event'],
      [(state) => setIspExemption(state, 'i1', 'A', { ...full, mark: 21 }), 'mark'],
      [(state) => setIspExemption(state, 'i1', 'A', { ...full, evidence: { ...evidence, school: ' ' } }), 'evidenceSchool'],
      [(state) => setIspExemption(state, 'i1', 'A', { ...full, evidence: { ...evidence, issuedOn: '2025-02-30' } }), 'evidenceDate'],
      [(state) => assumeInIsp(state, 'i1', '', { mark: 9 }), 'code'],
      [(state) => assumeInIsp(state, 'i1', 'A', { mark: 9.5 }), 'mark'],
      [(state) => notePermission(state, 'i1', { rule: 'H.4', state: 'asked', by: 'x'.repeat(81) }), 'by'],
      [(state) => notePermission(state, 'i1', { rule: 'H.4', state: 'asked', on: '2025-02-30' }), 'on'],
      [(state) => notePermission(state, 'i1', { rule: 'H.4', state: 'asked', unit: '' }), 'code'],
      [(state) => submitIsp(state, 'i1', '2025-02-30'), 'submittedOn'],
    ];
    for (const [make, field] of wrong) expect(refused(make(started))).toMatchObject({ code: 'invalid-value', field });
    const absent: readonly Make[] = [
      (state) => takeFromIsp(state, 'i1', 'Z'),
      (state) => chooseEvent(state, 'i1', 'Z', 'e'),
      (state) => setIspExemption(state, 'i1', 'Z', null),
      (state) => setIspPartExemption(state, 'i1', 'Z', 'lab', true),
      (state) => tickCopied(state, 'i1', 'Z', 'unit', true),
    ];
    for (const make of absent) expect(refused(make(started))).toEqual({ code: 'unit-missing', id: 'i1' });
  });
});

const composing: readonly Make[] = [
  (state) => addToIsp(state, 'i1', [{ code: 'D' }]),
  (state) => takeFromIsp(state, 'i1', 'A'),
  (state) => chooseEvent(state, 'i1', 'A', 'e1'),
  (state) => setClassGroup(state, 'i1', '1A'),
  (state) => setIspMajor(state, 'i1', 'NET'),
  (state) => setIspContract(state, 'i1', 'credit', true),
  (state) => setIspEnrolledOn(state, 'i1', '2025-10-20'),
  (state) => setIspExemption(state, 'i1', 'A', full),
  (state) => setIspPartExemption(state, 'i1', 'A', 'lab', true),
  (state) => assumeInIsp(state, 'i1', 'A', { mark: 9 }),
  (state) => submitIsp(state, 'i1', '2025-10-12'),
];
const noting: readonly Make[] = [
  (state) => renameIsp(state, 'i1', 'x'),
  (state) => notePermission(state, 'i1', { rule: 'H.4', state: 'asked' }),
  (state) => forgetPermission(state, 'i1', { rule: 'H.4' }),
  (state) => tickCopied(state, 'i1', 'A', 'unit', true),
  (state) => deleteIsp(state, 'i1'),
];
const answering: readonly Make[] = [
  (state) => answerIsp(state, 'i1', { on: '2025-11-20', added: [], removed: [] }),
  (state) => changeSemester2(state, 'i1', { on: '2026-02-10', added: [], removed: [] }),
  (state) => withdrawInIsp(state, 'i1', 'A', '2025-11-25'),
];

describe('the states of an ISP (H.11)', () => {
  it('go from draft to submitted to approved or adjusted', () => {
    expect([started, submitted, approved, adjusted].map((state) => ispIn(state).state)).toEqual([
      { kind: 'draft' },
      { kind: 'submitted', submittedOn: '2025-10-10' },
      { kind: 'approved', submittedOn: '2025-10-10', answeredOn: '2025-11-20' },
      { kind: 'adjusted', submittedOn: '2025-10-10', answeredOn: '2025-11-20' },
    ]);
  });

  it('lock what was submitted; what is noted beside it can still be changed', () => {
    for (const state of [submitted, approved, adjusted]) {
      for (const make of composing) expect(refused(make(state))).toEqual({ code: 'isp-locked', id: 'i1' });
      for (const make of noting) expect(refused(make(state))).toBe('accepted');
    }
    for (const make of [...composing, ...noting]) expect(refused(make(started))).toBe('accepted');
  });

  it('ask to submit before the school answers, and its answer before changes for the second semester', () => {
    expect(answering.map((make) => refused(make(started)))).toEqual([
      { code: 'isp-not-submitted', id: 'i1' },
      { code: 'isp-not-answered', id: 'i1' },
      { code: 'isp-not-submitted', id: 'i1' },
    ]);
  });

  it('are of no ISP that is not there', () => {
    const empty: VaultState = new Map();
    for (const make of [...composing, ...noting, ...answering]) expect(refused(make(empty))).toEqual({ code: 'isp-missing', id: 'i1' });
  });
});

describe('requests for permission and ticks', () => {
  it('are noted for a unit or the whole, in it or not, and taken back', () => {
    const whole = { rule: 'H.2', state: 'asked' } as const;
    const one = { rule: 'H.4', unit: 'Z', state: 'granted', by: 'Ombuds', on: '2025-09-20' } as const;
    const noted = after(started, (state) => notePermission(state, 'i1', whole), (state) => notePermission(state, 'i1', one));
    expect(ispIn(noted).permissions).toEqual([whole, one]);
    expect(codesIn(noted)).toEqual(['A', 'B']);
    const anew = after(noted, (state) => notePermission(state, 'i1', { rule: 'H.4', unit: 'Z', state: 'refused' }));
    expect(ispIn(anew).permissions).toEqual([whole, { rule: 'H.4', unit: 'Z', state: 'refused' }]);
    const above = { rule: 'H.2', key: 'size-above-maximum', state: 'granted', points: 76 } as const;
    const two = after(noted, (state) => notePermission(state, 'i1', above));
    expect(ispIn(two).permissions).toEqual([whole, above, one]);
    expect(ispIn(after(two, (state) => forgetPermission(state, 'i1', { rule: 'H.2', key: 'size-above-maximum' })))).toEqual(ispIn(noted));
    expect(ispIn(after(noted, (state) => forgetPermission(state, 'i1', { rule: 'H.2' }), (state) => forgetPermission(state, 'i1', { rule: 'H.4', unit: 'Z' })))).toEqual(ispIn(started));
  });

  it('are ticked per step', () => {
    const ticked = after(started, (state) => tickCopied(state, 'i1', 'A', 'unit', true), (state) => tickCopied(state, 'i1', 'A', 'event', true));
    expect(ispIn(ticked).units[0]?.copied).toEqual(new Set(['event', 'unit']));
    expect(ispIn(after(ticked, (state) => tickCopied(state, 'i1', 'A', 'unit', false))).units[0]?.copied).toEqual(new Set(['event']));
  });
});
