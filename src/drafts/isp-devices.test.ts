import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openVault, type Vault, type VaultState } from '../vault/index.ts';
import { stateAfter } from './after.ts';
import { draftsOf } from './draft.ts';
import { apply, codesIn, full, ispIn, ispUnit, newIsp, started, type Make } from './isp.fixture.ts';
import {
  addToIsp, chooseEvent, setClassGroup, setIspContract, setIspEnrolledOn, setIspExemption, setIspMajor, setIspPartExemption, takeFromIsp,
} from './isp-compose.ts';
import { tickCopied } from './isp-notes.ts';
import { ispsOf } from './isp-reading.ts';
import { deleteIsp, startIsp } from './isp-start.ts';
import { answerIsp, changeSemester2, forgetLater, submitIsp, withdrawInIsp } from './isp-submitted.ts';
import { ispUnitKey } from './isp.ts';

let names = 0;
const twoDevices = async (): Promise<readonly [Vault, Vault]> => {
  const [a, b] = [await openVault({ name: `isp-${(names += 1)}` }), await openVault({ name: `isp-${(names += 1)}` })];
  await edit(a, (state) => startIsp(state, { ...newIsp, classGroup: '1A' }));
  await b.importExport(a.export());
  return [a, b];
};
const edit = async (vault: Vault, make: Make): Promise<void> => {
  const made = make(vault.state());
  if (!made.ok) throw new Error(made.problem.code);
  await vault.edit(made.label, made.writes);
};
const meet = async ([a, b]: readonly [Vault, Vault]): Promise<VaultState> => {
  await a.importExport(b.export());
  await b.importExport(a.export());
  const states = [a.state(), b.state()] as const;
  expect(ispsOf(states[0], 'TI')).toEqual(ispsOf(states[1], 'TI'));
  for (const vault of [a, b]) vault.close();
  return states[0];
};

describe('another device', () => {
  it('that deletes it takes all of it', async () => {
    const [a, b] = await twoDevices();
    await edit(a, (state) => deleteIsp(state, 'i1'));
    expect((await meet([a, b])).size).toBe(0);
  });

  it('that deletes it while it is edited here leaves an ISP of that year with what was edited, never a saved road', async () => {
    const [a, b] = await twoDevices();
    await edit(a, (state) => deleteIsp(state, 'i1'));
    await edit(b, (state) => chooseEvent(state, 'i1', 'A', 'e1'));
    const state = await meet([a, b]);
    expect(draftsOf(state, 'TI').drafts).toEqual([]);
    expect(ispsOf(state, 'TI').isps).toMatchObject([{ id: 'i1', name: '', year: 2025, classGroup: null, units: [ispUnit('A', { event: 'e1' })] }]);
    expect(apply(state, deleteIsp(state, 'i1')).size).toBe(0);
  });

  it('that takes a unit out while it is edited here leaves it in with that', async () => {
    const [a, b] = await twoDevices();
    await edit(a, (state) => takeFromIsp(state, 'i1', 'A'));
    await edit(b, (state) => setIspExemption(state, 'i1', 'A', full));
    expect(ispIn(await meet([a, b])).units).toEqual([ispUnit('A', { exemption: full }), ispUnit('B')]);
  });

  it('that takes a unit out while it is ticked off here takes it out', async () => {
    const [a, b] = await twoDevices();
    await edit(a, (state) => takeFromIsp(state, 'i1', 'A'));
    await edit(b, (state) => tickCopied(state, 'i1', 'A', 'unit', true));
    expect(codesIn(await meet([a, b]))).toEqual(['B']);
  });

  it('that adds another unit adds to it', async () => {
    const [a, b] = await twoDevices();
    await edit(a, (state) => addToIsp(state, 'i1', [{ code: 'C' }]));
    await edit(b, (state) => addToIsp(state, 'i1', [{ code: 'D' }]));
    expect(codesIn(await meet([a, b]))).toEqual(['A', 'B', 'C', 'D']);
  });

  it('that has a unit of an ISP that is nowhere shows nothing of it', () => {
    const orphan = stateAfter([{ record: ispUnitKey('gone', 'A'), field: 'taken', value: true }], started);
    expect(ispsOf(orphan, 'TI')).toEqual(ispsOf(started, 'TI'));
  });
});

