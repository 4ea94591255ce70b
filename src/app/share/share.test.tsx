import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setResult } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import type { Vault } from '../../vault/index.ts';
import { make, openAt, year2024 } from '../dossier/screens.fixture.tsx';

afterEach(() => {
  cleanup();
  location.hash = '';
});
void setLocale('nl');

const passed = (vault: Vault): Promise<void> => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 13));

/** Makes a share on the screen; the link that was copied, and the file that was saved. */
const share = async ({ who = '', as }: { readonly who?: string; readonly as: 'link' | 'file' }) => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:test';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  const { user } = await openAt('/dossier/delen', { before: passed });
  if (who !== '') await user.type(screen.getByLabelText('Je naam (mag leeg blijven)'), who);
  await user.click(screen.getByRole('button', { name: 'Maak klaar om te delen' }));
  await screen.findByRole('heading', { level: 2, name: 'Als bestand' });
  if (as === 'file') await user.click(screen.getByRole('button', { name: 'Bewaar het bestand' }));
  await user.click(screen.getByRole('button', { name: as === 'link' ? 'Deel de link' : 'Deel de sleutel' }));
  await screen.findByText('Staat op je klembord. Plak het in een bericht.');
  const link = await navigator.clipboard.readText();
  cleanup();
  return { link, file: files[0] };
};

/** Opens an address as somebody with a dossier of their own, in another browser. */
const openLink = async (link: string) => {
  history.replaceState(null, '', `/gedeeld${new URL(link).hash}`);
  return openAt('/gedeeld', { before: (vault) => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 4)) });
};

describe('sharing a dossier', () => {
  it('gives a link that shows the dossier, whose and of which day, and leaves that of the reader alone', async () => {
    const { link } = await share({ who: 'Noor', as: 'link' });
    expect(link).toMatch(/\/gedeeld#[\w-]{43}\.[\w-]+$/);
    expect(link.length).toBeLessThan(8000);
    const { vault } = await openLink(link);
    const before = vault.export();
    expect(await screen.findByText(/Gedeeld door Noor, met de toestand op 10 juli 2025/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /Onderdeel 1 U1/ }).textContent).toContain('13/20');
    expect(vault.export().replace(/"exportedAt": "[^"]*"/, '')).toBe(before.replace(/"exportedAt": "[^"]*"/, ''));
    expect(location.hash).toBe('');
  });

  it('gives a file that opens with the key in its own link only', async () => {
    const { link, file } = await share({ as: 'file' });
    expect(link).toMatch(/\/gedeeld#[\w-]{43}$/);
    const { user } = await openLink(link);
    const bytes = new Uint8Array(await (file ?? new Blob()).arrayBuffer());
    await user.upload(await screen.findByLabelText('Open het bestand'), new File([bytes.slice(0, -1)], 'half.skd'));
    expect(await screen.findByText(/niet volledig/)).toBeTruthy();
    await user.upload(screen.getByLabelText('Open het bestand'), new File([bytes], 'heel.skd'));
    expect(await screen.findByText(/Iemand deelde dit dossier/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /Onderdeel 1 U1/ }).textContent).toContain('13/20');
  });

  it('that is broken off, empty or too large says so and shows nothing', async () => {
    const { link } = await share({ as: 'link' });
    await openLink(link.slice(0, -20));
    expect(await screen.findByText(/De link of het bestand is niet volledig/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    cleanup();
    await openLink(`${link.slice(0, link.indexOf('.'))}.${'A'.repeat(800_000)}`);
    expect(await screen.findByText('Dit is te groot voor een dossier. Het is niet gelezen.')).toBeTruthy();
    cleanup();
    await openLink('https://x.test/gedeeld');
    expect(await screen.findByText('Hier opent een gedeeld dossier')).toBeTruthy();
  });

  it('reads another link that is opened in the same tab', async () => {
    const { link } = await share({ who: 'Noor', as: 'link' });
    await openLink('https://x.test/gedeeld');
    await screen.findByText('Hier opent een gedeeld dossier');
    location.hash = new URL(link).hash;
    expect(await screen.findByText(/Gedeeld door Noor/)).toBeTruthy();
  });

  it('says so when neither sharing nor copying works', async () => {
    const { user } = await openAt('/dossier/delen', { before: passed });
    await user.click(screen.getByRole('button', { name: 'Maak klaar om te delen' }));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('no'));
    await user.click(await screen.findByRole('button', { name: 'Deel de link' }));
    expect(await screen.findByText(/Delen lukte niet/)).toBeTruthy();
  });
});
