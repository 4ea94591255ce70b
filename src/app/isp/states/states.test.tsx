import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addYear, setCalendarDate, setResult, setStudent } from '../../../dossier/index.ts';
import { answerIsp, chooseEvent, changeSemester2, submitIsp, withdrawInIsp } from '../../../drafts/index.ts';
import { draw, inBrowser } from '../../guide/studiekompas.fixture.tsx';
import { IspDraftPage } from '../IspPage.tsx';
import { newIsp, openVaultWithIsp, PROGRAMME, type OpenedPart } from '../isp-parts.fixture.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const shown = async (before?: (opened: OpenedPart) => Promise<void>, isp = newIsp()): Promise<OpenedPart> => {
  const opened = await openVaultWithIsp(isp);
  await before?.(opened);
  draw(opened.app, IspDraftPage, '/isp/een', '/isp/:draft');
  await screen.findByRole('heading', { level: 1 });
  return opened;
};
const sheet = async () => within(await screen.findByRole('dialog', undefined, { timeout: 5000 }));
const submitted = (opened: OpenedPart) => opened.edit((state) => submitIsp(state, 'een', '2025-09-24'));
const answered = async (opened: OpenedPart): Promise<void> => {
  await submitted(opened);
  await opened.edit((state) => answerIsp(state, 'een', { on: '2025-10-20', added: ['V4'], removed: ['V3'] }));
};
const approved = async (opened: OpenedPart): Promise<void> => {
  await submitted(opened);
  await opened.edit((state) => answerIsp(state, 'een', { on: '2025-10-20', added: [], removed: [] }));
};
const change = (field: HTMLElement, value: string): void => void fireEvent.change(field, { target: { value } });
const text = (): string => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');

describe('a draft', () => {
  it('is ready when nothing blocks, and says until when it can be submitted', async () => {
    await shown();
    expect(text()).toContain('Klaar om in te dienen.');
    expect(text()).toContain('Indienen kan tot wo 15 oktober.');
    expect(screen.getByRole('link', { name: 'Overneemlijst' }).getAttribute('href')).toBe('/isp/een/lijst');
  });

  it('counts what is still to settle, and leads to what blocks, where one tap solves it', async () => {
    const { user, isp } = await shown(async ({ edit }) => edit((state) => chooseEvent(state, 'een', 'V1', null)));
    expect(text()).toContain('Nog 1 te regelen.');
    await user.click(screen.getByRole('button', { name: 'Bekijk wat blokkeert' }));
    expect((await sheet()).queryByRole('button', { name: /Zet op ingediend/ })).toBeNull();
    await user.click((await sheet()).getByRole('button', { name: /^Blokkeert\. Onderdeel V1/ }));
    await user.click(await screen.findByRole('button', { name: /^Kies.*event/i }));
    expect(isp().units.find(({ code }) => code === 'V1')?.event).toBe('e1');
    await waitFor(() => expect(text()).toContain('Klaar om in te dienen.'));
  });

  it('is locked from the day on which it was submitted', async () => {
    const { user, isp } = await shown();
    await user.click(screen.getByRole('button', { name: 'Dien in' }));
    const inside = await sheet();
    expect(inside.getByText('Daarna staat dit ISP op slot.')).toBeTruthy();
    change(inside.getByLabelText('Ingediend op'), '2025-09-26');
    expect(inside.getByText('Deze dag moet nog komen.')).toBeTruthy();
    change(inside.getByLabelText('Ingediend op'), '2024-09-23');
    expect(inside.getByText('Kies een dag vanaf 1 januari 2025.')).toBeTruthy();
    change(inside.getByLabelText('Ingediend op'), '2025-09-23');
    await user.click(inside.getByRole('button', { name: 'Zet op ingediend' }));
    expect(isp().state).toEqual({ kind: 'submitted', submittedOn: '2025-09-23' });
    await waitFor(() => expect(text()).toContain('Ingediend op di 23 september.'));
  });

  it('cannot be submitted after the date, and says so for the day that is named', async () => {
    const { user, app, isp } = await shown();
    app.chooseDay('2025-10-20');
    await user.click(await screen.findByRole('button', { name: 'Noteer de dag' }));
    expect(text()).toContain('Indienen kon tot wo 15 oktober. Diende je toen al in bij je school? Noteer hier de dag.');
    expect(screen.getByRole('link', { name: 'Overneemlijst' }).getAttribute('href')).toBe('/isp/een/lijst');
    const inside = await sheet();
    expect(inside.getByRole('button', { name: /Zet op ingediend/ }).getAttribute('aria-disabled')).toBe('true');
    change(inside.getByLabelText('Ingediend op'), '2025-10-15');
    await waitFor(() => expect(inside.getByRole('button', { name: 'Zet op ingediend' }).getAttribute('aria-disabled')).toBeNull());
    await user.click(inside.getByRole('button', { name: 'Zet op ingediend' }));
    expect(isp().state).toEqual({ kind: 'submitted', submittedOn: '2025-10-15' });
  });

  it('leads from an open tolerance decision to where it is decided', async () => {
    const { user } = await shown(async ({ app }) => {
      // With U9 failed beside it nothing is tolerated automatically: U10 is for the student to decide.
      for (const [code, mark] of [['U9', 5], ['U10', 9]] as const) {
        for (const opportunity of [1, 2] as const) app.make(setResult({ programme: PROGRAMME, year: 2024, contract: 'diploma', code }, opportunity, mark));
      }
      app.chooseDay('2025-09-10');
    });
    await user.click(await screen.findByRole('button', { name: 'Bekijk wat blokkeert' }));
    await user.click((await sheet()).getByRole('button', { name: /^Blokkeert\. Beslis eerst/ }));
    expect((await screen.findByRole('link', { name: 'Bekijk beide wegen' })).getAttribute('href')).toBe('/wat-als?isp=een');
  });
});

