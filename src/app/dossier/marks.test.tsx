import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { setExemption, setResult, withdrawUnit } from '../../dossier/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { navigationHidden } from '../shell/navigation.ts';
import { make, openAt, rowOf, titleOf, unitCodes, year2024 } from './screens.fixture.tsx';

afterEach(cleanup);
void setLocale('nl');

const key = (name: string): HTMLElement => screen.getByRole('button', { name });
const asked = (): string | null | undefined => screen.queryByRole('textbox', { name: /^Cijfer voor/ })?.getAttribute('aria-label');
const heard = (): string => screen.getAllByRole('status').map((region) => region.textContent).join(' ');

describe('entering marks', () => {
  it('takes twelve marks with twelve taps', async () => {
    const { user, enrolment } = await openAt('/dossier/2024');
    const taps = ['13 op 20', '11 op 20', '9 op 20', '8 op 20', '14 op 20', '12 op 20', '10 op 20', '7 op 20', '20 op 20', '0 op 20', 'NA, NA, niet afgelegd', 'G, Geslaagd'];
    for (const tap of taps) await user.click(key(tap));
    expect(enrolment()?.units.map(({ opportunities }) => opportunities[0]?.result)).toEqual([13, 11, 9, 8, 14, 12, 10, 7, 20, 0, 'NA', 'pass']);
    expect(screen.getByText('12 van 12 ingevuld, 60 sp')).toBeTruthy();
  });

  it('asks the next unit without a mark and says what was stored, without moving the focus', async () => {
    const { user } = await openAt('/dossier/2024', {
      before: (vault) => make(vault, setResult({ ...year2024, code: 'U2' }, 1, 15)),
    });
    expect(asked()).toBe('Cijfer voor Onderdeel 1');
    await user.click(key('13 op 20'));
    expect(asked()).toBe('Cijfer voor Onderdeel 3');
    expect(heard()).toContain('Onderdeel 1: 13/20. Volgende: Onderdeel 3');
    expect(document.activeElement).toBe(key('13 op 20'));
    expect(within(rowOf('U1')).getByText('13')).toBeTruthy();
  });

  it('keeps the focus where other keys take the place of the one that was pressed', async () => {
    const { user } = await openAt('/dossier/2024');
    await user.click(key('G/NG, geslaagd of niet geslaagd'));
    expect(document.activeElement).toBe(key('0–20, cijfer op 20'));
    await user.click(key('G, Geslaagd'));
    // The next unit has marks: there is no such key any more.
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: titleOf('U2') }));
  });

  it('hides the navigation while the pad is open, and shows it after Klaar', async () => {
    const { user } = await openAt('/dossier/2024');
    expect(navigationHidden()).toBe(true);
    await user.click(key('Klaar'));
    expect(navigationHidden()).toBe(false);
    expect(asked()).toBeUndefined();
    expect(document.activeElement).toBe(key('Vul cijfers in'));
  });

  it('takes typed marks with Enter and moves on', async () => {
    const { user, enrolment } = await openAt('/dossier/2024');
    await user.keyboard('12{Enter}');
    await user.keyboard('9{Enter}');
    await user.keyboard('na{Enter}');
    expect(enrolment()?.units.slice(0, 3).map(({ opportunities }) => opportunities[0]?.result)).toEqual([12, 9, 'NA']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Cijfer voor Onderdeel 4');
  });

  it.each([
    ['21', '21 is geen examencijfer: kies een geheel getal van 0 tot 20.'],
    ['9,5', '9,5 is geen geheel getal. Een examencijfer is een geheel getal van 0 tot 20.'],
    ['abc', 'Dit kunnen we niet lezen: “abc”.'],
    ['-1', '−1 is geen examencijfer: kies een geheel getal van 0 tot 20.'],
  ])('says at the row what is wrong with %s, and loses nothing', async (typed, problem) => {
    const { user, enrolment } = await openAt('/dossier/2024', {
      before: (vault) => make(vault, setResult({ ...year2024, code: 'U1' }, 1, 15)),
    });
    await user.click(within(rowOf('U1')).getByRole('button', { name: titleOf('U1') }));
    const field = screen.getByRole('textbox', { name: 'Cijfer voor Onderdeel 1' });
    await user.type(field, `${typed}{Enter}`);
    const error = within(rowOf('U1')).getByText(problem);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe(error.id || error.closest('p')?.id);
    expect(heard()).toContain(problem);
    expect(asked()).toBe('Cijfer voor Onderdeel 1');
    expect(enrolment()?.units[0]?.opportunities).toEqual([{ result: 15 }]);
    await user.type(field, '16{Enter}');
    expect(enrolment()?.units[0]?.opportunities).toEqual([{ result: 16 }]);
  });

  it('takes the last mark back, says so, and asks that mark again', async () => {
    const { user, enrolment } = await openAt('/dossier/2024');
    await user.click(key('13 op 20'));
    await user.click(key('2 op 20'));
    await user.click(key('Maak ongedaan: cijfer'));
    expect(enrolment()?.units[1]?.opportunities).toEqual([]);
    expect(enrolment()?.units[0]?.opportunities).toEqual([{ result: 13 }]);
    expect(heard()).toContain('Ongedaan gemaakt: cijfer van Onderdeel 2');
    expect(asked()).toBe('Cijfer voor Onderdeel 2');
  });

  it('leaves a unit for later and does not ask it again', async () => {
    const { user, enrolment } = await openAt('/dossier/2024', { units: ['U1', 'U2'] });
    await user.click(key('Later, komt later'));
    expect(enrolment()?.units[0]?.opportunities).toEqual([{ result: null }]);
    await user.click(key('12 op 20'));
    expect(asked()).toBeUndefined();
    expect(screen.getByRole('heading', { name: 'De rest komt later' })).toBeTruthy();
    expect(screen.getByText('1 van 2 ingevuld, 10 sp')).toBeTruthy();
  });

  it('does not ask a mark for an exempted unit or one withdrawn from', async () => {
    await openAt('/dossier/2024', {
      before: async (vault) => {
        await make(vault, setExemption({ ...year2024, code: 'U1' }, {}));
        await make(vault, withdrawUnit({ ...year2024, code: 'U2' }, '2024-11-12'));
      },
    });
    expect(asked()).toBe('Cijfer voor Onderdeel 3');
    expect(within(rowOf('U1')).getByText('vrijgesteld')).toBeTruthy();
    expect(within(rowOf('U2')).getByText('uitgeschreven')).toBeTruthy();
  });

  it('gives the keys pass and fail for a unit without a mark on 20, and either on request', async () => {
    const { user } = await openAt('/dossier/2024', { units: ['U12', 'U1'] });
    expect(screen.queryByRole('button', { name: '10 op 20' })).toBeNull();
    await user.click(key('NG, Niet geslaagd'));
    expect(screen.queryByRole('button', { name: 'NG, Niet geslaagd' })).toBeNull();
    await user.click(key('G/NG, geslaagd of niet geslaagd'));
    await user.click(key('G, Geslaagd'));
    expect(within(rowOf('U1')).getByText('G')).toBeTruthy();
  });

  it('draws stripes under the tolerable marks, unless the unit is known not to be tolerable', async () => {
    const { user } = await openAt('/dossier/2024', { units: ['U1', 'U11'] });
    const striped = () => [...document.querySelectorAll('[data-pad] button:has(svg[viewBox="0 0 28 5"])')].map(({ textContent }) => textContent);
    expect(striped()).toEqual(['8', '9']);
    await user.click(key('12 op 20'));
    expect(striped()).toEqual([]);
  });
});

