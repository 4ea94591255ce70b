import { gzipSync } from 'node:zlib';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { planFiles, type Opening } from './file-plan.ts';
import { isMessage, needIdOf, texts, translationOf, type TextsPlan } from './vite-texts.ts';

type ModuleNames = ReadonlyMap<string, string>;

interface Plan {
  readonly names: ModuleNames;
  readonly texts: TextsPlan;
}

/** What QUALITY sets the narrowest limit for: opened on a train. */
const SCREENS = ['src/app/today/Today.tsx', 'src/app/what-if/WhatIfScreen.tsx'];

/** Parts that a screen fetches by itself as soon as it stands: they are of its first load. Without a vault, its keys are made ready. */
const TOGETHER: readonly (readonly [screen: string, part: string])[] = [
  ...['src/keys/lock/index.ts', 'src/vault/open-sync.ts', 'src/storage/sync-table.ts'].map((part) => ['src/app/lock/LockSettings.tsx', part] as const),
  ...['src/app/sync/SyncScreen.tsx', 'src/app/sync/DeviceScreen.tsx'].flatMap((screen) =>
    ['src/app/sync/start-sync.ts', 'src/sync/start-sync.ts', 'src/vault/open-sync.ts', 'src/storage/sync-table.ts'].map((part) => [screen, part] as const),
  ),
  ['src/app/sync/DeviceScreen.tsx', 'src/app/sync/Join.tsx'],
  ...['src/app/start/StartScreen.tsx', 'src/app/start/ProgrammeScreen.tsx'].flatMap((screen) =>
    ['src/vault/fresh-keys.ts', 'src/storage/sync-table.ts'].map((part) => [screen, part] as const),
  ),
];

/** What a request costs beside its bytes, as bytes: little of the app is asked for in vain to spare one. */
const REQUEST = 3900;

/** Texts of another language come after the file that asks for them: rather in few files. */
const TEXTS_REQUEST = 90 * REQUEST;

/**
 * Screens that stand near their limit of bytes or of requests may carry little that is not theirs. Found by trying: where `npm run size` tells of one over its
 * limit, it is given more weight, or what it needs at once is made less.
 */
const NEAR_LIMIT: Readonly<Record<string, number>> = {
  'src/app/answers/AnswerPage.tsx': 6.6,
  'src/app/answers/AnswersPage.tsx': 34,
  'src/app/dates/DatesScreen.tsx': 5.2,
  'src/app/dossier/DossierPage.tsx': 7.2,
  'src/app/dossier/YearPage.tsx': 13.2,
  'src/app/dossier/import/ImportPage.tsx': 34.2,
  'src/app/dossier/report/PrintPage.tsx': 40,
  'src/app/guide/GuideScreen.tsx': 21.5,
  'src/app/guide/UnitScreen.tsx': 6,
  'src/app/isp/IspPage.tsx': 60,
  'src/app/isp/add/AddScreen.tsx': 25.2,
  'src/app/isp/compare/ComparePage.tsx': 120,
  'src/app/isp/copy/CopyListScreen.tsx': 18.9,
  'src/app/lock/LockSettings.tsx': 28.8,
  'src/app/outlook/OutlookScreen.tsx': 52.5,
  'src/app/regulations/ArticlePage.tsx': 19.6,
  'src/app/regulations/RegulationsPage.tsx': 21.8,
  'src/app/settings/SettingsScreen.tsx': 23,
  'src/app/share/SharedScreen.tsx': 27.5,
  'src/app/start/ProgrammeScreen.tsx': 24.3,
  'src/app/sync/DeviceScreen.tsx': 32.8,
  'src/app/sync/SyncScreen.tsx': 13.5,
};

/** How much a first load counts: most on a train, little for what opens over a screen that stands already, and for what the worker fetches after it. */
const WEIGHT = { train: 2989.3, screen: 4, later: 0.25, everything: 0.05 };

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

/** The regulations in plain words are long, and a file of their own for each pack; the answers to questions for each pack and language. */
const readingOf = (id: string): string | null => {
  const [, pack, kind, language] = /\/src\/packs\/([^/]+)\/(?:(regulations)|answers\/(nl|en))\//.exec(id) ?? [];
  if (pack === undefined) return null;
  return kind === undefined ? `answers-${pack}-${language}` : `regulations-${pack}`;
};

const isScreenOf = (file: string, { facadeModuleId }: Chunk): boolean => facadeModuleId?.endsWith(file) === true;

const lazyOf = (lazy: readonly Chunk[], file: string): Chunk => {
  const found = lazy.find((chunk) => isScreenOf(file, chunk));
  if (found === undefined) throw new Error(`${file} is fetched by itself no more; look at scripts/vite-chunks.ts`);
  return found;
};

const OF_OURS = /\/src\/(?:app\/)?([^/]+)\//;
const OF_A_PACKAGE = /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)\//;

/** The folder, or else the package, that a file has most from, for who looks into the build: `isp`, `guide`, `qr`. */
const folderOf = (modules: readonly string[]): string => {
  const most = (place: RegExp): string | undefined => {
    const folders = modules.flatMap((id) => place.exec(id)?.[1] ?? []).filter((folder) => folder !== 'i18n');
    return [...Map.groupBy(folders, (folder) => folder)].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
  };
  return most(OF_OURS) ?? most(OF_A_PACKAGE) ?? 'part';
};

