import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ControlPlaneClient, UnreachableError } from './ControlPlaneClient';
import { createTeam, getTeam, listTeams, type Team } from './teams';
import { revokeToken, rotateToken } from './tokens';

const team: Team = {
  id: 'team_01m7z2jd5v12phsabfhy8a1mm7',
  name: 'Search',
  slug: 'search',
  owner: null,
  reviewers: [],
  created_at: '2026-11-21T00:00:00.000Z',
  updated_at: '2026-11-21T00:00:00.000Z',
};

/** What the server got last. */
interface Received {
  line: string;
  headers: IncomingMessage['headers'];
  body: string;
}

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

let server: Server;
let received: Received;
let answer: Answer;
let baseUrl: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    received = {
      line: `${request.method} ${request.url}`,
      headers: request.headers,
      body: await text(request),
    };
    const { status, body, headers } = answer;
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, headers).end(sent);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}/api/keeptrusts`;
});
afterAll(() => {
  server.close();
});

const client = (token?: string) =>
  new ControlPlaneClient({ baseUrl, token: async () => token });

/** Answers a request for a team in some way; gives what the client threw. */
async function refusalOf(each: Answer): Promise<unknown> {
  answer = each;
  return client()
    .call(getTeam, { params: { id: 'search' } })
    .catch((error: unknown) => error);
}

describe('a call', () => {
  it('puts parameters into the path, where nothing in them can change it', async () => {
    answer = { status: 200, body: team };
    await client().call(getTeam, { params: { id: '../tokens?a=b' } });
    expect(received.line).toBe(
      'GET /api/keeptrusts/v1/teams/..%2Ftokens%3Fa%3Db',
    );
  });

  it('leaves out what is not given of a query', async () => {
    answer = { status: 200, body: { items: [team], next_cursor: null } };
    const query = { limit: 2, cursor: undefined };
    await expect(client().call(listTeams, { query })).resolves.toEqual({
      items: [team],
      next_cursor: null,
    });
    expect(received.line).toBe('GET /api/keeptrusts/v1/teams?limit=2');
  });

  it('sends token, body, idempotency key and version', async () => {
    answer = { status: 201, body: team };
    await client('kt_ak_1').call(
      createTeam,
      { body: { name: 'Search' } },
      { idempotencyKey: 'once', ifMatch: '3' },
    );
    expect(JSON.parse(received.body)).toEqual({ name: 'Search' });
    expect(received.headers).toMatchObject({
      authorization: 'Bearer kt_ak_1',
      'content-type': 'application/json',
      'idempotency-key': 'once',
      'if-match': '3',
    });
  });

  it('says nothing of itself without a token and without a body', async () => {
    answer = { status: 200, body: { ...team, key: undefined } };
    await refusalOf(answer);
    expect(received.headers).not.toHaveProperty('authorization');
    expect(received.headers).not.toHaveProperty('content-type');
  });

  it('gives nothing where there is nothing to give', async () => {
    answer = { status: 204 };
    const params = { id: 'tok_1' };
    await expect(client().call(revokeToken, { params })).resolves.toBe(
      undefined,
    );
  });

  it('takes a base address that ends in a slash', async () => {
    answer = { status: 200, body: team };
    const other = new ControlPlaneClient({ baseUrl: `${baseUrl}/` });
    await other.call(getTeam, { params: { id: 'search' } });
    expect(received.line).toBe('GET /api/keeptrusts/v1/teams/search');
  });
});

describe('a refusal', () => {
  it('is the error of the catalogue that was sent', async () => {
    const details = [{ path: 'body.name', message: 'is missing' }];
    const error = { code: 'invalid_request', message: 'No.', details };
    await expect(
      refusalOf({ status: 422, body: { error: { ...error, param: 'name' } } }),
    ).resolves.toMatchObject({
      ...error,
      name: 'KeeptrustsError',
      status: 422,
      param: 'name',
    });
  });

  it('says when to try again', async () => {
    answer = {
      status: 429,
      headers: { 'retry-after': '3' },
      body: { error: { code: 'concurrency', message: 'Later.' } },
    };
    await expect(
      client().call(rotateToken, { params: { id: 'tok_1' } }),
    ).rejects.toMatchObject({ code: 'concurrency', retryAfterMs: 3000 });
  });

  it.each([
    [409, 'too_new_to_know', 'invalid_request'],
    [500, 'too_new_to_know', 'internal_error'],
    [401, undefined, 'invalid_api_key'],
    [403, undefined, 'forbidden'],
  ])('of status %i and code %s is %s', async (status, code, known) => {
    const body = { error: { code, message: 'What happened.' } };
    await expect(refusalOf({ status, body })).resolves.toMatchObject({
      code: known,
      status,
      message: 'What happened.',
    });
  });
});

describe('what is no control plane', () => {
  it.each<[string, Answer]>([
    ['a page', { status: 200, body: '<html>' }],
    ['another JSON', { status: 200, body: { name: 'x' } }],
    ['the error page of a proxy', { status: 502, body: '<html>' }],
    ['the error of another program', { status: 404, body: { error: 'gone' } }],
    ['nothing', { status: 404 }],
  ])('is told from one: %s', async (_, each) => {
    const error = await refusalOf(each);
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error).toMatchObject({
      url: baseUrl,
      reason: `something else does, with status ${each.status}`,
    });
  });

  it('may be nobody at all', async () => {
    const nobody = new ControlPlaneClient({ baseUrl: 'http://127.0.0.1:1' });
    await expect(nobody.call(listTeams, {})).rejects.toMatchObject({
      name: 'UnreachableError',
      reason: expect.stringMatching(/refused|bad port/),
    });
  });

  it('is not what somebody saw who gave up', async () => {
    const signal = AbortSignal.abort();
    await expect(
      client().call(listTeams, {}, { signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
