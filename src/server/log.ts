import { createHmac, randomBytes } from 'node:crypto';

/** One event as a line of JSON. Never a token, a vault's id or an address. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

/** `requests`: every request; `problems`: what failed on the service's side, and its starts and stops; `off`: nothing. */
export type LogLevel = 'off' | 'problems' | 'requests';

/** Writes a line of JSON per event. */
export const logTo =
  (write: (line: string) => void, clock: () => number = Date.now): Log =>
  (event, facts = {}) =>
    write(JSON.stringify({ time: new Date(clock()).toISOString(), event, ...facts }));

export const silent: Log = () => undefined;

/** A name for a vault in the logs of this process: the key is made at its start and forgotten at its end, so that no line leads to a vault. */
export const makePseudonyms = (): ((vault: string) => string) => {
  const key = randomBytes(32);
  return (vault) => createHmac('sha256', key).update(vault).digest('hex').slice(0, 12);
};
