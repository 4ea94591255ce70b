import { openDatabase, type Database, type Stored } from '../../storage/index.ts';
import { searchUnitsIn } from './search-guides.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import { createSearchService } from './search-service.ts';

const service = createSearchService();
const say = (reply: SearchReply): void => postMessage(reply);

/** So many units are indexed in one go; between two of them what is typed is answered. */
const STEP = 500;
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

const known = new Set<string>();

/** Indexes a guide: one that is new piece by piece, one that changed at once, so that nothing is gone for a while. */
const indexGuide = async (guides: Database['guides'], code: string): Promise<void> => {
  const stored = await guides.get(code);
  if (!stored.ok || stored.value === undefined) return;
  const { name, units } = searchUnitsIn(stored.value);
  for (let end = known.has(code) ? units.length : Math.min(STEP, units.length); ; end += STEP) {
    service.setGuide(name, units.slice(0, end));
    if (end >= units.length) break;
    await pause();
  }
  known.add(code);
  say({ kind: 'changed' });
  await pause();
};

/** Brings the index up to what the device has. */
const read = async (guides: Database['guides']): Promise<void> => {
  const rows = await guides.list();
  if (!rows.ok) return;
  service.keepGuides(new Set(rows.value.map(({ code }) => code)));
  for (const code of known) if (!rows.value.some((row) => row.code === code)) known.delete(code);
  for (const { code } of rows.value) await indexGuide(guides, code);
  say({ kind: 'changed' });
};

const follow = (opened: Stored<Database>): void => {
  // Without a database there are no guides but the student's own programme, which the page hands over.
  if (!opened.ok) return;
  const { guides } = opened.value;
  let outdated = true;
  let reading = false;
  const catchUp = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    while (outdated) {
      outdated = false;
      await read(guides);
    }
    reading = false;
  };
  guides.subscribe(() => {
    outdated = true;
    void catchUp();
  });
  void catchUp();
};

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  switch (data.kind) {
    case 'open':
      void openDatabase(data.database).then(follow);
      break;
    case 'own':
      service.setOwn(data.programme, data.units);
      say({ kind: 'changed' });
      break;
    case 'find':
      say({ kind: 'found', id: data.id, answer: service.find(data.question) });
      break;
    case 'places':
      say({ kind: 'places', id: data.id, places: service.placesOf(data.programme, data.code, data.identicalTo) });
      break;
  }
});