describe('another device, while an ISP is submitted here', () => {
  const submit: Make = (state) => submitIsp(state, 'i1', '2025-10-10');
  const together = async (onA: readonly Make[], onB: readonly Make[]): Promise<VaultState> => {
    const devices = await twoDevices();
    for (const make of onA) await edit(devices[0], make);
    for (const make of onB) await edit(devices[1], make);
    return meet(devices);
  };

  it('that adds and takes out units changes nothing of what was submitted; what it added is shown as added later', async () => {
    const state = await together([submit], [(now) => addToIsp(now, 'i1', [{ code: 'D' }]), (now) => takeFromIsp(now, 'i1', 'B')]);
    expect(ispIn(state)).toMatchObject({ state: { kind: 'submitted' }, submitted: ['A', 'B'], units: [ispUnit('A'), ispUnit('B')], removed: [], later: ['D'] });
    const forgotten = apply(state, forgetLater(state, 'i1', 'D'));
    expect(ispIn(forgotten)).toMatchObject({ later: [], units: [{ code: 'A' }, { code: 'B' }] });
    expect(forgetLater(forgotten, 'i1', 'D')).toMatchObject({ ok: false, problem: { code: 'unit-missing' } });
  });

  it.each<[string, Make]>([
    ['an event', (state) => chooseEvent(state, 'i1', 'A', 'e1')],
    ['an exemption', (state) => setIspExemption(state, 'i1', 'A', full)],
    ['a partial exemption', (state) => setIspPartExemption(state, 'i1', 'A', 'lab', true)],
    ['a unit', (state) => takeFromIsp(state, 'i1', 'A')],
    ['the contract', (state) => setIspContract(state, 'i1', 'credit', false)],
    ['the major', (state) => setIspMajor(state, 'i1', 'NET')],
    ['the class group', (state) => setClassGroup(state, 'i1', null)],
    ['the day of enrolling', (state) => setIspEnrolledOn(state, 'i1', '2025-10-01')],
    ['everything, by deleting it', (state) => deleteIsp(state, 'i1')],
  ])('that changes %s leaves what was submitted as it was on the screen', async (_what, make) => {
    const alone = await together([submit], []);
    expect(ispIn(await together([submit], [make]))).toEqual(ispIn(alone));
    expect(ispIn(await together([make], [submit]))).toEqual(ispIn(alone));
  });

  it('that submits other units leaves one of both, never a mix, and says that they differ', async () => {
    const other: Make = (now) => addToIsp(now, 'i1', [{ code: 'D' }]);
    const state = await together([submit], [other, submit]);
    expect([['A', 'B'], ['A', 'B', 'D']]).toContainEqual(codesIn(state));
    expect(ispIn(state).disputed).toEqual(['submission']);
  });

  it('finds the ISP again with what both did, when the submission is taken back', async () => {
    const [a, b] = await twoDevices();
    await edit(a, submit);
    await edit(b, (now) => addToIsp(now, 'i1', [{ code: 'D' }]));
    await a.importExport(b.export());
    await a.undo();
    expect(ispIn(await meet([a, b]))).toMatchObject({ state: { kind: 'draft' }, units: [{ code: 'A' }, { code: 'B' }, { code: 'D' }], later: [] });
  });
});

describe('another device, after an ISP was submitted', () => {
  const answer = (added: readonly string[], removed: readonly string[]): Make => (state) => answerIsp(state, 'i1', { on: '2025-11-20', added, removed });
  const submittedOnBoth = async (): Promise<readonly [Vault, Vault]> => {
    const [a, b] = await twoDevices();
    await edit(a, (state) => submitIsp(state, 'i1', '2025-10-10'));
    await b.importExport(a.export());
    return [a, b];
  };
  const shownOn = (vault: Vault) => {
    const { state, units, removed } = ispIn(vault.state());
    return { state, units, removed };
  };

  it.each<[string, Make, Make]>([
    ['approved beside adjusted', answer([], []), answer(['C'], ['B'])],
    ['two adjustments', answer(['C'], []), answer(['D'], ['B'])],
  ])('that notes another answer leaves one of both, never a mix (%s)', async (_what, onA, onB) => {
    const devices = await submittedOnBoth();
    await edit(devices[0], onA);
    await edit(devices[1], onB);
    const said = devices.map(shownOn);
    const state = await meet(devices);
    const { state: stands, units, removed, disputed } = ispIn(state);
    expect(said).toContainEqual({ state: stands, units, removed });
    expect(disputed).toEqual(['answer']);
  });

  it('settles that when the answer is noted again', async () => {
    const [a, b] = await submittedOnBoth();
    await edit(a, answer([], []));
    await edit(b, answer(['C'], ['B']));
    await a.importExport(b.export());
    await edit(a, answer(['C'], []));
    expect(ispIn(await meet([a, b]))).toMatchObject({ disputed: [], state: { kind: 'adjusted' }, submitted: ['A', 'B'], units: [{ code: 'A' }, { code: 'B' }, { code: 'C' }] });
  });

  it('that notes the same answer says the same', async () => {
    const devices = await submittedOnBoth();
    for (const device of devices) await edit(device, answer(['C'], ['B']));
    expect(ispIn(await meet(devices))).toMatchObject({ disputed: [], state: { kind: 'adjusted' } });
  });

  it('that sends other changes for the second semester adds its own', async () => {
    const [a, b] = await submittedOnBoth();
    await edit(a, answer([], []));
    await b.importExport(a.export());
    await edit(a, (state) => changeSemester2(state, 'i1', { on: '2026-02-10', added: ['C'], removed: [] }));
    await edit(b, (state) => changeSemester2(state, 'i1', { on: '2026-02-10', added: [], removed: ['B'] }));
    expect(codesIn(await meet([a, b]))).toEqual(['A', 'C']);
  });

  it('that deletes it while a unit is withdrawn from here leaves what was submitted', async () => {
    const devices = await submittedOnBoth();
    await edit(devices[0], (state) => deleteIsp(state, 'i1'));
    await edit(devices[1], (state) => withdrawInIsp(state, 'i1', 'A', '2025-11-25'));
    const { state, units, classGroup } = ispIn(await meet(devices));
    expect({ state, units, classGroup }).toEqual({
      state: { kind: 'submitted', submittedOn: '2025-10-10' },
      units: [ispUnit('A', { withdrewOn: '2025-11-25' }), ispUnit('B')],
      classGroup: '1A',
    });
  });
});
