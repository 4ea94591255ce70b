import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestKey, RuleId, type Permission } from '../model/index.ts';
import { Decision, draftKey, draftsOf } from './draft.ts';
import { stateAfter } from './after.ts';
import { apply, empty, ispIn, ispUnit, newIsp, started } from './isp.fixture.ts';
import { setIspExemption } from './isp-compose.ts';
import { ispDraftOf, ispsOf } from './isp-reading.ts';
import { copyOfIsp, deleteIsp, renameIsp, startIsp, unitsOfDraft, type NewIsp } from './isp-start.ts';
import { answerIsp, submitIsp, withdrawInIsp } from './isp-submitted.ts';
import { EvidenceKind, ispUnitKey, requestName, type Exemption, type Isp } from './isp.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const code = fc.oneof(fc.stringMatching(/^[A-Z]{2}\d{2}$/), fc.constantFrom('a/b', 'a%2Fb', 'a%b', 'constructor', '__proto__', 'mark:A', ' '));
const text = fc.constantFrom('Odisee', 'Thomas More', 'Boekhouden 1', 'x'.repeat(80));
const date = fc.constantFrom('2024-02-29' as const, '2025-09-15' as const);
const exemption: fc.Arbitrary<Exemption> = fc.record({
  mark: maybe(fc.integer({ min: 0, max: 20 })),
  evidence: fc.record({ kind: maybe(fc.constantFrom(...EvidenceKind.options)), school: maybe(text), issuedOn: maybe(date), restsOn: maybe(text) }),
});
const parts = fc.uniqueArray(fc.stringMatching(/^[a-z:/]{1,6}$/), { maxLength: 3 }).map((all) => all.toSorted());
const unit = fc.record({ code, event: maybe(fc.constantFrom('e1', 'Lab B', 'x'.repeat(40))), exemption: maybe(exemption), exemptParts: parts }).map((one) => ispUnit(one.code, one));
const sorted = <T>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.tuple(code, value), { selector: ([key]) => key, maxLength: 4 }).map((list) => new Map(list.toSorted(([a], [b]) => byText(a, b))));
const permission = fc.record(
  { rule: fc.constantFrom(...RuleId.options), key: fc.constantFrom(...RequestKey.options), unit: code, points: fc.nat(400), state: fc.constantFrom('asked' as const, 'granted' as const, 'refused' as const), by: text, on: date },
  { requiredKeys: ['rule', 'state'] },
);
const anyIsp: fc.Arbitrary<NewIsp> = fc.record({
  id: fc.constantFrom('i1', 'A_-9'),
  name: text,
  programme: fc.constantFrom('TI', 'a/b', 'x'.repeat(40)),
  createdOn: date,
  year: fc.integer({ min: 1990, max: 2100 }),
  contract: fc.constantFrom('diploma' as const, 'credit' as const, 'diploma-exam' as const, 'credit-exam' as const),
  main: fc.boolean(),
  major: maybe(text),
  classGroup: maybe(fc.constantFrom('1TI-A', '2 B')),
  enrolledOn: maybe(date),
  decisions: sorted(fc.constantFrom(...Decision.options)),
  supposed: sorted(fc.integer({ min: 0, max: 20 })),
  units: fc.uniqueArray(unit, { selector: (one) => one.code, maxLength: 5 }),
  permissions: fc.uniqueArray(permission, { selector: (one) => `${one.rule} ${one.key ?? ''} ${one.unit ?? ''}`, maxLength: 4 }),
});

