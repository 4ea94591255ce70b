import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import shipped from '../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import { openDatabase, type Database, type GuideTable } from '../storage/index.ts';
import { createGuideStore } from './guide-store.ts';
import { guideWith, programmeWith, unitWith } from './guide.fixture.ts';
import { isSameGuide } from './same-guide.ts';
import { SAMPLE_PROGRAMME, ensureSampleGuide } from './sample-guide.ts';

const open = async (name: string): Promise<Database> => {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
};
const programmeIn = async (table: GuideTable, code: string) => {
  const reading = await createGuideStore(table).programme(code);
  return reading.kind === 'installed' ? reading.guide.programme : reading.kind;
};

describe('the guides on this device', () => {
  it('are kept with all that must be said of them, also after a restart', async () => {
    const first = await open('kept');
    const guide = { ...guideWith(programmeWith()), sample: true, completeness: ['tolerable' as const] };
    expect(await createGuideStore(first.guides).install(guide)).toMatchObject({ ok: true });
    first.close();
    const again = await open('kept');
    const store = createGuideStore(again.guides);
    expect(await store.programme('TI')).toEqual({
      kind: 'installed',
      guide: {
        programme: programmeWith(),
        language: 'nl',
        academicYear: 2024,
        source: { name: 'Programmagids' },
        sample: true,
        completeness: ['tolerable'],
      },
    });
    expect(await store.list()).toEqual({
      ok: true,
      value: [{ code: 'TI', title: 'Toegepaste informatica', points: 18, academicYear: 2024, sourceName: 'Programmagids', sample: true }],
    });
    again.close();
  });

  it('are replaced by an update of the same programme, and removed', async () => {
    const db = await open('replaced');
    const store = createGuideStore(db.guides);
    await store.install(guideWith(programmeWith(), programmeWith({ code: 'BM' })));
    const update = programmeWith({ units: [unitWith('A', { points: 18 })] });
    await store.install(guideWith(update));
    expect(await programmeIn(db.guides, 'TI')).toEqual(update);
    expect(await programmeIn(db.guides, 'BM')).toEqual(programmeWith({ code: 'BM' }));
    await store.remove('TI');
    expect(await programmeIn(db.guides, 'TI')).toBe('absent');
    expect(await programmeIn(db.guides, 'BM')).toEqual(programmeWith({ code: 'BM' }));
    db.close();
  });

  it('are all as they were when the disk is full halfway', async () => {
    const db = await open('full');
    await createGuideStore(db.guides).install(guideWith(programmeWith()));
    const full: GuideTable = {
      ...db.guides,
      put: (guide) => (guide.code === 'BM' ? Promise.resolve({ ok: false, failure: 'quota' }) : db.guides.put(guide)),
    };
    const three = guideWith(programmeWith({ code: 'AA' }), programmeWith({ title: 'New' }), programmeWith({ code: 'BM' }));
    expect(await createGuideStore(full).install(three)).toEqual({ ok: false, failure: 'quota' });
    expect(await programmeIn(db.guides, 'AA')).toBe('absent');
    expect(await programmeIn(db.guides, 'TI')).toEqual(programmeWith());
    db.close();
  });

  it('come from several files at once, all of them or none', async () => {
    const db = await open('several');
    const several = [guideWith(programmeWith()), { ...guideWith(programmeWith({ code: 'BM' })), academicYear: 2023 }];
    const full: GuideTable = { ...db.guides, put: (guide) => (guide.code === 'BM' ? Promise.resolve({ ok: false, failure: 'quota' }) : db.guides.put(guide)) };
    expect(await createGuideStore(full).install(...several)).toEqual({ ok: false, failure: 'quota' });
    expect(await createGuideStore(db.guides).list()).toEqual({ ok: true, value: [] });
    await createGuideStore(db.guides).install(...several);
    expect(await createGuideStore(db.guides).list()).toMatchObject({ value: [{ code: 'BM', academicYear: 2023 }, { code: 'TI', academicYear: 2024 }] });
    db.close();
  });

  it('are the same as a file that would change nothing, whichever version it was written in', async () => {
    const db = await open('same');
    const store = createGuideStore(db.guides);
    const guide = guideWith(programmeWith());
    await store.install(guide);
    const installed = await store.programme('TI');
    if (installed.kind !== 'installed') throw new Error(installed.kind);
    expect(isSameGuide(installed.guide, guide)).toBe(true);
    expect(isSameGuide(installed.guide, { ...guide, version: 1 })).toBe(true);
    expect(isSameGuide(installed.guide, guideWith(programmeWith({ title: 'New' })))).toBe(false);
    expect(isSameGuide(installed.guide, { ...guide, academicYear: 2025 })).toBe(false);
    db.close();
  });

  it('are called damaged, not shown, when what is stored is no guide any more', async () => {
    const db = await open('damaged');
    await db.guides.put({ code: 'TI', metadata: {}, value: { ...guideWith(programmeWith()), programmes: 'gone' } });
    await db.guides.put({ code: 'BM', metadata: {}, value: guideWith(programmeWith()) });
    expect(await programmeIn(db.guides, 'TI')).toBe('damaged');
    expect(await programmeIn(db.guides, 'BM')).toBe('damaged');
    expect(await createGuideStore(db.guides).list()).toMatchObject({
      ok: true,
      value: [
        { code: 'BM', sample: true },
        { code: 'TI', sample: true },
      ],
    });
    db.close();
  });

  it('say why nothing can be read once the database is closed', async () => {
    const db = await open('closed');
    db.close();
    const store = createGuideStore(db.guides);
    expect(await store.programme('TI')).toEqual({ kind: 'failed', failure: 'closed' });
    expect(await store.list()).toEqual({ ok: false, failure: 'closed' });
    expect(await store.install(guideWith(programmeWith()))).toEqual({ ok: false, failure: 'closed' });
    expect(await ensureSampleGuide(store, '/')).toEqual({ ok: false, reason: 'storage', failure: 'closed' });
  });
});

describe('the sample guide', () => {
  const answering = (answer: () => Response): ReturnType<typeof vi.spyOn> =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer()));

  it('is installed at first need, once', async () => {
    const db = await open('sample');
    const fetched = answering(() => new Response(shipped));
    const store = createGuideStore(db.guides);
    expect(await ensureSampleGuide(store, '/app/')).toEqual({ ok: true, installed: 'now' });
    expect(await ensureSampleGuide(store, '/app/')).toEqual({ ok: true, installed: 'before' });
    expect(fetched.mock.calls).toEqual([[`/app/guides/${SAMPLE_PROGRAMME}.json`]]);
    expect(await store.list()).toMatchObject({ ok: true, value: [{ code: SAMPLE_PROGRAMME, points: 180, academicYear: 2017, sample: true }] });
    fetched.mockRestore();
    db.close();
  });

  it('says so when it cannot be fetched or read, and installs nothing', async () => {
    const db = await open('no-sample');
    const store = createGuideStore(db.guides);
    for (const [answer, outcome] of [
      [() => new Response('', { status: 404 }), { reason: 'unreachable' }],
      [
        () => {
          throw new TypeError('offline');
        },
        { reason: 'unreachable' },
      ],
      [() => new Response('<!doctype html>'), { reason: 'unreadable', problems: [{ code: 'not-json', line: 1, column: 1 }] }],
    ] as const) {
      const fetched = answering(answer);
      expect(await ensureSampleGuide(store, '/')).toEqual({ ok: false, ...outcome });
      fetched.mockRestore();
    }
    expect(await store.list()).toEqual({ ok: true, value: [] });
    db.close();
  });
});
