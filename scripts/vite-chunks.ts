import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';

type ModuleNames = ReadonlyMap<string, string>;

/** What QUALITY sets a limit for: what these screens load must be little, and few files. */
const SCREENS = [
  { name: 'today', file: 'src/app/today/Today.tsx' },
  { name: 'what-if', file: 'src/app/what-if/WhatIfScreen.tsx' },
];

type Chunk = Rolldown.OutputChunk;

const reachedFrom = (start: Chunk, chunks: ReadonlyMap<string, Chunk>): ReadonlySet<Chunk> => {
  const reached = new Set<Chunk>([start]);
  for (const chunk of reached) {
    for (const file of chunk.imports) {
      const imported = chunks.get(file);
      if (imported !== undefined) reached.add(imported);
    }
  }
  return reached;
};

const screenOf = ({ facadeModuleId }: Chunk): string | undefined => SCREENS.find(({ file }) => facadeModuleId?.endsWith(file) === true)?.name;

/** The screen that alone asks for a lazy part, if there is one: what it shares with that part it shares with nobody else. */
const onlyAskerOf = (part: Chunk, chunks: ReadonlyMap<string, Chunk>): string | undefined => {
  const askers = [...chunks.values()].filter(({ dynamicImports }) => dynamicImports.includes(part.fileName));
  const [first, ...more] = new Set(askers.map(screenOf));
  return more.length === 0 ? first : undefined;
};

/** The screens that load first and need this chunk, then `shared` when another part of the app needs it too; empty when none of them does. */
const ownersOf = (chunk: Chunk, lazy: readonly Chunk[], reach: ReadonlyMap<Chunk, ReadonlySet<Chunk>>): readonly string[] => {
  const users = lazy.filter((part) => reach.get(part)?.has(chunk) === true);
  const screens = SCREENS.filter(({ file }) => users.some((user) => user.facadeModuleId?.endsWith(file) === true)).map(({ name }) => name);
  return screens.length > 0 && users.length > screens.length ? [...screens, 'shared'] : screens;
};

/** The folder of screens that a lazy part belongs to: `isp`, `guide`. */
const folderOf = ({ facadeModuleId }: Chunk): string => /\/src\/app\/([^/]+)\//.exec(facadeModuleId ?? '')?.[1] ?? '';

/** What so many parts of the app share is one file. */
const MANY = 4;

/** The screen of a folder that is opened first; what the others of that folder share without it is a file apart, and so is what only comes after it. */
const FIRST = 'src/app/isp/IspPage.tsx';

const isFirst = ({ facadeModuleId }: Chunk): boolean => facadeModuleId?.endsWith(FIRST) === true;

/** Where a file stands towards the first screen of its folder: it is that screen, comes with it, after it, or without it. */
const placeOf = (chunk: Chunk, asking: readonly Chunk[], reached: ReadonlySet<Chunk>): string => {
  if (isFirst(chunk)) return '-first';
  if ([...reached].some(isFirst)) return '-after';
  return asking.some(isFirst) ? '' : '-more';
};

/** What several parts share: a file for their folder, or their two folders, when they are all of these; one for what many of more folders need; else left to the bundler. */
const sharedNameOf = (asking: readonly Chunk[], chunk: Chunk, reached: ReadonlySet<Chunk>): string => {
  const folders = [...new Set(asking.map(folderOf))].toSorted();
  // The regulations weigh enough by their words.
  const together = folders.length === 1 || (folders.length === 2 && !folders.includes('regulations'));
  const place = placeOf(chunk, asking, reached);
  if (asking.length > 1 && together && !folders.includes('')) return folders.includes('isp') ? `${folders.join('-')}${place}` : folders.join('-');
  return asking.length >= MANY && folders.length > 2 ? `common${place}` : '';
};

const nameModules = (chunks: readonly Chunk[]): ModuleNames => {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const always = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => [...reachedFrom(entry, byFile)]));
  const lazy = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
  const missing = SCREENS.find(({ file }) => !lazy.some(({ facadeModuleId }) => facadeModuleId?.endsWith(file) === true));
  if (missing !== undefined) throw new Error(`${missing.file} is no lazy screen any more; look at scripts/vite-chunks.ts`);
  const asked = new Map(lazy.flatMap((part) => {
    const screen = onlyAskerOf(part, byFile);
    return screen === undefined ? [] : [[part, screen] as const];
  }));
  const users = lazy.filter((part) => !asked.has(part));
  const reach = new Map(lazy.map((part) => [part, reachedFrom(part, byFile)]));
  return new Map(
    chunks.flatMap((chunk) => {
      const later = asked.get(chunk);
      const owners = ownersOf(chunk, users, reach).join('-');
      const asking = lazy.filter((part) => reach.get(part)?.has(chunk) === true);
      const shared = owners === '' ? sharedNameOf(asking, chunk, reachedFrom(chunk, byFile)) : owners;
      const name = always.has(chunk) ? 'main' : later === undefined ? shared : `${later}-later`;
      return name === '' ? [] : chunk.moduleIds.map((id) => [id, name] as const);
    }),
  );
};

/** The regulations in plain words are long, and a file of their own for each pack. */
const regulationsOf = (id: string): string | null => {
  const pack = /\/src\/packs\/([^/]+)\/regulations\//.exec(id)?.[1];
  return pack === undefined ? null : `regulations-${pack}`;
};

const isOutput = (result: Awaited<ReturnType<typeof build>>): result is Rolldown.RolldownOutput => 'output' in result;

/** Builds once without writing or squeezing anything, to see which screen needs which module. */
const tryBuild = async (plugins: readonly PluginOption[]): Promise<readonly Chunk[]> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: { write: false, minify: false, copyPublicDir: false, reportCompressedSize: false },
  });
  const outputs = Array.isArray(result) ? result.map(({ output }) => output) : isOutput(result) ? [result.output] : [];
  return outputs.flat().filter((output) => output.type === 'chunk');
};

/**
 * Decides which modules are built into one file. Left to itself the bundler makes a file of each set of screens that share something: some
 * sixty, many of a few hundred bytes, and a first visit asks for twenty. Here everything that the app always needs is one file, and what
 * the screens that load first need is a few: by screen, and by whether another part of the app needs it too. Who needs what shows only
 * after the bundler has dropped what is unused, so the build is tried once before. `plugins` makes anew what reads the app's source.
 */
export const chunks = (plugins: () => readonly PluginOption[]): Plugin => ({
  name: 'chunks',
  apply: 'build',
  config: async () => {
    const names = nameModules(await tryBuild(plugins()));
    const output: Rolldown.OutputOptions = {
      // A part is named by all who need it; that is no name for a file.
      chunkFileNames: ({ name }) => `assets/${name.startsWith('part') ? 'part' : name}-[hash].js`,
      codeSplitting: {
        groups: [
          { debugName: 'planned', name: (id) => names.get(id) ?? null, priority: 1, includeDependenciesRecursively: false },
          { name: regulationsOf, priority: 2, includeDependenciesRecursively: false },
          { name: 'part', entriesAware: true, entriesAwareMergeThreshold: 400 },
        ],
      },
    };
    return { build: { rolldownOptions: { output } } };
  },
});
