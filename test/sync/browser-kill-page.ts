// What the browser runs that is killed: it says what its vault holds, then saves without pause and tells what was acknowledged.
import { openVault } from '../../src/vault/index.ts';

const tell = (path: string, what: unknown): Promise<Response> => fetch(path, { method: 'POST', body: JSON.stringify(what) });

const asked = new URLSearchParams(location.search);
const run = Number(asked.get('run'));
const BATCH = 4;
/** Too long for one block of the database, and not to be squeezed: so that a transaction takes its time. */
const noise = (): string => Array.from(crypto.getRandomValues(new Uint8Array(6000)), (byte) => byte.toString(16)).join('');

const vault = await openVault();
const held = [...vault.state().keys()].filter((key) => key.startsWith('a/'));
const whole = held.every((key) => {
  const [here, copy] = [vault.state().get(key)?.fields['text'], vault.state().get(key.replace('a/', 'b/'))?.fields['text']];
  return typeof here === 'string' && here === copy;
});
const sync = await vault.sync();
const outbox = await sync.outbox();
await tell('/holds', { held: held.map((key) => key.slice(2)), whole, records: vault.state().size, problems: vault.problems(), outbox: outbox.ok ? outbox.value.map(({ writer, n }) => `${writer}:${n}`) : null });

// The log keeps an outbox in every other life, and gives it up at the next start.
await sync.remember(run % 2 === 0 ? { cursor: 0, held: new Map(), completeAt: null } : null);
const save = async (name: string): Promise<void> => {
  if (asked.has('liar')) {
    await tell('/saved', name);
    return;
  }
  const text = noise();
  const outcome = await vault.edit('kill', [
    { record: `a/${name}`, field: 'text', value: text },
    { record: `b/${name}`, field: 'text', value: text },
  ]);
  if (outcome.saved) void tell('/saved', name);
};
for (let n = 0; ; n += BATCH) await Promise.all(Array.from({ length: BATCH }, (_, at) => save(`${run}-${n + at}`)));
