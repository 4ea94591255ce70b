import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';

/** The paths that the router knows, from the tree it generates: `/gids/$code` and the like. */
const routes = async (): Promise<readonly string[]> => {
  const tree = await readFile('src/app/routeTree.gen.ts', 'utf8');
  const union = /fullPaths:\s*([^;]+);/.exec(tree)?.[1] ?? '';
  return [...union.matchAll(/'([^']+)'/g)].map((found) => found[1] ?? '');
};

const matches = (route: string, address: string): boolean => {
  const pattern = route.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll(/\$\w*/g, '[^/]+');
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