/** Which translations are put into one file: who reads another language asks for one more where Dutch asks for none. */
const planTexts = (names: ModuleNames, openings: readonly { readonly files: ReadonlySet<string>; readonly weight: number }[]): TextsPlan => {
  const modules = Map.groupBy(names.keys(), (id) => names.get(id) ?? '');
  const weighed = [...modules].map(([file, ids]) => ({ id: file, bytes: gzipSync(translationOf(ids)).length, needs: [], hasTexts: translationOf(ids) !== '' }));
  const pieces = weighed.filter(({ hasTexts }) => hasTexts);
  const planned = planFiles(pieces, openings.map(({ files, weight }) => ({ pieces: [...files], weight })), TEXTS_REQUEST);
  return { fileOf: new Map([...names].filter(([id]) => isMessage(id))), translationOf: new Map(planned.flatMap((files, at) => files.map((file) => [file, String(at)] as const))) };
};

const planModules = (chunks: readonly Chunk[]): Plan => {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const always = new Set(entries.flatMap((entry) => [...reachedFrom(entry, byFile)]));
  const lazy = chunks.filter((chunk) => chunk.isDynamicEntry && !always.has(chunk));
  const heavier = [...SCREENS.map((file) => [file, WEIGHT.train] as const), ...Object.entries(NEAR_LIMIT)];
  const weights = new Map(heavier.map(([file, weight]) => [lazyOf(lazy, file), weight] as const));

  const screens = new Set([...always].flatMap(({ dynamicImports }) => dynamicImports));
  const openings = lazy.map((chunk) => {
    return { chunk, weight: weights.get(chunk) ?? (screens.has(chunk.fileName) ? WEIGHT.screen : WEIGHT.later) };
  });
  const pieces = chunks
    .filter((chunk) => !always.has(chunk) && !chunk.moduleIds.every((id) => readingOf(id) !== null))
    .toSorted((a, b) => (a.moduleIds.join() < b.moduleIds.join() ? -1 : 1))
    .map(({ fileName, code, imports }) => ({ id: fileName, bytes: gzipSync(code).length, needs: imports }));
  const everything: Opening = { pieces: pieces.map(({ id }) => id), weight: WEIGHT.everything };
  const partsOf = (chunk: Chunk): readonly string[] =>
    TOGETHER.filter(([screen]) => isScreenOf(screen, chunk)).map(([, part]) => lazyOf(lazy, part).fileName);
  const alone = openings.map(({ chunk, weight }): Opening => ({ pieces: [chunk.fileName, ...partsOf(chunk)], weight }));
  const files = planFiles(pieces, [...alone, everything], REQUEST).map((file) => file.flatMap((id) => byFile.get(id)?.moduleIds ?? []));
  const named = files.flatMap((modules, at) => modules.map((id) => [id, `${folderOf(modules)}_${at}`] as const));
  const names = new Map([...named, ...[...always].flatMap(({ moduleIds }) => moduleIds.map((id) => [id, 'main'] as const))]);

  const fetchedWith = (chunk: Chunk): ReadonlySet<string> =>
    new Set([...always, ...reachedFrom(chunk, byFile)].flatMap(({ moduleIds }) => moduleIds.flatMap((id) => names.get(id) ?? [])));
  const textPlan = planTexts(names, openings.map(({ chunk, weight }) => ({ files: fetchedWith(chunk), weight })));
  const needs = [...textPlan.translationOf.keys()].map((file) => [needIdOf(file), file] as const);
  return { names: new Map([...names, ...needs]), texts: textPlan };
};

const isOutput = (result: Awaited<ReturnType<typeof build>>): result is Rolldown.RolldownOutput => 'output' in result;

/** Builds once without writing or squeezing anything, to see which screen needs which module. */
const tryBuild = async (plugins: readonly PluginOption[]): Promise<readonly Chunk[]> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: { write: false, minify: 'oxc', copyPublicDir: false, reportCompressedSize: false },
  });
  const outputs = Array.isArray(result) ? result.map(({ output }) => output) : isOutput(result) ? [result.output] : [];
  return outputs.flat().filter((output) => output.type === 'chunk');
};

/**
 * Decides which modules are built into one file. Left to itself the bundler makes a file of each set of screens that share something: some
 * sixty, many of a few hundred bytes, and a first visit asks for twenty. Here everything that the app always needs is one file, and the rest is
 * put together so that the first loads of all screens cost least; so are the translations of these files. Who needs what shows only after the bundler
 * has dropped what is unused, so the build is tried once before. `plugins` makes anew what reads the app's source.
 */
export const chunks = (plugins: () => readonly PluginOption[]): Plugin[] => {
  const made: { plan?: Plan } = {};
  const planned: Plugin = {
    name: 'chunks',
    apply: 'build',
    config: async () => {
      const plan = planModules(await tryBuild([...plugins(), texts(() => undefined)]));
      made.plan = plan;
      const output: Rolldown.OutputOptions = {
        codeSplitting: {
          groups: [
            { debugName: 'planned', name: (id) => plan.names.get(id) ?? null, priority: 1, includeDependenciesRecursively: false },
            { debugName: 'reading', name: readingOf, priority: 2, includeDependenciesRecursively: false },
          ],
        },
      };
      return { build: { rolldownOptions: { output } } };
    },
  };
  return [planned, texts(() => made.plan?.texts)];
};
