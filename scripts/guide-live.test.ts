import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { importFound } from '../src/guide/import/import-sources.ts';
import { about, problemsIn, programmeIn } from '../src/guide/import/import.fixture.ts';
import { askService } from '../src/guide/import/live.ts';

interface Asked {
  readonly path: string;
  readonly body: { readonly from: number; readonly size: number; readonly query: Readonly<Record<string, unknown>> };
}
type Answer = (asked: Asked, response: ServerResponse) => void;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/** A server that answers on this machine, and what it was asked; `waited` is what the asker wanted to wait, which costs the test no time. */
const service = async (answer: Answer) => {
  const asked: Asked[] = [];
  const waited: number[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const one: Asked = { path: request.url ?? '', body: JSON.parse(text) };
      asked.push(one);
      answer(one, response);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  const base = `http://127.0.0.1:${address.port}`;
  const wait = async (milliseconds: number): Promise<void> => void waited.push(milliseconds);
  const ask = async (programmes: readonly string[] = ['7'], year?: number) => importFound([await askService({ base: `${base}/`, year, fetch, wait }, programmes)], about);
  return { asked, waited, ask, base };
};

const send = (response: ServerResponse, value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};

/** The hits of a page of a search, as the service gives them. */
const page = ({ body }: Asked, hits: readonly object[]) => ({ took: 1, timed_out: false, hits: { total: { value: hits.length, relation: 'eq' }, hits: hits.slice(body.from, body.from + body.size) } });

const title = (description: string) => [{ moduleLangu: 'NL', moduleTitleSet: [{ description }] }];
const module = (short: string) => ({ short, credits: '3', mandatory: 'True', stageStart: '1', moduleLanguageSet: title(`Unit ${short}`) });
const programHit = (programId: string, codes: readonly string[], index = 'pg2024') => ({
  _index: index,
  _id: programId,
  _source: {
    programSet: [
      {
        programId,
        programLanguageSet: [{ programLangu: 'NL', programTitleSet: [{ description: `Bachelor ${programId}` }] }],
        moduleGroupSet: [{ moduleGroupId: '1', parentId: programId, moduleGroupType: '02', moduleSet: codes.map(module) }],
      },
    ],
  },
});
const unitHit = (ectsCode: string) => ({ _index: 'opo2024', _id: ectsCode, _source: { ectsCode, offerPeriod: '2', moduleIdenticalModuleSet: [] } });

const isNamed = (value: unknown): value is { readonly terms: { readonly 'ectsCode.keyword': readonly string[] } } => typeof value === 'object' && value !== null && 'terms' in value;
const sheets = (asked: Asked) => page(asked, isNamed(asked.body.query) ? asked.body.query.terms['ectsCode.keyword'].map(unitHit) : []);

describe('asking the data service', () => {
  it('gives the programme that is named, with the sheets of its units', async () => {
    const { ask, asked, base } = await service((one, response) =>
      send(response, one.path.startsWith('/pg') ? page(one, [programHit('7', ['A', 'B']), programHit('8', ['C'])]) : sheets(one)),
    );
    const outcome = await ask();
    expect(programmeIn(outcome).programme.units.map(({ code, semester }) => [code, semester])).toEqual([
      ['A', 2],
      ['B', 2],
    ]);
    expect(programmeIn(outcome).guide).toMatchObject({ academicYear: 2024, source: { name: base.slice('http://'.length), url: base } });
    expect(problemsIn(outcome)).toEqual([]);
    expect(asked.map(({ path }) => path)).toEqual(['/pg/_search', '/opo/_search']);
  });

  it('asks page by page, of units fifty codes at a time, and pauses after each', async () => {
    const codes = Array.from({ length: 120 }, (_, index) => `U${index}`);
    const programmes = Array.from({ length: 60 }, (_, index) => programHit(`P${index}`, index === 0 ? codes : ['U0']));
    const { ask, asked, waited } = await service((one, response) => send(response, one.path.startsWith('/pg') ? page(one, programmes) : sheets(one)));
    const outcome = await ask([]);
    expect(outcome.programmes).toHaveLength(60);
    expect(outcome.programmes[0]?.programme.units).toHaveLength(120);
    expect(asked.map(({ path, body }) => [path, body.from])).toEqual([
      ['/pg/_search', 0],
      ['/pg/_search', 50],
      ['/opo/_search', 0],
      ['/opo/_search', 0],
      ['/opo/_search', 0],
    ]);
    expect(waited).toEqual([250, 250, 250, 250, 250]);
  });

  it('asks of one year when it is told to', async () => {
    const { ask, asked } = await service((one, response) => send(response, one.path.startsWith('/pg') ? page(one, [programHit('7', ['A'])]) : sheets(one)));
    await ask(['7'], 2024);
    expect(asked.map(({ path }) => path)).toEqual(['/pg2024/_search', '/opo2024/_search']);
  });

  it('asks again, later each time, when the service is busy, and as late as it wants', async () => {
    let times = 0;
    const { ask, waited } = await service((one, response) => {
      times += 1;
      if (times === 1) send(response, {}, 503);
      else if (times === 2) send(response, {}, 429, { 'retry-after': '7' });
      else send(response, one.path.startsWith('/pg') ? page(one, [programHit('7', ['A'])]) : sheets(one));
    });
    expect(programmeIn(await ask()).programme.units).toHaveLength(1);
    expect(waited).toEqual([1_000, 7_000, 250, 250]);
  });

  it('asks again when the connection breaks', async () => {
    let times = 0;
    const { ask } = await service((one, response) => {
      times += 1;
      if (times === 1) response.destroy();
      else send(response, one.path.startsWith('/pg') ? page(one, [programHit('7', ['A'])]) : sheets(one));
    });
    expect(programmeIn(await ask()).programme.units).toHaveLength(1);
  });

  it('gives up after four times, and does not ask again what is refused', async () => {
    const busy = await service((_one, response) => send(response, {}, 500));
    expect(problemsIn(await busy.ask())).toMatchObject([[`${busy.base}/pg/_search`, { code: 'refused-by-service', status: 500 }]]);
    expect(busy.asked).toHaveLength(4);
    const refused = await service((_one, response) => send(response, { error: { type: 'security_exception', reason: 'no permissions' } }, 403));
    expect(problemsIn(await refused.ask())).toMatchObject([[`${refused.base}/pg/_search`, { code: 'refused-by-service', status: 403, detail: 'no permissions' }]]);
    expect(refused.asked).toHaveLength(1);
  });

  it('keeps what it got when a later page fails, and tells how much is missing', async () => {
    const programmes = Array.from({ length: 60 }, (_, index) => programHit(`P${index}`, ['U0']));
    const { ask, base } = await service((one, response) => {
      if (one.path.startsWith('/opo')) send(response, sheets(one));
      else if (one.body.from === 0) send(response, page(one, programmes));
      else send(response, {}, 400);
    });
    const outcome = await ask([]);
    expect(outcome.programmes).toHaveLength(50);
    expect(problemsIn(outcome)).toMatchObject([
      [`${base}/pg/_search`, { code: 'refused-by-service', status: 400 }],
      [`${base}/pg/_search`, { code: 'incomplete-answer', got: 50, total: 60 }],
    ]);
  });

  it('tells which named programme the service does not have, and what is no JSON', async () => {
    const { ask } = await service((one, response) => send(response, one.path.startsWith('/pg') ? page(one, [programHit('8', ['A'])]) : sheets(one)));
    expect(problemsIn(await ask())).toEqual([['', { code: 'not-in-guide', what: 'programme', name: '7' }]]);
    const broken = await service((_one, response) => void response.end('<html>'));
    expect(problemsIn(await broken.ask())).toMatchObject([['line 1', { code: 'not-well-formed', format: 'JSON' }]]);
  });

  it('goes to no other address', async () => {
    const other = await service((_one, response) => send(response, {}));
    const { ask } = await service((_one, response) => void response.writeHead(307, { location: `${other.base}/pg/_search` }).end());
    expect(problemsIn(await ask())).toMatchObject([[expect.any(String), { code: 'unreachable' }]]);
    expect(other.asked).toEqual([]);
  });
});
