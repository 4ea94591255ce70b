import { describe, expect, it } from 'vitest';
import { runOnce, type RunOptions } from './model/run.ts';

/**
 * The proof itself, tried: with each of these bugs in the devices or in the service it must find something wrong. The runs are the same
 * each time; within how many of them is stated with some room.
 */
const bugs: readonly (readonly [NonNullable<RunOptions['bug']>, number])[] = [
  ['clock-wins', 5],
  ['last-arrival', 5],
  ['no-hold-back', 150],
  ['no-compare', 30],
  ['outbox-outside', 20],
  ['stored-writer', 20],
  ['dropped-at-send', 20],
  ['outbox-emptied', 20],
  ['push-not-idempotent', 5],
  ['gaps-accepted', 20],
  ['stale-snapshot', 20],
];

describe('the fault suite', () => {
  it.each(bugs)('finds %s within %i runs', async (bug, within) => {
    let found: readonly string[] = [];
    for (let seed = 1; seed <= within && found.length === 0; seed++) found = (await runOnce({ seed, steps: 300, bug })).wrong;
    expect(found).not.toEqual([]);
  });

  it('finds nothing in these runs without a bug', async () => {
    for (let seed = 1; seed <= 5; seed++) expect((await runOnce({ seed, steps: 300 })).wrong).toEqual([]);
  });
});