describe('a submitted ISP', () => {
  it('can only be reopened as a new draft', async () => {
    const { user, isps } = await shown(submitted);
    expect(text()).toContain('Je kan niets meer wijzigen.');
    await user.click(await screen.findByRole('button', { name: 'Maak een nieuw ontwerp' }));
    expect(isps().map(({ name, state }) => [name, state.kind])).toEqual(expect.arrayContaining([['Plan A', 'submitted'], ['Plan A (kopie)', 'draft']]));
  });

  it('keeps that the school approved it', async () => {
    const { user, isp } = await shown(submitted);
    await user.click(await screen.findByRole('button', { name: 'Noteer het antwoord' }));
    const inside = await sheet();
    change(inside.getByLabelText('Antwoord gekregen op'), '2025-09-23');
    expect(inside.getByText('Kies een dag vanaf 24 september 2025.')).toBeTruthy();
    change(inside.getByLabelText('Antwoord gekregen op'), '2025-09-25');
    await user.click(inside.getByRole('button', { name: 'Bewaar het antwoord' }));
    expect(isp().state).toEqual({ kind: 'approved', submittedOn: '2025-09-24', answeredOn: '2025-09-25' });
  });

  it('keeps what the school changed, and asks for it', async () => {
    const { user, isp } = await shown(submitted);
    await user.click(await screen.findByRole('button', { name: 'Noteer het antwoord' }));
    const inside = await sheet();
    await user.click(inside.getByRole('radio', { name: /^Aangepast/ }));
    expect(inside.getByText('Duid aan wat je school veranderde.')).toBeTruthy();
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V3/ }));
    await user.type(inside.getByRole('searchbox'), 'onderdeel v7');
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V7/ }));
    await user.click(inside.getByRole('button', { name: 'Bewaar het antwoord' }));
    expect(isp().state.kind).toBe('adjusted');
    expect(isp().units.find(({ code }) => code === 'V7')?.origin).toBe('school');
    expect(isp().removed).toEqual([{ code: 'V3', by: 'school' }]);
    expect(text()).toContain('Onderdeel V7 kwam erbij');
    expect(text()).toContain('Onderdeel V3 ging eruit');
  });
});

