import { createEffect, createRoot, untrack } from 'solid-js';
import { fetchPublishedIndex } from '../../../guide/index.ts';
import type { Studiekompas } from '../../studiekompas.ts';
import { lastLook, rememberLook } from './look-memory.ts';
import { base, overNetwork } from './network.ts';

/**
 * Looks whether the school published another edition of the student's guide: once now, when a network comes, and on every new day; at most once a
 * day, and nothing where there is no guide to renew. A look that failed does not count. Returns how to stop.
 */
export const startDailyLook = ({ chosen, settings, pwa, realToday }: Studiekompas): (() => void) =>
  createRoot((stop) => {
    let looking = false;
    const look = async (code: string): Promise<void> => {
      const on = realToday();
      const last = lastLook();
      if (looking || (last?.on === on && last.code === code)) return;
      looking = true;
      const index = await fetchPublishedIndex(overNetwork(pwa), base);
      looking = false;
      if (index.kind === 'unreachable') return;
      const entry = index.kind === 'published' ? index.programmes.find((one) => one.code === code) : undefined;
      rememberLook({ on, code, edition: entry === undefined ? null : { code, academicYear: entry.academicYear, sha256: entry.sha256 } });
    };
    createEffect(() => {
      const ground = chosen()?.ground;
      const code = ground?.kind === 'guide' && !settings().example ? ground.guide.programme.code : null;
      realToday();
      if (code !== null && pwa.online()) untrack(() => void look(code));
    });
    return stop;
  });
