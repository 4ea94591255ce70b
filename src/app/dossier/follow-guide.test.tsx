import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guideFileOf } from '../../guide/index.ts';
import type { CourseUnit } from '../../model/index.ts';
import { draw, inBrowser } from '../guide/studiekompas.fixture.tsx';
import { takeGuides } from '../guide/take-guides.ts';
import { openVaultWithIsp, type OpenedPart } from '../isp/isp-parts.fixture.tsx';
import { YearPage } from './YearPage.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A passed year of ten units, after a newer guide that changed one was taken. */
const afterNewerGuide = async (change: (units: readonly CourseUnit[]) => CourseUnit[]): Promise<OpenedPart> => {
  const opened = await openVaultWithIsp();
  const ground = opened.app.chosen()?.ground;
  if (ground?.kind !== 'guide') throw new Error('no guide');
  const file = guideFileOf(ground.guide);
  const newer = { ...file, programmes: file.programmes.map((programme) => ({ ...programme, units: change(programme.units) })) };
  expect(await takeGuides(opened.app, [newer])).toMatchObject({ ok: true });
  await waitFor(() => expect(opened.app.chosen()?.ground).not.toBe(ground));
  draw(opened.app, YearPage, '/dossier/2024', '/dossier/:year');
  return opened;
};

const record = ({ app }: OpenedPart) => app.dossier()?.dossier.enrolments[0]?.units.find(({ code }) => code === 'U1');
const points = ({ app }: OpenedPart): number | undefined => app.assessment()?.years.find(({ year }) => year === 2024)?.taken.value;
const BANNER = 'Zoals het dat jaar was';

const openUnit = async ({ user }: OpenedPart) => {
  await user.click(await screen.findByRole('button', { name: /^Onderdeel U1(?!\d)/ }));
  await user.click(await screen.findByRole('button', { name: 'Meer over Onderdeel U1' }));
  return within(await screen.findByRole('dialog'));
};

describe('a unit that a newer guide changed', () => {
  it('counts as it was, says so, and follows the guide of now by one tap', async () => {
    const opened = await afterNewerGuide((units) => units.map((unit) => (unit.code === 'U1' ? { ...unit, points: 3 } : unit)));
    expect(points(opened)).toBe(60);
    const sheet = await openUnit(opened);
    expect(sheet.getByText(BANNER).closest('p')?.textContent).toMatch(/Telt met 6\s+sp, zoals in dat jaar\. De gids van nu zegt iets anders\./);
    await opened.user.click(sheet.getByRole('button', { name: 'Volg de gids van nu' }));
    await waitFor(() => expect(record(opened)?.asTaken).toBeUndefined());
    expect(points(opened)).toBe(57);
    expect(sheet.queryByText(BANNER)).toBeNull();

    await opened.app.vault.undo();
    await waitFor(() => expect(points(opened)).toBe(60));
  });

  it('that the guide of now has not any more stays as it was: there is nothing to follow', async () => {
    const opened = await afterNewerGuide((units) => units.filter(({ code }) => code !== 'U1'));
    expect(points(opened)).toBe(60);
    const sheet = await openUnit(opened);
    expect(sheet.getByText(BANNER).closest('p')?.textContent).toContain('De gids van nu heeft het niet meer.');
    expect(sheet.queryByRole('button', { name: 'Volg de gids van nu' })).toBeNull();
  });
});
