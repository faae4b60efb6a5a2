import { generateKey, type ErrorCode } from '@keeptrusts/contract';
import { type OutgoingHttpHeaders } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { KeyDirectory } from '../__testUtils__/KeyDirectory';
import { start } from '../__testUtils__/send';
import { startPair, type Pair } from '../__testUtils__/startPair';

const key = generateKey('gateway');
const refusedKeys = {
  invalid_api_key: generateKey('gateway'),
  key_expired: generateKey('gateway'),
  key_revoked: generateKey('gateway'),
};

describe('a gateway key', () => {
  const directory = new KeyDirectory();
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(
      '',
      {},
      {
        directory: configuration => {
          const teamId = 'team_1';
          directory.add(key, { teamId, tokenId: 'tok_1', configuration });
          for (const [code, each] of Object.entries(refusedKeys)) {
            directory.add(each, code as ErrorCode);
          }
          return directory;
        },
      },
    );
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());
  beforeEach(() => {
    directory.lookUps.length = 0;
    pair.gateway.record.events.length = 0;
  });

  const chat = (headers: OutgoingHttpHeaders) =>
    pair.gateway.chat(chatRequest(), { headers });

  it.each([
    { authorization: `Bearer ${key}` },
    { authorization: `bearer  ${key} ` },
    { 'x-api-key': key },
    { 'api-key': key },
    { 'x-goog-api-key': key },
    { authorization: 'Basic Zm9v', 'x-api-key': key },
  ])('is found in %j, and goes no further', async headers => {
    const { status } = await chat(headers);
    expect(status).toBe(200);
    const seen = pair.upstream.seen.at(-1);
    expect(JSON.stringify(seen?.rawHeaders)).not.toContain(key);
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      team_id: 'team_1',
      token_id: 'tok_1',
    });
  });

  it('is asked for', async () => {
    const answer = await chat({});
    expect(answer.status).toBe(401);
    expect(answer.headers['x-should-retry']).toBe('false');
    expect(answer.json()).toMatchObject({
      error: {
        type: 'authentication_error',
        code: 'missing_api_key',
        message: expect.stringContaining('"Authorization: Bearer kt_gk_…"'),
      },
    });
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      status: 401,
      error_code: 'missing_api_key',
    });
  });

  it.each([
    ['made up', `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`],
    ['for the control plane', generateKey('access')],
    ["a provider's", 'sk-proj-1234567890'],
  ])('is refused without a look-up when it is %s', async (_, wrong) => {
    const answer = await chat({ authorization: `Bearer ${wrong}` });
    expect(answer.status).toBe(401);
    expect(answer.json()).toMatchObject({ error: { code: 'invalid_api_key' } });
    expect(answer.text).not.toContain(wrong);
    expect(directory.lookUps).toEqual([]);
  });

  it.each(Object.entries(refusedKeys))(
    'is refused with %s when the directory says so',
    async (code, refusedKey) => {
      const answer = await chat({ 'x-api-key': refusedKey });
      expect(answer.status).toBe(401);
      expect(answer.json()).toMatchObject({ error: { code } });
    },
  );

  it('is needed to see the models', async () => {
    const { status } = await pair.gateway.get('/v1/models');
    expect(status).toBe(401);
    const known = await pair.gateway.get('/v1/models', {
      headers: { 'x-api-key': key },
    });
    expect(known.status).toBe(200);
  });

  it('is asked for before the body is read', async () => {
    const request = start(`${pair.gateway.url}/v1/chat/completions`);
    const answered = new Promise(resolve => request.on('response', resolve));
    request.write('{');
    await expect(answered).resolves.toMatchObject({ statusCode: 401 });
    request.destroy();
  });

  it('that is still being looked up when the client goes holds nothing up', async () => {
    const gate = Promise.withResolvers<void>();
    directory.wait = gate.promise;
    const request = start(`${pair.gateway.url}/v1/chat/completions`, {
      headers: { 'x-api-key': key },
    });
    request.on('error', () => {});
    request.end(chatRequest());
    while (directory.lookUps.length === 0) await nextTurn();
    request.destroy();
    // By the time this is answered the gateway has seen the connection close.
    await pair.gateway.get('/health');
    gate.resolve();
    directory.wait = Promise.resolve();
    await expect(pair.gateway.record.event()).resolves.toMatchObject({
      client_closed: true,
      attempts: [],
    });
  });
});
