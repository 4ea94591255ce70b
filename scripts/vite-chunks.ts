import { gzipSync } from 'node:zlib';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { planFiles, type Opening } from './file-plan.ts';

type ModuleNames = ReadonlyMap<string, string>;

/** What QUALITY sets the narrowest limit for: opened on a train. */
const SCREENS = ['src/app/today/Today.tsx', 'src/app/what-if/WhatIfScreen.tsx'];

/** What a request costs beside its bytes, as bytes: little of the app is asked for in vain to spare one. */
const REQUEST = 5300;

/** How much a first load counts: most on a train, little for what opens over a screen that stands already, and for what the worker fetches after it. */
const WEIGHT = { train: 30, screen: 1, later: 0.25, everything: 0.05 };

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

/** The regulations in plain words are long, and a file of their own for each pack. */
const regulationsOf = (id: string): string | null => {
  const pack = /\/src\/packs\/([^/]+)\/regulations\//.exec(id)?.[1];
  return pack === undefined ? null : `regulations-${pack}`;
};

const isScreenOf = (file: string, { facadeModuleId }: Chunk): boolean => facadeModuleId?.endsWith(file) === true;

/** The folder that a file has most from, for who looks into the build: `isp`, `guide`. */
const folderOf = (modules: readonly string[]): string => {
  const folders = modules.flatMap((id) => /\/src\/(?:app\/)?([^/]+)\//.exec(id)?.[1] ?? []).filter((folder) => folder !== 'i18n');
  const count = Map.groupBy(folders, (folder) => folder);
  return [...count].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'part';
};

const nameModules = (chunks: readonly Chunk[]): ModuleNames => {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const always = new Set(entries.flatMap((entry) => [...reachedFrom(entry, byFile)]));
  const lazy = chunks.filter((chunk) => chunk.isDynamicEntry && !always.has(chunk));
  const missing = SCREENS.find((file) => !lazy.some((chunk) => isScreenOf(file, chunk)));
  if (missing !== undefined) throw new Error(`${missing} is no lazy screen any more; look at scripts/vite-chunks.ts`);

  const screens = new Set([...always].flatMap(({ dynamicImports }) => dynamicImports));
  const openings = lazy.map(({ fileName, ...chunk }): Opening => {
    const train = SCREENS.some((file) => chunk.facadeModuleId?.endsWith(file) === true);
    return { pieces: [fileName], weight: train ? WEIGHT.train : screens.has(fileName) ? WEIGHT.screen : WEIGHT.later };
  });
  const pieces = chunks
    .filter((chunk) => !always.has(chunk) && !chunk.moduleIds.every((id) => regulationsOf(id) !== null))
    .toSorted((a, b) => (a.moduleIds.join() < b.moduleIds.join() ? -1 : 1))
    .map(({ fileName, code, imports }) => ({ id: fileName, bytes: gzipSync(code).length, needs: imports }));
  const everything: Opening = { pieces: pieces.map(({ id }) => id), weight: WEIGHT.everything };
  const files = planFiles(pieces, [...openings, everything], REQUEST).map((file) => file.flatMap((id) => byFile.get(id)?.moduleIds ?? []));
  const names = files.flatMap((modules, at) => modules.map((id) => [id, `${folderOf(modules)}_${at}`] as const));
  return new Map([...names, ...[...always].flatMap(({ moduleIds }) => moduleIds.map((id) => [id, 'main'] as const))]);
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
 * sixty, many of a few hundred bytes, and a first visit asks for twenty. Here everything that the app always needs is one file, and the rest is
 * put together so that the first loads of all screens cost least. Who needs what shows only after the bundler has dropped what is unused, so the
 * build is tried once before. `plugins` makes anew what reads the app's source.
 */
export const chunks = (plugins: () => readonly PluginOption[]): Plugin => ({
  name: 'chunks',
  apply: 'build',
  config: async () => {
    const names = nameModules(await tryBuild(plugins()));
    const output: Rolldown.OutputOptions = {
      codeSplitting: {
        groups: [
          { debugName: 'planned', name: (id) => names.get(id) ?? null, priority: 1, includeDependenciesRecursively: false },
          { name: regulationsOf, priority: 2, includeDependenciesRecursively: false },
        ],
      },
    };
    return { build: { rolldownOptions: { output } } };
  },
});
