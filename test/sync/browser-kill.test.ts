import { env } from 'node:process';
import { expect, it } from 'vitest';
import { killChromium } from './browser-kill.ts';

/** `BROWSER_KILLS=12 npx vitest run --project node test/sync/browser-kill.test.ts` for the long part. */
const kills = Number(env['BROWSER_KILLS'] ?? 2);
const seed = Number(env['FAULTS_SEED'] ?? Date.now() % 2 ** 31);

it(`a browser that is killed while it saves (${kills} times, seed ${seed}) has everything that it acknowledged, each action whole`, async () => {
  const report = await killChromium({ kills, seed });
  console.log(`browser killed ${report.kills} times: ${report.acknowledged} acknowledged actions, ${report.lost.length} lost (seed ${seed})`);
  expect([report.lost, report.wrong]).toEqual([[], []]);
  expect(report.acknowledged).toBeGreaterThan(kills);
}, 600_000);

it('a page that calls saved what it does not save would be found out', async () => {
  expect((await killChromium({ kills: 1, seed, liar: true })).lost.length).toBeGreaterThan(0);
}, 600_000);
