import 'fake-indexeddb/auto';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { additionsOf, dossierOf, settingsOf } from '../../src/dossier/index.ts';
import { GuideFile } from '../../src/guide/index.ts';
import { ExportFile, openVault, readExport } from '../../src/vault/index.ts';

/** A backup as the app writes it: the export of the vault, and the guides that only this device has. */
const BackupFile = z.extend(ExportFile, { guides: z.optional(z.array(GuideFile)) });

const fixture = () => readFile(new URL('backup-v1.json', import.meta.url), 'utf8');
const schemaFile = new URL('../../docs/backup.schema.json', import.meta.url);

/** What any JSON may stand in, the values of fields and what guides require, is left open by the schema and checked by the app. */
const schemaText = (): string => `${JSON.stringify({ $id: 'studiekompas-export-1', title: 'Studiekompas: reservekopie, versie 1', ...z.toJSONSchema(BackupFile, { io: 'input', unrepresentable: 'any', reused: 'ref' }) }, null, 1)}\n`;

const withoutDay = (json: string): string => json.replace(/"exportedAt": "[^"]*"/, '"exportedAt": ""');

describe('the format of a backup', () => {
  it('is documented by the JSON Schema that the app’s own schema makes', async () => {
    if (process.env['UPDATE_SCHEMA'] === '1') await writeFile(schemaFile, schemaText());
    expect(await readFile(schemaFile, 'utf8')).toBe(schemaText());
  });

  it('of version 1 opens, with every kind of record', async () => {
    const json = await fixture();
    expect(BackupFile.safeParse(JSON.parse(json)).error).toBeUndefined();
    const read = readExport(json);
    if (!read.ok) throw new Error(read.reason);
    expect(settingsOf(read.state)).toEqual({ programme: 'EIGEN', pack: 'odisee-2024', example: false });
    const { dossier, problems } = dossierOf(read.state, 'EIGEN');
    expect(problems).toEqual([]);
    expect(dossier).toMatchObject({
      student: { learningCredit: 134, statuses: ['elite-athlete'] },
      enrolments: [
        {
          year: 2023,
          contract: 'diploma',
          main: true,
          published: { 1: '2024-02-09', 2: '2024-07-04' },
          units: [
            { code: 'A1', opportunities: [{ result: 7 }, { result: 11 }] },
            { code: 'B/2', opportunities: [{ result: 9 }], tolerated: 'student' },
            { code: 'C3', opportunities: [], exemption: { mark: 14 } },
            { code: 'D4', opportunities: [{ result: 12 }], alternatives: [{ opportunity: 1, result: 13 }] },
          ],
        },
      ],
    });
    expect([...additionsOf(read.state, 'EIGEN').definitions]).toMatchObject([['A1', { title: 'Ethiek é ✓', points: 6 }]]);
    expect(read.state.get('kind-of-later/x')?.fields).toEqual({ anything: [null, { deep: true }] });
    expect(read.state.has('correction/EIGEN/GONE')).toBe(false);
  });

  it('restores bit-equal: what is restored on an empty device is written again as it was', async () => {
    const json = await fixture();
    const vault = await openVault({ name: 'backup-format' });
    expect(await vault.importExport(json)).toMatchObject({ ok: true });
    expect(withoutDay(vault.export())).toBe(withoutDay(json));
    await vault.erase();
    vault.close();
  });
});
