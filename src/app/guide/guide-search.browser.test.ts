import { createRoot, createSignal } from 'solid-js';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createGuideStore, type GuideFile, type GuideStore } from '../../guide/index.ts';
import { deleteDatabase, openDatabase, type Database } from '../../storage/index.ts';
import { createFound, createPlaces, startSearcher, type Searcher } from './create-guide-search.ts';
import type { Answer, Question } from './search-service.ts';

const programme = (code: string, titles: Readonly<Record<string, string>>, identicalTo: readonly string[] = []): GuideFile['programmes'][number] => ({
  code,
  title: `Opleiding ${code}`,
  kind: 'bachelor',
  initial: true,
  educational: false,
  points: 180,
  stages: 3,
  groups: [],
  units: Object.entries(titles).map(([unit, title]) => ({
    code: unit,
    title,
    points: 6,
    stage: 1,
    semester: 1 as const,
    mandatory: true,
    grading: 'numeric' as const,
    tolerable: 'unknown' as const,
    resit: 'unknown' as const,
    requires: 'unknown' as const,
    identicalTo: [...identicalTo],
    activities: [],
    calculation: 'own' as const,
    events: [],
  })),
});

const guideOf = (...programmes: readonly GuideFile['programmes'][number][]): GuideFile => ({
  format: 'studiekompas-guide',
  version: 2,
  language: 'nl',
  academicYear: 2024,
  source: { name: 'Gids' },
  sample: false,
  completeness: [],
  programmes: [...programmes],
});

const names: string[] = [];
const open: Database[] = [];
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
afterAll(async () => {
  for (const database of open) database.close();
  for (const name of names) await deleteDatabase(name);
});

const device = async (): Promise<{ readonly store: GuideStore; readonly searcher: Searcher }> => {
  const name = `guide-search-${names.length}`;
  names.push(name);
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.failure);
  open.push(opened.value);
  return { store: createGuideStore(opened.value.guides), searcher: startSearcher(name) };
};

const typing = (searcher: Searcher) =>
  createRoot((end) => {
    ends.push(end);
    const [question, ask] = createSignal<Question | null>(null);
    const answer = createFound(searcher, question);
    return { type: (query: string) => ask({ query, semester: undefined }), clear: () => ask(null), answer };
  });

const titles = (answer: Answer | null): readonly string[] => [...(answer?.own.shown ?? []), ...(answer?.others.shown ?? [])].map(({ unit }) => unit.title);
const until = (isSo: () => boolean): Promise<void> => vi.waitFor(() => { if (!isSo()) throw new Error('not so yet'); }, 20_000);

describe('searching the guides of a device, in a worker', () => {
  it('finds in every guide that is kept, the student\u2019s own programme first and as the student sees it', async () => {
    const { store, searcher } = await device();
    await store.install(guideOf(programme('EIGEN', { A1: 'Statistiek' }), programme('ANDER', { B1: 'Biostatistiek', A1: 'Statistiek' })));
    searcher.ask({
      kind: 'own',
      programme: { code: 'EIGEN', title: 'Mijn opleiding' },
      units: [{ programme: 'EIGEN', code: 'A1', title: 'Statistiek, door mij verbeterd', points: 6, stage: 1, semester: 1, identicalTo: [] }],
    });
    const { type, answer } = typing(searcher);
    type('statistiek');
    await until(() => answer()?.others.count === 1);
    expect(titles(answer())).toEqual(['Statistiek, door mij verbeterd', 'Biostatistiek']);
    expect(answer()?.others.shown[0]?.programmes).toEqual([{ code: 'ANDER', title: 'Opleiding ANDER' }]);
  });

  it('follows a guide that comes, changes or goes, without being asked again', async () => {
    const { store, searcher } = await device();
    const { type, answer } = typing(searcher);
    type('recht');
    await until(() => answer() !== null);
    expect(titles(answer())).toEqual([]);
    await store.install(guideOf(programme('R', { R1: 'Recht', R2: 'Arbeidsrecht' })));
    await until(() => titles(answer()).length === 2);
    await store.install(guideOf(programme('R', { R1: 'Recht en ethiek', R3: 'Strafrecht' })));
    await until(() => titles(answer()).join() === 'Recht en ethiek,Strafrecht');
    await store.remove('R');
    await until(() => titles(answer()).length === 0);
  });

  it('never lets the answer to earlier letters take the place of a later one', async () => {
    const { store, searcher } = await device();
    await store.install(guideOf(programme('S', Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`S${at}`, `${at % 2 === 0 ? 'Statistiek' : 'Staatsrecht'} ${at}`])))));
    const { type, answer, clear } = typing(searcher);
    type('sta');
    await until(() => answer()?.others.count === 2000);
    const seen: string[] = [];
    searcher.heard(() => seen.push(answer()?.query ?? ''));
    for (const query of ['stat', 'stati', 'statis', 'statisti']) type(query);
    await until(() => answer()?.query === 'statisti');
    expect(seen.filter((query) => query !== 'sta' && query !== 'statisti')).toEqual([]);
    expect(answer()?.others.count).toBe(1000);
    type('stati');
    clear();
    await new Promise((resolve) => void setTimeout(resolve, 200));
    expect(answer()).toBeNull();
  });

  it('tells in which other programmes a unit stands, and which are identical', async () => {
    const { store, searcher } = await device();
    await store.install(guideOf(programme('P', { X1: 'Ethiek' }), programme('Q', { X1: 'Ethiek' }), programme('Z', { Y1: 'Ethics' }, ['X1'])));
    const places = createRoot((end) => {
      ends.push(end);
      return createPlaces(searcher, () => ({ programme: 'P', code: 'X1', identicalTo: [] }));
    });
    await until(() => places()?.length === 2);
    expect(places()?.map(({ programme: { code }, code: unit, as }) => [code, unit, as])).toEqual([['Q', 'X1', 'same'], ['Z', 'Y1', 'identical']]);
  });
});
