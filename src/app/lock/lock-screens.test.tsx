// What a student meets at the lock, and in its settings; nothing but the stretching of a PIN is stood in for, which takes a worker and seconds.
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRoot, loadLock, loadWords, newRoot, type LockedRoot } from '../../keys/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { LockScreen } from './LockScreen.tsx';
import { LockSettings } from './LockSettings.tsx';

const PIN = '408152';
const LONG_WAIT = 20_000;

/** Where a browser stretches a PIN: another PIN gives another key, at once. */
class QuickWorker extends EventTarget {
  terminate(): void {
    this.dispatchEvent(new Event('terminated'));
  }
  postMessage({ secret, salt }: { readonly secret: Uint8Array<ArrayBuffer>; readonly salt: Uint8Array<ArrayBuffer> }): void {
    const all = new Uint8Array([...secret, ...salt]);
    void crypto.subtle.digest('SHA-256', all).then((hash) => this.dispatchEvent(new MessageEvent('message', { data: new Uint8Array(hash) })));
  }
}

beforeEach(() => {
  inBrowser();
  vi.stubGlobal('Worker', QuickWorker);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const counted = (): string | null => localStorage.getItem('studiekompas.lock-attempts');
const lockedBy = async (root: Uint8Array, pin = PIN): Promise<LockedRoot> => {
  const { pinWay, withWay } = await loadLock();
  return withWay(await keepRoot(root), root, pinWay(pin));
};

const showLock = async () => {
  const root = newRoot();
  const locked = await lockedBy(root);
  const opened: Uint8Array[] = [];
  /** As a start of the app does, also after a reload. */
  const start = (): void => void render(() => <LockScreen locked={locked} onRoot={(found) => opened.push(found)} />);
  start();
  const attempt = async (pin: string): Promise<void> => {
    const field = await screen.findByLabelText('Pincode');
    fireEvent.input(field, { target: { value: pin } });
    fireEvent.click(screen.getByRole('button', { name: 'Ontgrendel' }));
  };
  const wrong = async (): Promise<void> => {
    await attempt('111213');
    await until(() => screen.queryAllByText('Dat is niet de pincode.').length > 0 && field().value === '');
    fireEvent.input(field(), { target: { value: '1' } });
  };
  const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Pincode');
  return { root, locked, opened, start, attempt, wrong };
};

describe('the lock screen', () => {
  it('opens with the PIN, however it is spaced, and says plainly that another is wrong', async () => {
    const { root, opened, attempt } = await showLock();
    expect(screen.getByRole('heading', { level: 1, name: 'Vergrendeld' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Pincode'));
    await attempt('408153');
    await until(() => screen.queryAllByText('Dat is niet de pincode.').length > 0);
    expect([opened.length, screen.getByLabelText('Pincode').getAttribute('aria-invalid'), document.activeElement]).toEqual([0, 'true', screen.getByLabelText('Pincode')]);
    await attempt(' 408 152 ');
    await until(() => opened.length > 0);
    expect(opened).toEqual([root]);
    expect(counted()).toBeNull();
  });

  it('tries nothing for an empty field', async () => {
    const { attempt } = await showLock();
    await attempt('  ');
    expect(counted()).toBeNull();
  });

  it('makes who guesses wait after the fifth time, also after a reload, another day, and for the right PIN', async () => {
    const { opened, start, attempt, wrong } = await showLock();
    for (let time = 0; time < 5; time++) await wrong();
    const waits = () => screen.queryAllByText(/^Wacht nog \d+ seconden, met dit scherm open\.$/).length > 0;
    await until(waits);
    cleanup();
    vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2040, 0, 1));
    start();
    await until(waits);
    const before = counted();
    await attempt(PIN);
    await new Promise((resolve) => void setTimeout(resolve, 100));
    expect([opened.length, before?.split(' ')[0], counted()?.split(' ')[0]]).toEqual([0, '5', '5']);
  }, LONG_WAIT);

  it('counts a guess before it is known to be wrong', async () => {
    const { attempt } = await showLock();
    const asked = vi.spyOn(QuickWorker.prototype, 'postMessage').mockImplementation(() => undefined);
    await attempt('111213');
    await until(() => asked.mock.calls.length > 0);
    // The page is gone before there is an answer.
    expect(counted()).toMatch(/^1 /);
  });

  it('says so where no PIN can be checked, and lets nobody in', async () => {
    const { opened, attempt } = await showLock();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('Worker', undefined);
    await attempt(PIN);
    await until(() => screen.getByLabelText('Pincode').getAttribute('aria-invalid') === 'true');
    expect(opened).toEqual([]);
  });

  it('opens with the twelve words of this vault, and of no other', async () => {
    const { root, opened } = await showLock();
    const { wordsOf } = await loadWords();
    const type = (words: string): void => {
      fireEvent.input(screen.getByLabelText('De twaalf woorden'), { target: { value: words } });
      fireEvent.click(screen.getByRole('button', { name: 'Ontgrendel met de woorden' }));
    };
    type(wordsOf(newRoot()).join(' '));
    await until(() => screen.queryAllByText('Deze woorden horen bij andere gegevens.').length > 0);
    type('een twee drie');
    await until(() => screen.queryAllByText('Dit zijn 3 woorden; het moeten er twaalf zijn.').length > 0);
    expect(opened).toEqual([]);
    type(wordsOf(root).join(' '));
    await until(() => opened.length > 0);
    expect(opened).toEqual([root]);
  });

  it('erases only after the student said to know what goes', async () => {
    await showLock();
    fireEvent.click(screen.getByRole('button', { name: 'Alles vergeten? Wis de app' }));
    const refused = async () => (await screen.findByRole('button', { name: 'Ja, wis alles' })).getAttribute('aria-disabled');
    expect(await refused()).toBe('true');
    fireEvent.click(screen.getByLabelText('Ik weet dat alles op dit toestel dan weg is.'));
    await vi.waitFor(async () => expect(await refused()).not.toBe('true'));
  });
});

describe('the settings of the lock', () => {
  const show = async () => {
    const app = await openApp();
    await app.vault.edit('mark', [{ record: 'unit', field: 'mark', value: 12 }]);
    draw(app, () => <LockSettings />, '/instellingen/slot');
    await screen.findByRole('heading', { level: 1, name: 'Slot op de app' });
    await screen.findByLabelText('Nieuwe pincode');
    const sync = await app.vault.sync();
    const kept = async () => {
      const found = await sync.kept();
      if (!found.ok) throw new Error(found.failure);
      return found.value;
    };
    const root = async (): Promise<Uint8Array> => {
      const found = await sync.root();
      if (!found.ok) throw new Error(found.failure);
      return found.value;
    };
    const wayBack = async (): Promise<void> => {
      const { wordsOf } = await loadWords();
      const words = wordsOf(await root());
      fireEvent.click(screen.getByRole('button', { name: 'Toon de twaalf woorden' }));
      fireEvent.click(await screen.findByRole('button', { name: 'Ik heb ze opgeschreven' }));
      for (const field of await screen.findAllByLabelText(/^Woord \d+$/)) {
        const label = field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '';
        fireEvent.input(field, { target: { value: words[Number(/\d+/.exec(label)?.[0]) - 1] ?? '' } });
      }
      fireEvent.click(screen.getByRole('button', { name: 'Kijk na' }));
      await screen.findByText('De woorden kloppen.');
    };
    const setPin = (pin: string, again = pin, button = 'Zet het slot aan'): void => {
      fireEvent.input(screen.getByLabelText('Nieuwe pincode'), { target: { value: pin } });
      fireEvent.input(screen.getByLabelText('Nog een keer'), { target: { value: again } });
      fireEvent.click(screen.getByRole('button', { name: button }));
    };
    const said = (text: string): Promise<void> => until(() => screen.queryAllByText(text).length > 0);
    return { app, sync, kept, root, wayBack, setPin, said };
  };
  const opensWith = async (kept: Awaited<ReturnType<Awaited<ReturnType<typeof show>>['kept']>>, pin: string): Promise<boolean> => {
    const way = kept.lock === 'app' ? kept.ways.find(({ kind }) => kind === 'pin') : undefined;
    if (kept.lock !== 'app' || way?.kind !== 'pin') throw new Error('no PIN');
    return (await (await loadLock()).rootByPin(kept, way, pin)) !== null;
  };

  it('ask for a way back first', async () => {
    const { kept, setPin } = await show();
    setPin(PIN);
    await screen.findAllByText('Zorg eerst voor een weg terug, hierboven.');
    expect((await kept()).lock).toBe('device');
  });

  it('take no PIN that everybody guesses, that is short, or typed otherwise the second time', async () => {
    const { kept, wayBack, setPin, said } = await show();
    await wayBack();
    setPin('123456');
    await said('Dat raadt iedereen als eerste. Neem iets zonder rij of herhaling.');
    setPin('4081');
    await said('Te kort: neem minstens zes cijfers.');
    setPin(PIN, '408153');
    await said('Dit is iets anders dan hierboven.');
    expect(document.activeElement).toBe(screen.getByLabelText('Nog een keer'));
    expect((await kept()).lock).toBe('device');
  });

  it('lock with the PIN, change it, and take the lock away; the data stay what they are', async () => {
    const { app, kept, wayBack, setPin, said } = await show();
    await wayBack();
    setPin(PIN);
    await until(() => screen.queryByRole('button', { name: 'Vergrendel nu' }) !== null);
    expect(await opensWith(await kept(), PIN)).toBe(true);
    setPin('739204', '739204', 'Wijzig');
    await said('De nieuwe opent voortaan de app, de oude niet meer.');
    expect([await opensWith(await kept(), PIN), await opensWith(await kept(), '739204')]).toEqual([false, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Zet het slot uit' }));
    await said('Het slot is uit.');
    expect((await kept()).lock).toBe('device');
    expect(app.vault.state().get('unit')?.fields).toEqual({ mark: 12 });
  }, LONG_WAIT);

  it('say that nothing changed when it could not be kept: the old PIN opens, the new one does not', async () => {
    const { sync, kept, wayBack, setPin, said } = await show();
    await wayBack();
    setPin(PIN);
    await until(() => screen.queryByRole('button', { name: 'Vergrendel nu' }) !== null);
    Object.assign(sync, { relock: () => Promise.resolve({ ok: false, failure: 'quota' }) });
    setPin('739204', '739204', 'Wijzig');
    await said('Het slot kon niet gewijzigd worden; alles is zoals het was. Probeer opnieuw.');
    fireEvent.click(screen.getByRole('button', { name: 'Zet het slot uit' }));
    await said('Het slot kon niet gewijzigd worden; alles is zoals het was. Probeer opnieuw.');
    expect([await opensWith(await kept(), PIN), await opensWith(await kept(), '739204')]).toEqual([true, false]);
  }, LONG_WAIT);
});
