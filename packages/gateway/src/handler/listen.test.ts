import { once } from 'node:events';
import { connect } from 'node:net';
import { startGateway, type TestGateway } from '../__testUtils__/startGateway';
import { listen } from './listen';

const sandbox = 'providers: { targets: [{ id: box, provider: sandbox }] }';

describe('a listener', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway(sandbox);
  });
  afterAll(() => gateway.stop());

  /** Writes bytes to a connection and reads until it closes. */
  async function exchange(
    bytes: string,
    port = gateway.listener.port,
  ): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.write(bytes);
    let answer = '';
    socket.setEncoding('utf8').on('data', text => {
      answer += text;
    });
    socket.on('error', () => {});
    await once(socket, 'close');
    return answer;
  }

  it('refuses headers without end with 431', async () => {
    const headers = { 'x-long': 'x'.repeat(40_000) };
    const answer = await gateway.get('/health', { headers });
    expect(answer.status).toBe(431);
    expect(answer.json()).toMatchObject({
      error: {
        type: 'validation_error',
        code: 'headers_too_large',
        message: 'The request headers are larger than 32768 bytes.',
        request_id: expect.stringMatching(/^req_/),
      },
    });
  });

  it('refuses what is not HTTP with 400', async () => {
    const answer = await exchange('SSH-2.0-secret-canary\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"invalid_request"');
    expect(answer).not.toContain('secret-canary');
  });

  it.each([
    ['two lengths', 'content-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('refuses a request that can be read in two ways: %s', async (_, rest) => {
    const answer = await exchange(
      `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\n${rest}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('does not wait for ever for a request that is not sent to its end', async () => {
    const listener = await listen(
      (request, response) => {
        request.resume().on('end', () => response.end());
      },
      { host: '127.0.0.1', port: 0 },
      { headersMs: 50, requestMs: 50, checkMs: 10 },
    );
    const answer = await exchange(
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf',
      listener.port,
    );
    await listener.close();
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toMatch(/x-request-id: req_/);
    expect(answer).toContain('The request took too long to arrive.');
  });

  it('says when its port is taken', async () => {
    const address = { host: '127.0.0.1', port: gateway.listener.port };
    await expect(listen(() => {}, address)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