describe('the second semester', () => {
  const winter = async (opened: OpenedPart): Promise<void> => {
    await answered(opened);
    opened.app.chooseDay('2026-02-12');
  };

  it('can be changed until the date: only units that start in it', async () => {
    const { user, isp } = await shown(winter);
    expect(text()).toContain('Je kan nog wijzigen tot 25 februari 2026.');
    await user.click(await screen.findByRole('button', { name: 'Wijzig je tweede semester' }));
    const inside = await sheet();
    expect(inside.queryByRole('checkbox', { name: /^Onderdeel V1/ })).toBeNull();
    expect(inside.getByText('Duid aan wat er verandert.')).toBeTruthy();
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V5/ }));
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V7/ }));
    expect(inside.getByText(/^Samen 36\ssp dit jaar\.$/)).toBeTruthy();
    await user.click(inside.getByRole('button', { name: 'Bewaar deze wijziging' }));
    expect(isp().units.find(({ code }) => code === 'V7')?.origin).toBe('semester2');
    expect(isp().removed).toContainEqual({ code: 'V5', by: 'semester2' });
    expect(isp().semester2On).toBe('2026-02-12');
    expect(text()).toContain('Wijziging doorgestuurd op do 12 februari.');
  });

  it('cannot be changed before it begins, where the calendar of the year is known; a unit with an exam stays (art. 19)', async () => {
    const place = { programme: PROGRAMME, year: 2025, contract: 'diploma' } as const;
    const { user, app } = await shown(async (opened) => {
      await answered(opened);
      opened.app.make(addYear(opened.app.vault.state(), place, { units: ['V5', 'V6'] }));
      opened.app.make(setCalendarDate(place, 'semester2Start', '2026-02-09'));
      opened.app.make(setResult({ ...place, code: 'V6' }, 1, 8));
      opened.app.chooseDay('2026-02-08');
    });
    expect(text()).toContain('Wijzigen kan van 9 februari 2026 tot 25 februari 2026.');
    expect(screen.queryByRole('button', { name: 'Wijzig je tweede semester' })).toBeNull();
    app.chooseDay('2026-02-09');
    await user.click(await screen.findByRole('button', { name: 'Wijzig je tweede semester' }));
    const inside = await sheet();
    expect(inside.getByRole('checkbox', { name: /^Onderdeel V5/ })).toBeTruthy();
    expect(inside.queryByRole('checkbox', { name: /^Onderdeel V6/ })).toBeNull();
    change(inside.getByLabelText('Doorgestuurd op'), '2026-02-08');
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V5/ }));
    expect(inside.getByText('Wijzigen kan van 9 februari 2026 tot 25 februari 2026.')).toBeTruthy();
  });

  it('can be noted later, on the day on which it was sent', async () => {
    const { user, isp } = await shown(async (opened) => {
      await answered(opened);
      opened.app.chooseDay('2026-03-02');
    });
    await user.click(screen.getByRole('button', { name: 'Ik stuurde al door' }));
    const inside = await sheet();
    await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V7/ }));
    await user.click(inside.getByRole('button', { name: /^Bewaar deze wijziging/ }));
    expect(isp().semester2On).toBeNull();
    change(inside.getByLabelText('Doorgestuurd op'), '2026-02-25');
    await waitFor(() => expect(inside.getByRole('button', { name: 'Bewaar deze wijziging' }).getAttribute('aria-disabled')).toBeNull());
    if (!inside.getByRole<HTMLInputElement>('checkbox', { name: /^Onderdeel V7/ }).checked) await user.click(inside.getByRole('checkbox', { name: /^Onderdeel V7/ }));
    await user.click(inside.getByRole('button', { name: 'Bewaar deze wijziging' }));
    expect(isp().semester2On).toBe('2026-02-25');
  });

  it('is over after it, and says so', async () => {
    await shown(async (opened) => {
      await answered(opened);
      await opened.edit((state) => changeSemester2(state, 'een', { on: '2026-02-12', added: ['V8'], removed: [] }));
      opened.app.chooseDay('2026-02-26');
    });
    expect(text()).toContain('Wijzigen kon tot 25 februari 2026.');
    expect(text()).toContain('Onderdeel V8 kwam erbij');
    expect(screen.queryByRole('button', { name: 'Wijzig je tweede semester' })).toBeNull();
  });
});