const permissionsInOrder = (permissions: readonly Permission[]) => permissions.toSorted((a, b) => byText(`${a.unit ?? ''} ${requestName(a)}`, `${b.unit ?? ''} ${requestName(b)}`));
const inOrder = (isp: Isp) => ({ ...isp, permissions: permissionsInOrder(isp.permissions) });
const unitsInOrder = ({ id, units }: NewIsp) => units.toSorted((a, b) => byText(ispUnitKey(id, a.code), ispUnitKey(id, b.code)));
const asStarted = (isp: NewIsp): Isp => ({
  ...isp,
  state: { kind: 'draft' },
  units: unitsInOrder(isp),
  submitted: [],
  removed: [],
  later: [],
  disputed: [],
  permissions: permissionsInOrder(isp.permissions),
  semester2On: null,
  leftOn: null,
});
const only = (isps: readonly Isp[]): Isp => {
  const [first] = isps;
  if (first === undefined || isps.length > 1) throw new Error(`${isps.length} ISPs`);
  return first;
};

describe('an ISP', () => {
  it('comes back as it was started, whatever is in it', () => {
    fc.assert(
      fc.property(anyIsp, (isp) => {
        const { isps, problems } = ispsOf(apply(empty, startIsp(empty, isp)), isp.programme);
        expect(problems).toEqual([]);
        expect(inOrder(only(isps))).toEqual(asStarted(isp));
      }),
    );
  });

  it('is no saved road, and a saved road is no ISP', () => {
    expect(draftsOf(started, 'TI').drafts).toEqual([]);
    const road = stateAfter([{ record: draftKey('r1'), field: 'name', value: 'Weg' }, { record: draftKey('r1'), field: 'year', value: 2025 }], empty);
    expect(ispsOf(road, 'TI')).toEqual({ isps: [], problems: [] });
  });

  it('is listed under its programme, by year and then oldest first', () => {
    const more: readonly Partial<NewIsp>[] = [{ id: 'i4', programme: 'BM' }, { id: 'i3', year: 2024 }, { id: 'i2', createdOn: '2025-09-02' }, { id: 'i0' }];
    const state = more.reduce((all, change) => apply(all, startIsp(all, { ...newIsp, ...change })), started);
    expect(ispsOf(state, 'TI').isps.map(({ id }) => id)).toEqual(['i3', 'i0', 'i1', 'i2']);
    expect(ispsOf(state, 'BM').isps.map(({ id }) => id)).toEqual(['i4']);
  });

  it('reports what cannot be read and goes on without it', () => {
    const [own, of] = [draftKey('i1'), ispUnitKey('i1', 'A')];
    const bad = [
      [own, 'classGroup', ''], [own, 'contract', 'free'], [own, 'mark:A', 21], [own, 'permission:X.1', 'asked'],
      [own, 'permission:H.2:size', 'asked'], [own, 'permission:H.2:size-non-eea:more', 'asked'], [own, 'permissionPoints:H.2', 401],
      [of, 'event', 7], [of, 'exempt', 'yes'], [of, 'copied:unit', 1], [of, 'permission:H.4', 'perhaps'],
    ] as const;
    const { isps, problems } = ispsOf(stateAfter(bad.map(([record, field, value]) => ({ record, field, value })), started), 'TI');
    expect(problems.toSorted((a, b) => byText(`${a.record} ${a.field}`, `${b.record} ${b.field}`))).toEqual(
      bad.map(([record, field, value]) => ({ code: 'invalid-field', record, field, value })).toSorted((a, b) => byText(`${a.record} ${a.field}`, `${b.record} ${b.field}`)),
    );
    expect(isps).toEqual([asStarted(newIsp)]);
  });

  it('without a year that can be read is not shown, and its year is reported', () => {
    const state = stateAfter([{ record: draftKey('i1'), field: 'year', value: 'next' }], started);
    expect(ispsOf(state, 'TI')).toEqual({ isps: [], problems: [{ code: 'invalid-field', record: 'draft/i1', field: 'year', value: 'next' }] });
  });

  it('of no programme that can be read shows under each', () => {
    const state = stateAfter([{ record: draftKey('i1'), field: 'programme', value: '' }], started);
    expect(ispsOf(state, 'BM').isps).toEqual([{ ...asStarted(newIsp), programme: null }]);
  });

  it('passes over ticks that only a newer version knows', () => {
    const state = stateAfter([{ record: ispUnitKey('i1', 'A'), field: 'copied:room', value: true }], started);
    expect(ispIn(state)).toEqual(asStarted(newIsp));
  });
});

