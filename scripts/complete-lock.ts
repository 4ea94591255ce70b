import { readFile, writeFile } from 'node:fs/promises';

/**
 * Completes package-lock.json after `npm install`. npm leaves a platform's package out when the registry it asked does not have it (yet),
 * and `npm ci` then refuses the whole file, on every platform. The names are filled in here with the platform that each is for, so that
 * only that platform looks for it. Run it after every change of a dependency: `npm run lock`.
 */
interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' } as const;

const isLibrary = (word: string): word is keyof typeof LIBRARIES => word in LIBRARIES;

/** `@scope/name-linux-arm64-musl` → where it runs; undefined for a name that says nothing of a platform. */
const platformOf = (name: string) => {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.filter(isLibrary).map((word) => LIBRARIES[word]);
  if (os.length === 0 || cpu.length === 0) return undefined;
  return { os, cpu, ...(os[0] === 'linux' && libc.length > 0 ? { libc } : {}) };
};

const text = await readFile('package-lock.json', 'utf8');
// The file is npm's own and has this shape since its version 2.
const lock = JSON.parse(text) as { packages: Record<string, Entry> };

/** Where Node would look for `name` from the package at `path`: beside it, then up. */
const isThere = (path: string, name: string): boolean => {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
};

const added: Record<string, Entry> = {};
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    if (isThere(path, name) || platform === undefined || !/^\d/.test(version)) continue;
    added[`node_modules/${name}`] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
  }
}

const names = Object.keys(added);
if (names.length > 0) {
  const [root = ['', {}], ...packages] = Object.entries(lock.packages);
  const sorted = [...packages, ...Object.entries(added)].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  await writeFile('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries([root, ...sorted]) }, null, 2)}\n`);
}
console.log(names.length === 0 ? 'the lock file is complete' : `added: ${names.join(', ')}`);