describe('withdrawing', () => {
  const open = async (before: (opened: OpenedPart) => Promise<void> = approved, day: `${number}-${number}-${number}` = '2025-11-03') => {
    const opened = await shown(async (one) => {
      await before(one);
      one.app.chooseDay(day);
    });
    await opened.user.click(await screen.findByRole('button', { name: 'Uitschrijven' }));
    return { ...opened, inside: await sheet() };
  };

  it('says of one unit whether it can be and what comes back, and keeps the day', async () => {
    const { user, inside, isp } = await open();
    await user.selectOptions(inside.getByLabelText('Opleidingsonderdeel'), 'V3');
    expect(inside.getByText('Mag.')).toBeTruthy();
    expect(text()).toMatch(/Leerkrediet dat terugkomt6\ssp/);
    await user.click(inside.getByRole('button', { name: 'Noteer deze uitschrijving' }));
    expect(isp().units.find(({ code }) => code === 'V3')?.withdrewOn).toBe('2025-11-03');
    await user.click(await screen.findByRole('button', { name: 'Neem terug: uitgeschreven uit Onderdeel V3' }));
    expect(isp().units.find(({ code }) => code === 'V3')?.withdrewOn).toBeNull();
  });

  it('says why it cannot be, on any day, and keeps it all the same where the school allowed it', async () => {
    const { user, inside, isp } = await open();
    await user.selectOptions(inside.getByLabelText('Opleidingsonderdeel'), 'U10');
    expect(inside.getByText(/Je neemt dit onderdeel opnieuw op/)).toBeTruthy();
    expect(inside.getByText('Op deze dag mag dit niet.')).toBeTruthy();
    await user.selectOptions(inside.getByLabelText('Opleidingsonderdeel'), 'V3');
    change(inside.getByLabelText('Op welke dag'), '2025-12-01');
    expect(inside.getByText('De uiterste dag voor dit onderdeel is voorbij.')).toBeTruthy();
    change(inside.getByLabelText('Op welke dag'), '2025-11-28');
    expect(inside.getByText('Noteer dit pas als je je uitgeschreven hebt.')).toBeTruthy();
    change(inside.getByLabelText('Op welke dag'), '2025-11-03');
    await user.selectOptions(inside.getByLabelText('Opleidingsonderdeel'), 'U10');
    await user.click(inside.getByRole('checkbox', { name: /^Mijn school stond het toch toe/ }));
    await user.click(inside.getByRole('button', { name: 'Noteer deze uitschrijving' }));
    expect(isp().units.find(({ code }) => code === 'U10')?.withdrewOn).toBe('2025-11-03');
  });

  it('from everything gives back learning credit and fee as the day says, and warns', async () => {
    const { user, inside, isp } = await open();
    await user.click(inside.getByRole('radio', { name: 'Alles' }));
    expect(inside.getByText('Je kan dit jaar niet terug.')).toBeTruthy();
    expect(text()).toMatch(/Leerkrediet dat terugkomt36\ssp/);
    expect(text()).toContain('Vul beide begindata in');
    change(inside.getByLabelText('Begin van het academiejaar'), '2025-09-22');
    change(inside.getByLabelText('Begin van het tweede semester'), '2026-02-09');
    // 24 points of semester 1, within eight weeks: 288 + 12 × 13.80.
    expect(text()).toMatch(/Studiegeld dat je betaalt€\s453,60/);
    expect(text()).toMatch(/Zonder uitschrijven betaal je €\s784,80/);
    await user.click(inside.getByRole('button', { name: 'Noteer dat je je uitschreef' }));
    expect(isp().units.every(({ withdrewOn }) => withdrewOn === '2025-11-03')).toBe(true);
  });

  it('tells who is enrolled for the first time what leaving early gives elsewhere', async () => {
    const { user, inside } = await open(async (opened) => {
      await approved(opened);
      opened.app.make(setStudent('firstTime', true));
    });
    await user.click(inside.getByRole('radio', { name: 'Alles' }));
    expect(inside.getByText('Je bent generatiestudent.')).toBeTruthy();
  });
});

describe('the year in the dossier', () => {
  it('is put there as it was approved, so that marks can be entered', async () => {
    const { user, app } = await shown(async (opened) => {
      await approved(opened);
      await opened.edit((state) => withdrawInIsp(state, 'een', 'V3', '2025-11-03'));
      opened.app.chooseDay('2025-11-10');
    });
    await user.click(await screen.findByRole('button', { name: 'Zet dit jaar in je dossier' }));
    const year = () => app.dossier()?.dossier.enrolments.find((one) => one.year === 2025);
    expect(year()?.units.map(({ code, withdrewOn }) => [code, withdrewOn ?? null])).toEqual([
      ['U10', null], ['V1', null], ['V2', null], ['V3', '2025-11-03'], ['V5', null], ['V6', null],
    ]);
    expect((await screen.findByRole('link', { name: 'Vul je cijfers in' })).getAttribute('href')).toBe('/dossier/2025?contract=diploma');
    // What is withdrawn from later is kept in both at once.
    await user.click(await screen.findByRole('button', { name: 'Uitschrijven' }));
    const inside = await sheet();
    await user.selectOptions(inside.getByLabelText('Opleidingsonderdeel'), 'V5');
    await user.click(inside.getByRole('button', { name: 'Noteer deze uitschrijving' }));
    expect(year()?.units.find(({ code }) => code === 'V5')?.withdrewOn).toBe('2025-11-10');
  });
});

describe('a draft of a year that is over', () => {
  it('can only be read, and says so', async () => {
    await shown(async ({ app }) => void app.chooseDay('2026-10-01'));
    expect(text()).toContain('Dit jaar is voorbij.');
    expect(screen.queryByRole('button', { name: 'Dien in' })).toBeNull();
  });
});
