import { screen } from '@solidjs/testing-library';
import { vi } from 'vitest';
import { tradeGuide } from '../../../test/e2e/support/trade-guide.ts';
import type { IspUnit, NewIsp } from '../../drafts/index.ts';
import { readGuideFile } from '../../guide/index.ts';
import { inBrowser } from '../guide/studiekompas.fixture.tsx';
import { ispUnit, newIsp, openVaultWith, type OpenedPart } from './isp-parts.fixture.tsx';

export { drawPart } from './isp-parts.fixture.tsx';

export const taken = (code: string, event: string | null = null): IspUnit => ispUnit(code, { event });

export interface Opened extends OpenedPart {
  readonly codes: () => readonly string[];
  readonly eventOf: (code: string) => string | null | undefined;
}

/**
 * A real vault in the invented trade programme (majors, electives, a timetable), on 25 September 2025: of the first stage all but A10 was passed last
 * year, and there is an ISP `een` for the next.
 */
export const openTrade = async (more: Partial<NewIsp> = {}, wide = false): Promise<Opened> => {
  inBrowser();
  const heard = new EventTarget();
  vi.stubGlobal('matchMedia', () => Object.assign(heard, { matches: wide }));
  const reading = readGuideFile(tradeGuide);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const opened = await openVaultWith({
    guide: reading.guide,
    first: Array.from({ length: 10 }, (_, at) => `A${at + 1}`),
    isp: newIsp({ programme: 'HANDEL', major: 'verkoop', units: [], ...more }),
  });
  return {
    ...opened,
    codes: () => opened.isp().units.map(({ code }) => code),
    eventOf: (code) => opened.isp().units.find((unit) => unit.code === code)?.event,
  };
};

/** Everything that the live regions of the page say now. */
export const heard = (): string =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ');