describe('starting an ISP', () => {
  it.each<[string, Partial<NewIsp>]>([
    ['id', { id: 'a/b' }],
    ['name', { name: '  ' }],
    ['programme', { programme: '' }],
    ['createdOn', { createdOn: '2025-02-29' }],
    ['year', { year: 1989 }],
    ['classGroup', { classGroup: '' }],
    ['enrolledOn', { enrolledOn: '2025-13-01' }],
    ['code', { units: [ispUnit('')] }],
    ['event', { units: [ispUnit('A', { event: '' })] }],
    ['evidenceDate', { units: [ispUnit('A', { exemption: { mark: null, evidence: { kind: null, school: null, issuedOn: '2025-02-30', restsOn: null } } })] }],
    ['mark', { supposed: new Map([['A', 21]]) }],
    ['code', { supposed: new Map([['', 12]]) }],
    ['code', { decisions: new Map([['', 'again']]) }],
    ['by', { permissions: [{ rule: 'H.3', state: 'asked', by: ' ' }] }],
    ['code', { permissions: [{ rule: 'H.3', state: 'asked', unit: '' }] }],
  ])('refuses a wrong %s', (field, change) => {
    expect(startIsp(empty, { ...newIsp, ...change })).toMatchObject({ ok: false, problem: { code: 'invalid-value', field } });
  });

  it('refuses a decision that does not exist, and an id twice', () => {
    const decisions = new Map([['A', Decision.parse('again')]]);
    Reflect.apply(Map.prototype.set, decisions, ['A', 'perhaps']);
    expect(startIsp(empty, { ...newIsp, decisions })).toMatchObject({ ok: false, problem: { field: 'decision', value: 'perhaps' } });
    expect(startIsp(started, newIsp)).toEqual({ ok: false, problem: { code: 'isp-exists', id: 'i1' } });
  });

  it('takes the units that the rules propose, with their events', () => {
    expect(unitsOfDraft({ contract: 'diploma', main: true, units: [{ code: 'A', exempt: false, event: 'e1' }, { code: 'B', exempt: false }] })).toEqual([
      ispUnit('A', { event: 'e1' }),
      ispUnit('B'),
    ]);
  });
});

describe('a copy of an ISP', () => {
  const evidence = { kind: null, school: null, issuedOn: null, restsOn: null };

  it('is a new draft of what is in force, without ticks, answer or withdrawals', () => {
    let state = apply(started, setIspExemption(started, 'i1', 'A', { mark: 12, evidence }));
    state = apply(state, submitIsp(state, 'i1', '2025-10-01'));
    state = apply(state, answerIsp(state, 'i1', { on: '2025-11-01', added: ['C', 'D'], removed: ['B'] }));
    state = apply(state, withdrawInIsp(state, 'i1', 'D', '2025-11-20'));
    state = apply(state, startIsp(state, copyOfIsp(ispIn(state), 'i2', 'Plan B', '2025-11-21', 'TI')));
    const units = [ispUnit('A', { exemption: { mark: 12, evidence } }), ispUnit('C')];
    expect(ispIn(state, 'i2')).toEqual(asStarted({ ...newIsp, id: 'i2', name: 'Plan B', createdOn: '2025-11-21', units }));
    expect(ispIn(state).state.kind).toBe('adjusted');
  });

  it('of any ISP differs from it in name, id and day alone', () => {
    fc.assert(
      fc.property(anyIsp, (isp) => {
        const first = apply(empty, startIsp(empty, isp));
        const one = only(ispsOf(first, isp.programme).isps);
        const state = apply(first, startIsp(first, copyOfIsp(one, 'copy', 'Kopie', '2025-09-20', 'XX')));
        const { isps } = ispsOf(state, isp.programme);
        expect(isps.find(({ id }) => id === 'copy')).toEqual({ ...one, id: 'copy', name: 'Kopie', createdOn: '2025-09-20' });
        expect(isps.find(({ id }) => id === isp.id)).toEqual(one);
      }),
    );
  });

  it('that lost its programme on another device is of the programme under which it is copied', () => {
    const lost = stateAfter([{ record: draftKey('i1'), field: 'programme', value: null }], started);
    expect(ispIn(lost).programme).toBeNull();
    const state = apply(lost, startIsp(lost, copyOfIsp(ispIn(lost), 'i2', 'Plan B', '2025-11-21', 'BM')));
    expect(ispsOf(state, 'BM').isps.find(({ id }) => id === 'i2')).toMatchObject({ programme: 'BM', name: 'Plan B' });
  });
});

