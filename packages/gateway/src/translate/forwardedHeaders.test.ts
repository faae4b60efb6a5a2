import { json } from '../__testUtils__/answers';
import { chatRequest, completion } from '../__testUtils__/chatCompletions';
import { startPair, type Pair } from '../__testUtils__/startPair';

describe('the headers that a provider gets', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(
      '',
      {
        secret_key_ref: { env: 'UP_KEY' },
        headers: { 'x-project': 'from-the-configuration' },
      },
      { environment: { UP_KEY: ' sk-of-the-gateway ' } },
    );
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  async function sent(headers: Record<string, string | string[]>) {
    pair.upstream.seen.length = 0;
    await pair.gateway.chat(chatRequest(), { headers });
    return pair.upstream.seen[0].headers;
  }

  it('are those of the client that say how the request is meant', async () => {
    const meant = {
      'content-type': 'application/json; charset=utf-8',
      accept: 'text/event-stream',
      'user-agent': 'OpenAI/JS 7.0.0',
      'x-stainless-lang': 'js',
      'openai-beta': 'assistants=v2',
      'idempotency-key': 'abc',
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      'x-unheard-of': 'yes',
    };
    await expect(sent(meant)).resolves.toMatchObject(meant);
  });

  it.each([
    'api-key',
    'cookie',
    'forwarded',
    'origin',
    'proxy-authorization',
    'referer',
    'sec-fetch-mode',
    'te',
    'via',
    'x-api-key',
    'x-conversation-id',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-goog-api-key',
    'x-keeptrusts-anything',
    'x-real-ip',
    'x-request-id',
    'x-user-id',
  ])('do not have %s', async name => {
    const headers = await sent({ [name]: 'canary' });
    expect(JSON.stringify(headers)).not.toContain('canary');
  });

  it("have the credential of the target in place of the client's", async () => {
    const { authorization } = await sent({ Authorization: 'Bearer canary' });
    expect(authorization).toBe('Bearer sk-of-the-gateway');
  });

  it('have what the configuration adds', async () => {
    const headers = await sent({});
    expect(headers['x-project']).toBe('from-the-configuration');
  });

  it('have only that where the client sends the same', async () => {
    const headers = await sent({ 'X-Project': 'from-the-client' });
    expect(headers['x-project']).toBe('from-the-configuration');
  });

  it('do not have those that Connection names', async () => {
    const headers = await sent({
      connection: 'close, X-Secret-Hop',
      'x-secret-hop': 'canary',
      'keep-alive': 'timeout=canary',
    });
    expect(JSON.stringify(headers)).not.toContain('canary');
  });

  it("name the provider's own address, and the length that is sent", async () => {
    const { host, 'content-length': length } = await sent({
      'transfer-encoding': 'chunked',
    });
    expect(pair.upstream.url).toContain(host);
    expect(length).toBe(String(chatRequest().length));
  });

  it('ask for no encoding, since the gateway reads what comes', async () => {
    const headers = await sent({ 'accept-encoding': 'gzip, br' });
    expect(headers['accept-encoding']).toBeUndefined();
  });
});
