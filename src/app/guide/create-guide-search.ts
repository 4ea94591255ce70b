import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { DATABASE_NAME } from '../../vault/index.ts';
import type { ChosenProgramme } from '../studiekompas.ts';
import { searchUnitsOf } from './search-guides.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import type { Answer, Place, Question } from './search-service.ts';

/** Whoever searches: a worker, or where there is none the page itself. */
export interface Searcher {
  readonly ask: (request: SearchRequest) => void;
  /** Calls back with every reply. Returns how to stop. */
  readonly heard: (listener: (reply: SearchReply) => void) => () => void;
}

/** Without a worker the student's own programme is searched here: it is small. */
const searchHere = (reply: (reply: SearchReply) => void): ((request: SearchRequest) => void) => {
  const loading = import('./search-service.ts').then(({ createSearchService }) => createSearchService());
  return (request) => {
    void loading.then((service) => {
      if (request.kind === 'own') {
        service.setOwn(request.programme, request.units);
        reply({ kind: 'changed' });
      } else if (request.kind === 'find') reply({ kind: 'found', id: request.id, answer: service.find(request.question) });
      else if (request.kind === 'places') reply({ kind: 'places', id: request.id, places: service.placesOf(request.programme, request.code, request.identicalTo) });
    });
  };
};

/** Starts a searcher of its own over the guides of a database. */
export const startSearcher = (database: string): Searcher => {
  const listeners = new Set<(reply: SearchReply) => void>();
  const reply = (said: SearchReply): void => {
    for (const listener of listeners) listener(said);
  };
  const heard: Searcher['heard'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  if (typeof Worker === 'undefined') return { ask: searchHere(reply), heard };
  const worker = new Worker(new URL('search-worker.ts', import.meta.url), { type: 'module' });
  let own: SearchRequest | null = null;
  let ask = (request: SearchRequest): void => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => reply(data));
  // It could not be loaded, perhaps because a newer version took its place: the student's own programme is searched all the same.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    ask = searchHere(reply);
    if (own !== null) ask(own);
    reply({ kind: 'changed' });
  });
  ask({ kind: 'open', database });
  return {
    ask: (request) => {
      if (request.kind === 'own') own = request;
      ask(request);
    },
    heard,
  };
};

let shared: Searcher | undefined;

/** The tab's one searcher: started when it is first needed, kept so that what it indexed is not indexed again. */
export const sharedSearcher = (): Searcher => (shared ??= startSearcher(DATABASE_NAME));

/** Keeps the searcher told of the student's own programme as the student sees it. */
export const tellOwn = (searcher: Searcher, chosen: Accessor<ChosenProgramme | null>): void =>
  createEffect(() => {
    const programme = chosen()?.programme;
    searcher.ask(
      programme === undefined
        ? { kind: 'own', programme: null, units: [] }
        : { kind: 'own', programme: { code: programme.code, title: programme.title }, units: searchUnitsOf(programme) },
    );
  });

let asked = 0;

/** Asks anew for every question and after every change; of the replies only the one to the last question counts. */
const createAsked = <Q, A>(
  searcher: Searcher,
  question: Accessor<Q | null>,
  request: (id: number, question: Q) => SearchRequest,
  read: (reply: SearchReply, id: number) => A | undefined,
): Accessor<A | null> => {
  const [answer, setAnswer] = createSignal<A | null>(null);
  let last = 0;
  let current: Q | null = null;
  const send = (): void => {
    asked += 1;
    last = asked;
    if (current !== null) searcher.ask(request(last, current));
  };
  onCleanup(
    searcher.heard((reply) => {
      if (reply.kind === 'changed') return send();
      const value = read(reply, last);
      if (value !== undefined && current !== null) setAnswer(() => value);
      return undefined;
    }),
  );
  createEffect(
    on(question, (now) => {
      current = now;
      if (now === null) setAnswer(null);
      send();
    }),
  );
  return answer;
};

/**
 * What is found of what is typed: the answer to the last question that was answered, so that nothing disappears between two key strokes; null
 * while nothing is asked or nothing was answered yet. Call inside a reactive root.
 */
export const createFound = (searcher: Searcher, question: Accessor<Question | null>): Accessor<Answer | null> =>
  createAsked(
    searcher,
    question,
    (id, asks) => ({ kind: 'find', id, question: asks }),
    (reply, id) => (reply.kind === 'found' && reply.id === id ? reply.answer : undefined),
  );

/** A unit to look for in the other programmes. */
export interface WhereQuestion {
  readonly programme: string;
  readonly code: string;
  readonly identicalTo: readonly string[];
}

/** Where else on this device a unit stands; null until that is known. */
export const createPlaces = (searcher: Searcher, question: Accessor<WhereQuestion | null>): Accessor<readonly Place[] | null> =>
  createAsked(
    searcher,
    question,
    (id, asks) => ({ kind: 'places', id, ...asks }),
    (reply, id) => (reply.kind === 'places' && reply.id === id ? reply.places : undefined),
  );
