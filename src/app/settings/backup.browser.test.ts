import { describe, expect, it } from 'vitest';
import { addYear, settingsOf, type EditResult } from '../../dossier/index.ts';
import { openVault, type Vault } from '../../vault/index.ts';
import { backupText, readBackup } from './backup.ts';
import { createGuideStore } from '../../guide/index.ts';
import { openDatabase } from '../../storage/index.ts';

let opened = 0;

const openRooms = async () => {
  const name = `backup-${(opened += 1)}-${crypto.randomUUID()}`;
  const [vault, database] = await Promise.all([openVault({ name }), openDatabase(name)]);
  if (!database.ok) throw new Error(database.failure);
  return { vault, guides: createGuideStore(database.value.guides), settings: () => settingsOf(vault.state()) };
};

const make = async (vault: Vault, edit: EditResult): Promise<void> => {
  if (!edit.ok) throw new Error(JSON.stringify(edit));
  await vault.edit(edit.label, edit.writes);
};

const file = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): File => new File([...parts], 'reservekopie.json');

describe('a backup, read by its worker', () => {
  it('tells what it holds, in a vault that changes by nothing', async () => {
    const { vault, guides } = await openRooms();
    await make(vault, addYear(vault.state(), { programme: 'BM', year: 2024, contract: 'diploma' }, { units: ['A'] }));
    const json = await backupText(vault, guides);
    const other = await openRooms();
    const before = other.vault.state();
    const reading = await readBackup(other, file(json));
    expect(reading).toMatchObject({ ok: true, backup: { json, years: 1 } });
    expect(other.vault.state()).toBe(before);
  });

  it('is refused when it is something else, whatever it is named, or nested without end', async () => {
    const rooms = await openRooms();
    const refusalOf = async (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) => readBackup(rooms, file(...parts));
    expect(await refusalOf('%PDF-1.7')).toEqual({ ok: false, refusal: 'not-json' });
    expect(await refusalOf('')).toEqual({ ok: false, refusal: 'not-json' });
    expect(await refusalOf('nee')).toEqual({ ok: false, refusal: 'not-json' });
    expect(await refusalOf('{"format":"studiekompas-export","version":99}')).toEqual({ ok: false, refusal: 'newer' });
    expect(await refusalOf(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).toMatchObject({ ok: false });
    expect(await refusalOf('x'.repeat(10_000_001))).toEqual({ ok: false, refusal: 'too-large' });
  });
});