describe('when all marks are in', () => {
  it('says so, asks the publication that the window needs, and leads on to the decision', async () => {
    const { user } = await openAt('/dossier/2024', { units: ['U1', 'U2', 'U3'] });
    for (const tap of ['13 op 20', '9 op 20', '14 op 20']) await user.click(key(tap));
    const title = screen.getByRole('heading', { name: 'Alle cijfers ingevuld' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByRole('heading', { name: 'Wanneer kreeg je je resultaten?' })).toBeTruthy();
    expect(title.closest('section')?.textContent).toContain('Examenperiode 1 (januari)');
    expect(title.closest('section')?.textContent).not.toContain('Examenperiode 3 (augustus)');
    expect(screen.getByRole('link', { name: 'Vergelijk beide wegen' }).getAttribute('href')).toBe('/wat-als');
  });

  it('offers the second opportunity with only the units that failed and may be taken again', async () => {
    const { user, address, enrolment } = await openAt('/dossier/2024', {
      before: async (vault) => {
        for (const code of unitCodes) await make(vault, setResult({ ...year2024, code }, 1, ['U2', 'U5', 'U10'].includes(code) ? 7 : code === 'U12' ? 'fail' : 12));
      },
    });
    await user.click(screen.getByRole('radio', { name: 'Tweede kans' }));
    expect(address()).toBe('/dossier/2024?kans=2');
    const names = within(screen.getByRole('list', { name: 'Cijfers van 2024-2025' })).getAllByRole('listitem');
    expect(names.map((row) => within(row).getAllByRole('button')[0]?.textContent)).toEqual(['Onderdeel 2', 'Onderdeel 5', 'Onderdeel 12']);
    expect(asked()).toBe('Cijfer voor Onderdeel 2');
    await user.click(key('11 op 20'));
    expect(enrolment()?.units[1]?.opportunities).toEqual([{ result: 7 }, { result: 11 }]);
    expect(asked()).toBe('Cijfer voor Onderdeel 5');
    await user.click(key('9 op 20'));
    await user.click(key('G, Geslaagd'));
    const done = screen.getByRole('heading', { name: 'Alle cijfers ingevuld' }).closest('section');
    expect(done?.textContent).toContain('Examenperiode 3 (augustus)');
  });
});
