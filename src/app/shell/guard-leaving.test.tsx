import { createSignal } from 'solid-js';
import { expect, it } from 'vitest';
import type { SaveState } from '../../vault/index.ts';
import { guardLeaving } from './guard-leaving.ts';

/** Whether the browser would ask first. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('asks before leaving while something is not saved, and only then', () => {
  const [saveState, setState] = createSignal<SaveState>({ kind: 'saved' });
  guardLeaving({ saveState });
  expect(asks()).toBe(false);
  setState({ kind: 'saving' });
  expect(asks()).toBe(true);
  setState({ kind: 'failed', reason: 'quota', unsaved: 1 });
  expect(asks()).toBe(true);
  setState({ kind: 'saved' });
  expect(asks()).toBe(false);
});
