import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openVault, readExport } from '../vault/index.ts';
import { additionsOf } from './additions.ts';
import { dossierOf } from './dossier-view.ts';
import { dossierWrites } from './dossier-writes.ts';
import { anyDossier } from './dossier.fixture.ts';
import { exampleProgramme } from './example-place.ts';
import { loadExample, exampleDossier } from './example.ts';
import { setResult } from './unit-edits.ts';

describe('the dossier in a real vault', () => {
  it('is the same after closing and opening the app, and in an export', async () => {
    const vault = await openVault({ name: 'dossier-again' });
    const example = loadExample(vault.state());
    if (!example.ok) throw new Error(example.problem.code);
    expect(await vault.edit(example.label, example.writes)).toEqual({ saved: true });
    const exported = readExport(vault.export());
    vault.close();

    const again = await openVault({ name: 'dossier-again' });
    expect(dossierOf(again.state(), exampleProgramme)).toEqual({ dossier: exampleDossier, problems: [] });
    expect(additionsOf(again.state(), exampleProgramme).corrections.size).toBe(2);
    expect(exported.ok && dossierOf(exported.state, exampleProgramme).dossier).toEqual(exampleDossier);
    again.close();
  });

  it('takes every dossier that a student could have', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyDossier, async (dossier) => {
        const vault = await openVault({ name: `any-dossier-${(run += 1)}` });
        await vault.edit('import-dossier', dossierWrites('TI', dossier));
        expect(dossierOf(vault.state(), 'TI')).toEqual({ dossier, problems: [] });
        vault.close();
      }),
      { numRuns: 25 },
    );
  });

  it('takes back a mark that was entered by mistake', async () => {
    const vault = await openVault({ name: 'dossier-undo' });
    const place = { programme: 'TI', year: 2024, contract: 'diploma', code: 'A' } as const;
    for (const mark of [12, 2]) {
      const result = setResult(place, 1, mark);
      if (result.ok) await vault.edit(result.label, result.writes);
    }
    await vault.undo();
    expect(dossierOf(vault.state(), 'TI').dossier.enrolments[0]?.units[0]?.opportunities).toEqual([{ result: 12 }]);
    vault.close();
  });
});
