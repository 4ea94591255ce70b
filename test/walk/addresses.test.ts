import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';

/** The paths that the router knows: `/gids/:unit` and the like; not the one for addresses that do not exist. */
const routes = async (): Promise<readonly string[]> => {
  const source = await readFile('src/app/routes.tsx', 'utf8');
  return [...source.matchAll(/<Route path="([^"]+)"/g)].map((found) => found[1] ?? '').filter((path) => path !== '*');
};

const matches = (route: string, address: string): boolean => {
  const pattern = route.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${pattern}/?$`).test(address.split('?')[0] ?? '');
};

describe('the list of addresses', () => {
  it('names every route of the app', async () => {
    const known = await routes();
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((route) => !addresses.some((address) => matches(route, address)))).toEqual([]);
  });

  it('names no address that the app does not have', async () => {
    const known = await routes();
    expect(addresses.filter((address) => !known.some((route) => matches(route, address)))).toEqual([]);
  });
});
