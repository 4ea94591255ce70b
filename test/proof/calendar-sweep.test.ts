import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { changesOf, days, dossiers, yearsOfDays } from './calendar-sweep.ts';

const YEARS = ['2023-09-01 2022', '2023-09-16 2023', '2024-09-16 2024', '2025-09-16 2025', '2026-09-16 2026'];

describe('every day of three academic years', () => {
  it('is looked at, leap day included', () => {
    expect(days()).toHaveLength(1126);
    expect(days()).toContain('2024-02-29');
  });

  it('lies in its academic year', () => {
    expect(yearsOfDays()).toEqual(YEARS);
  });

  it.each(Object.entries(dossiers))('%s: something changes on the days that the rules name, and on no other', (_, { who, changes }) => {
    expect(changesOf(who)).toEqual(changes);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Brussels'])('is the same in the time zone %s', (zone) => {
    const { stdout, status } = spawnSync(process.execPath, ['--no-warnings', `${import.meta.dirname}/sweep-in-zone.ts`], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([YEARS, ...Object.values(dossiers).map(({ changes }) => changes)]);
  });
});
