import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setResult } from '../../../dossier/index.ts';
import { setLocale } from '../../../i18n/index.ts';
import { make, openAt, year2024 } from '../screens.fixture.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
void setLocale('nl');

/** What the browser is handed to keep. */
const savedFiles = (): Blob[] => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:test';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  return files;
};

describe('taking the dossier along', () => {
  it('is offered on a dossier with years', async () => {
    await openAt('/dossier');
    expect(screen.getByRole('link', { name: 'Neem je dossier mee' }).getAttribute('href')).toBe('/dossier/meenemen');
  });

  it('saves the units and results as a table for a spreadsheet', async () => {
    const files = savedFiles();
    const { user } = await openAt('/dossier/meenemen', { before: (vault) => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 13)) });
    await user.click(screen.getByRole('button', { name: 'Bewaar als CSV' }));
    const text = await files[0]?.text();
    expect(text?.split('\r\n')[1]).toBe('"2024-2025";"diploma";"U1";"Onderdeel 1";"5";"";"13";"";"";"";"";"";"";"";"";"";""');
    expect(screen.getByText('Het bestand is bewaard.')).toBeTruthy();
  });

  it('saves what is certain as ELMO, in the academic years of the regulations', async () => {
    const files = savedFiles();
    const { user } = await openAt('/dossier/meenemen', { before: (vault) => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 13)) });
    await user.click(screen.getByRole('button', { name: 'Bewaar als ELMO' }));
    const text = await files[0]?.text();
    expect(text).toContain('<start>2024-09-16</start><end>2025-09-15</end></academicTerm><status>passed</status><gradingSchemeLocalId>0-20</gradingSchemeLocalId><resultLabel>13</resultLabel>');
    expect(screen.getByText('Het bestand is bewaard.')).toBeTruthy();
  });

  it('leads to the backup, which is the whole', async () => {
    await openAt('/dossier/meenemen');
    expect(screen.getByRole('link', { name: 'Naar de reservekopie' }).getAttribute('href')).toBe('/instellingen');
  });
});
