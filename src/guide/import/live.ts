import { readDataService } from './data-service.ts';
import { found, MAX_SOURCE_BYTES, type Found, type Problem, type Tell } from './found.ts';
import { at, jsonOf, listAt, textAt } from './json-source.ts';
import { shown } from './values.ts';

/** The data service to ask, and how: the network and the waiting are arguments. */
export interface Service {
  /** Address before `/pg/_search` and `/opo/_search`. */
  readonly base: string;
  /** Of one academic year only; undefined: of the newest that the service has. */
  readonly year: number | undefined;
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const PAGE = 50;
/** A search gives no more than its first ten thousand hits. */
const WINDOW = 10_000;
const CODES_AT_ONCE = 50;
const PAUSE = 250;
const ATTEMPTS = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
const TIMEOUT = 30_000;

type Asked = { readonly ok: true; readonly answer: unknown } | { readonly ok: false };

const isWorthAsking = (status: number): boolean => status === 429 || status >= 500;

const waitOf = (attempt: number, response: Response | null): number => {
  const asked = Number(response?.headers.get('retry-after') ?? Number.NaN) * 1_000;
  const own = FIRST_WAIT * 2 ** attempt;
  return Math.min(Number.isFinite(asked) ? Math.max(asked, own) : own, LONGEST_WAIT);
};

/** The text of an answer; null when it is longer than any answer should be. */
const textOf = async (response: Response): Promise<string | null> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > MAX_SOURCE_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
};

const reasonOf = (text: string | null): string => {
  try {
    const answer: unknown = JSON.parse(text ?? '');
    return shown(textAt(at(answer, 'error'), 'reason') ?? textAt(at(answer, 'error'), 'type') ?? '');
  } catch {
    return '';
  }
};

/** What went wrong: `fetch` itself says only that it failed. */
const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
};

const tryOnce = async (service: Service, address: string, body: unknown): Promise<Response | Error> => {
  try {
    return await service.fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'Studiekompas-guide/1' },
      body: JSON.stringify(body),
      // Only the address that was given is asked.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    return new Error(messageOf(error));
  }
};

/** Asks once, and again where that may help: later each time, or when the service says. One question at a time. */
const ask = async (service: Service, address: string, body: unknown, tell: Tell): Promise<Asked> => {
  for (let attempt = 0; ; attempt += 1) {
    const response = await tryOnce(service, address, body);
    const failed = response instanceof Error;
    if (!failed && response.ok) {
      const text = await textOf(response).catch(() => '');
      if (text === null) {
        tell(address, { code: 'too-large', bytes: MAX_SOURCE_BYTES + 1, limit: MAX_SOURCE_BYTES });
        return { ok: false };
      }
      const answer = text === '' ? undefined : jsonOf(text, tell);
      await service.wait(PAUSE);
      return answer === undefined ? { ok: false } : { ok: true, answer };
    }
    if (attempt + 1 >= ATTEMPTS || (!failed && !isWorthAsking(response.status))) {
      const detail = failed ? response.message : reasonOf(await textOf(response).catch(() => null));
      tell(address, failed ? { code: 'unreachable', address, detail } : { code: 'refused-by-service', address, status: response.status, detail });
      return { ok: false };
    }
    await service.wait(waitOf(attempt, failed ? null : response));
  }
};

const baseOf = ({ base }: Service): string => base.replace(/\/+$/, '');

const keyOf = (hit: unknown): string => `${textAt(hit, '_index') ?? ''}/${textAt(hit, '_id') ?? JSON.stringify(hit)}`;

/** Every hit of a search, page by page, each once; fewer than there are is told. */
const search = async (service: Service, index: 'pg' | 'opo', query: unknown, tell: Tell): Promise<readonly unknown[]> => {
  const address = `${baseOf(service)}/${index}${service.year ?? ''}/_search`;
  const hits = new Map<string, unknown>();
  let total = 0;
  for (let from = 0; from + PAGE <= WINDOW; from += PAGE) {
    const asked = await ask(service, address, { from, size: PAGE, query, sort: [{ _index: 'desc' }, '_doc'], track_total_hits: true }, tell);
    if (!asked.ok) break;
    const inside = at(asked.answer, 'hits');
    const page = listAt(inside, 'hits', '').map((item) => item.value);
    total = Number(textAt(at(inside, 'total'), 'value') ?? textAt(inside, 'total') ?? page.length);
    for (const hit of page) hits.set(keyOf(hit), hit);
    if (page.length === 0 || from + page.length >= total) break;
  }
  if (hits.size < total) tell(address, { code: 'incomplete-answer', got: hits.size, total });
  return [...hits.values()];
};

const chunksOf = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

/**
 * Asks the data service for programmes (all that it has when none is named) and for the course sheets of their units. One question at a
 * time with a pause between, again later when the service is busy, and no address but the given one.
 */
export const askService = async (service: Service, programmes: readonly string[]): Promise<Found> => {
  const problems: Problem[] = [];
  const source = baseOf(service);
  const tell: Tell = (place, trouble) => problems.push({ source, place, trouble });
  const query = programmes.length === 0 ? { match_all: {} } : { bool: { should: programmes.map((id) => ({ match: { 'programSet.programId': id } })), minimum_should_match: 1 } };
  const answer = await search(service, 'pg', query, tell);
  const couldAsk = problems.length === 0;
  const guide = answer.length === 0 ? found({}) : readDataService({ name: source, text: '' }, answer);
  const wanted = guide.programmes.filter(({ code }) => programmes.length === 0 || programmes.includes(code));
  const codes = [...new Set(wanted.flatMap(({ units }) => units.map(({ code }) => code)))];
  const sheets: unknown[] = [];
  for (const chunk of chunksOf(codes, CODES_AT_ONCE)) sheets.push(...(await search(service, 'opo', { terms: { 'ectsCode.keyword': chunk } }, tell)));
  const units = sheets.length === 0 ? found({}) : readDataService({ name: source, text: '' }, sheets);
  if (couldAsk && programmes.length === 0 && wanted.length === 0) tell('', { code: 'nothing-found', kind: 'data-service' });
  for (const id of programmes) {
    if (couldAsk && !wanted.some(({ code }) => code === id)) tell('', { code: 'not-in-guide', what: 'programme', name: id });
  }
  return found({ programmes: wanted.map((programme) => ({ ...programme, origin: { name: source.replace(/^https?:\/\//, ''), url: source } })), sheets: units.sheets, problems: [...problems, ...guide.problems, ...units.problems] });
};