describe('renaming and deleting an ISP', () => {
  it('can be done in any state', () => {
    const submitted = apply(started, submitIsp(started, 'i1', '2025-10-01'));
    const state = apply(submitted, renameIsp(submitted, 'i1', '  Plan C '));
    expect(ispIn(state)).toMatchObject({ name: 'Plan C', state: { kind: 'submitted' } });
    expect(apply(state, deleteIsp(state, 'i1'))).toEqual(empty);
  });

  it('leaves other drafts alone, also those whose id begins the same', () => {
    const state = apply(started, startIsp(started, { ...newIsp, id: 'i10' }));
    expect(ispsOf(apply(state, deleteIsp(state, 'i1')), 'TI').isps).toEqual([asStarted({ ...newIsp, id: 'i10' })]);
  });

  it('is refused for a name of nothing and an ISP that is gone', () => {
    expect(renameIsp(started, 'i1', ' ')).toMatchObject({ ok: false, problem: { field: 'name' } });
    for (const edit of [renameIsp(started, 'i9', 'x'), deleteIsp(started, 'i9')]) expect(edit).toEqual({ ok: false, problem: { code: 'isp-missing', id: 'i9' } });
  });
});

describe('what the rules check of an ISP', () => {
  const enough = { kind: 'draft' } as const;

  it('is what is in force, and what was withdrawn from since with its day, as if submitted today', () => {
    const isp: Isp = {
      ...asStarted(newIsp),
      major: 'NET',
      classGroup: '1A',
      enrolledOn: '2025-10-20',
      units: [
        ispUnit('A', { event: 'e', exemptParts: ['lab'] }),
        ispUnit('B', { exemption: { mark: 14, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } } }),
        ispUnit('C', { exemption: { mark: null, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } } }),
        ispUnit('D', { withdrewOn: '2025-11-01' }),
      ],
      permissions: [{ rule: 'H.3', state: 'asked' }],
    };
    expect(ispDraftOf(isp, '2025-10-22')).toEqual({
      year: 2025,
      contract: 'diploma',
      main: true,
      major: 'NET',
      units: [
        { code: 'A', exempt: false, event: 'e', exemptParts: ['lab'] },
        { code: 'B', exempt: true, mark: 14 },
        { code: 'C', exempt: true },
        { code: 'D', exempt: false, withdrewOn: '2025-11-01' },
      ],
      classGroup: '1A',
      submitOn: '2025-10-22',
      enrolledOn: '2025-10-20',
      permissions: [{ rule: 'H.3', state: 'asked' }],
    });
    expect(ispDraftOf({ ...asStarted(newIsp), state: enough, units: [] }, '2025-10-01')).toEqual({
      year: 2025, contract: 'diploma', main: true, units: [], classGroup: null, submitOn: '2025-10-01',
    });
  });

  it('is judged on the day on which it was submitted, whatever day it is', () => {
    const submitted = apply(started, submitIsp(started, 'i1', '2025-10-14'));
    const answered = apply(submitted, answerIsp(submitted, 'i1', { on: '2025-11-30', added: [], removed: [] }));
    for (const state of [submitted, answered]) expect(ispDraftOf(ispIn(state), '2026-01-01').submitOn).toBe('2025-10-14');
  });
});
