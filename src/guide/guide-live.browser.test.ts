import { createRoot, createSignal } from 'solid-js';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { deleteDatabase, openDatabase } from '../storage/index.ts';
import { createGuideList, createGuideStore, createProgramme } from './guide-store.ts';
import { SAMPLE_PROGRAMME, ensureSampleGuide } from './sample-guide.ts';

const name = 'guide-live';
afterAll(() => deleteDatabase(name));

describe('the guides in a browser', () => {
  it('are fetched from the own origin, and screens follow what is installed and chosen', async () => {
    const opened = await openDatabase(name);
    if (!opened.ok) throw new Error(opened.failure);
    const store = createGuideStore(opened.value.guides);
    const [code, setCode] = createSignal<string | null>(null);
    const { list, programme, dispose } = createRoot((end) => ({
      list: createGuideList(store),
      programme: createProgramme(store, code),
      dispose: end,
    }));
    const shown = () => {
      const result = programme();
      return result.kind === 'ready' ? result.value : result.kind;
    };

    await vi.waitFor(() => expect(list()).toEqual({ kind: 'ready', value: { ok: true, value: [] } }));
    setCode(SAMPLE_PROGRAMME);
    await vi.waitFor(() => expect(shown()).toEqual({ kind: 'absent' }));
    expect(await ensureSampleGuide(store, import.meta.env.BASE_URL)).toEqual({ ok: true, installed: 'now' });
    await vi.waitFor(() => expect(list()).toMatchObject({ value: { value: [{ code: SAMPLE_PROGRAMME }] } }));
    await vi.waitFor(() => expect(shown()).toMatchObject({ kind: 'installed', guide: { sample: true, programme: { points: 180 } } }));
    await store.remove(SAMPLE_PROGRAMME);
    await vi.waitFor(() => expect(shown()).toEqual({ kind: 'absent' }));
    dispose();
    opened.value.close();
  });
});
