import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readLicences } from './licences.ts';

const all = readLicences('.');
const manifest: { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(await readFile('package.json', 'utf8'));

describe('the licences of the libraries', () => {
  it('name everything that the app or its server depends on, in the version that is installed', () => {
    const versions = new Map(all.map(({ name, version }) => [name, version]));
    expect(Object.fromEntries(Object.keys(manifest.dependencies).map((name) => [name, versions.get(name)]))).toEqual(manifest.dependencies);
  });

  it('leave out what only builds and tests', () => {
    const names = new Set(all.map(({ name }) => name));
    expect(Object.keys(manifest.devDependencies).filter((name) => names.has(name))).toEqual([]);
  });

  it('say of each under which licence it is passed on, and carry the text of nearly all', () => {
    expect(all.filter(({ licence, version }) => licence === '' || version === '').map(({ name }) => name)).toEqual([]);
    expect(all.find(({ name }) => name === 'solid-js')?.text).toContain('MIT License');
    expect(all.filter(({ text }) => text !== '').length).toBeGreaterThan(all.length * 0.9);
  });
});
