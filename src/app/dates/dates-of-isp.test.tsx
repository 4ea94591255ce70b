import { cleanup, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tradeGuide } from '../../../test/e2e/support/trade-guide.ts';
import { chooseProgramme } from '../../dossier/index.ts';
import { startIsp } from '../../drafts/index.ts';
import { readGuideFile } from '../../guide/index.ts';
import type { CalendarDate } from '../../model/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { ispUnit, newIsp, openVaultWithIsp, openVaultWithYears, PROGRAMME } from '../isp/isp-parts.fixture.tsx';
import type { Studiekompas } from '../studiekompas.ts';
import { Today } from '../today/Today.tsx';
import { DatesScreen } from './DatesScreen.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Who enrols for the first time, in the invented trade programme, with or without a draft of the whole first stage. */
const firstEnrolment = async (today: CalendarDate, drafted: boolean): Promise<Studiekompas> => {
  const reading = readGuideFile(tradeGuide);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const app = await openApp();
  await app.guides.install(reading.guide);
  app.make(chooseProgramme('HANDEL'));
  app.chooseDay(today);
  if (drafted) {
    const units = Array.from({ length: 10 }, (_, at) => ispUnit(`A${at + 1}`));
    const isp = startIsp(app.vault.state(), newIsp({ programme: 'HANDEL', createdOn: today, classGroup: '1A', units }));
    if (!isp.ok) throw new Error(isp.problem.code);
    await app.save(isp.label, isp.writes);
  }
  await until(() => app.assessment() !== null);
  return app;
};

const showDates = async (app: Studiekompas, path = '/data'): Promise<void> => {
  draw(app, () => <DatesScreen />, path);
  await screen.findByText('Data en termijnen', { selector: 'h1' });
};

/** Each date that is shown, as its day and its name. */
const shown = (): readonly string[] =>
  [...document.querySelectorAll('h4')].map((name) => `${name.closest('section')?.querySelector('h3 > span')?.textContent ?? ''}: ${name.textContent}`);

describe('the dates of who has begun an ISP', () => {
  it.each(['2025-08-25', '2025-09-20'] as const)('are those of the year that begins, on %s before the first enrolment, and of none before it', async (today) => {
    await showDates(await firstEnrolment(today, true));
    expect(shown()).toEqual(expect.arrayContaining(['vr 10 oktober: Inschrijven', 'wo 15 oktober: ISP indienen', 'zo 30 november: Uitschrijven voor een onderdeel']));
    expect(shown()).toContain('zo 15 maart 2026: Uitschrijven voor een onderdeel');
    expect(screen.queryByText('Er komt geen datum aan')).toBeNull();
    expect(screen.queryByText(/^Voorbij/)).toBeNull();
  });

  it('come without an ISP too, but for what hangs on its units', async () => {
    await showDates(await firstEnrolment('2025-08-25', false));
    expect(shown()).toContain('wo 15 oktober: ISP indienen');
    expect(shown().join()).not.toContain('Uitschrijven voor een onderdeel');
    expect(screen.queryByText(/^Voorbij/)).toBeNull();
  });

  it('are no dates of a year in which the student was not enrolled', async () => {
    await showDates(await openVaultWithYears([2022], '2025-08-25'));
    expect(shown()).toContain('wo 15 oktober: ISP indienen');
    expect(screen.queryByText(/^Voorbij/)).toBeNull();
  });

  it('hold the last days to withdraw from what a draft for the second year takes', async () => {
    const { app } = await openVaultWithIsp();
    await showDates(app);
    expect(shown()).toEqual(expect.arrayContaining(['zo 30 november: Uitschrijven voor een onderdeel', 'zo 15 maart 2026: Uitschrijven voor een onderdeel']));
    expect(shown().filter((one) => one.endsWith(': ISP indienen'))).toEqual(['wo 15 oktober: ISP indienen']);
  });

  it('follow the dossier once the year of the ISP is in it', async () => {
    const app = await openVaultWithYears([2024, 2025], '2025-10-20');
    const isp = startIsp(app.vault.state(), newIsp({ programme: PROGRAMME, units: [ispUnit('V5', {})] }));
    if (!isp.ok) throw new Error(isp.problem.code);
    await app.save(isp.label, isp.writes);
    await showDates(app);
    expect(shown()).toContain('do 15 oktober 2026: ISP indienen');
    expect(shown()).not.toContain('zo 15 maart 2026: Uitschrijven voor een onderdeel');
  });

  it('explain themselves, on their own screen and on Today', async () => {
    const app = await firstEnrolment('2025-08-25', true);
    await showDates(app, '/data?waarom=datum-2025-withdraw-semester1');
    await until(() => document.querySelector('dialog[open]')?.textContent.includes('30 november 2025') === true);
    cleanup();
    draw(app, () => <Today />, '/?waarom=datum-2025-isp-submit');
    await until(() => document.querySelector('dialog[open]')?.textContent.includes('15 oktober 2025') === true);
    expect(document.querySelectorAll('dialog[open]')).toHaveLength(1);
  });
});

/** The rows of the countdown. */
const rows = (): readonly string[] => [...document.querySelectorAll('li')].map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));

describe('the countdown on Today before the first year', () => {
  it.each(['2025-08-25', '2025-09-20'] as const)('counts to the dates of the ISP that was begun, on %s', async (today) => {
    draw(await firstEnrolment(today, true), () => <Today />);
    await screen.findByText('Je bereidt je eerste jaar voor');
    await waitFor(() => expect(rows()[0]).toMatch(/^Inschrijvenvr 10 oktober/));
    expect(rows()[1]).toMatch(/^ISP indienenwo 15 oktober/);
  });
});

describe('the countdown on Today of a later year', () => {
  it('counts to the dates of the draft: its own last day to submit, and what can be withdrawn from', async () => {
    const { app } = await openVaultWithIsp(newIsp({ enrolledOn: '2025-10-16' }));
    draw(app, () => <Today />);
    await waitFor(() => expect(rows().join(' ')).toMatch(/ISP indienendo 23 oktober/));
    expect(rows().join(' ').toLowerCase()).toContain('uitschrijven voor een onderdeel');
  });
});
