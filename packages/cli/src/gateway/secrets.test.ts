import { generateKey } from '@keeptrusts/contract';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { kt } from '../__testUtils__/kt';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { TestGateway } from '../__testUtils__/TestGateway';

jest.setTimeout(60_000);

const canaries = {
  prompt: 'canaryprompt1717',
  email: 'canary.mail@example.com',
  card: '4111 1111 1111 1111',
  reply: 'canaryreply4141',
  providerSecret: 'canarysecret5353',
  key: generateKey('gateway'),
  cookie: 'canarycookie9797',
  pasted: 'sk-proj-canarypasted0123456789',
};
const faulty = `
providers:
  targets:
    - { id: a, provider: openai, secret_key_ref: { env: ${canaries.pasted} } }
    - { id: b, provider: openai, api_key: ${canaries.pasted} }
`;

/** A provider that repeats the credential it was sent, as a refusal unless all is well. */
async function startProvider(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const isFine = request.headers['x-mood'] === 'fine';
      const message = `You sent ${request.headers.authorization}.`;
      const content = canaries.reply;
      const body = isFine
        ? { choices: [{ index: 0, message: { content } }] }
        : { error: { message } };
      response.writeHead(isFine ? 200 : 400, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('what kt gateway run writes', () => {
  const folder = temporaryFolder();
  const events = join(folder.path, 'events');
  let provider: Server;

  beforeAll(async () => {
    provider = await startProvider();
  });
  afterAll(() => provider.close());

  function config(): string {
    const { port } = provider.address() as AddressInfo;
    return `
providers:
  targets:
    - id: up
      provider: openai-compatible
      base_url: http://127.0.0.1:${port}
      secret_key_ref: { env: KT_TEST_KEY }
      pricing: { input: 1, output: 1 }
policies:
  - { name: mask, type: pii_redaction, categories: [email] }
  - { name: no-cards, type: pii_detection, action: block, categories: [credit_card] }
`;
  }

  it.each(['1', '2'])(
    'holds no text, key or secret, with --workers %s',
    async workers => {
      const file = folder.write('canaries.yaml', config());
      const gateway = await TestGateway.start(
        ['-c', file, '--events-dir', events, '--workers', workers],
        { env: { KT_TEST_KEY: canaries.providerSecret } },
      );
      const say = async (content: string, mood: string) => {
        const response = await gateway.chat(
          { messages: [{ role: 'user', content }] },
          {
            authorization: `Bearer ${canaries.key}`,
            cookie: canaries.cookie,
            'x-mood': mood,
          },
        );
        return { status: response.status, text: await response.text() };
      };
      const { prompt, email, card } = canaries;
      const fine = await say(`${prompt} ${email}`, 'fine');
      expect(fine).toMatchObject({ status: 200 });
      expect(fine.text).toContain(canaries.reply);
      expect(await say(`${prompt} ${card}`, 'fine')).toMatchObject({
        status: 403,
      });
      const refused = await say(prompt, 'bad');
      expect(refused.status).toBe(400);
      expect(refused.text).toContain('You sent ***.');
      folder.write('canaries.yaml', faulty);
      await gateway.logged('is faulty; the old one stays');
      const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
      await gateway.end('SIGTERM');

      const log = JSON.stringify(gateway.lines);
      expect(log).toContain('"status":403');
      expectNoCanary(log + gateway.stderr + metrics + recordIn(events));
    },
  );

  it('on a faulty file does not repeat a key that was pasted into it', async () => {
    const file = folder.write('pasted.yaml', faulty);
    for (const command of [
      ['gateway', 'run', '-c', file],
      ['policy', 'lint', file],
      ['policy', 'lint', file, '--format', 'json'],
      ['policy', 'lint', file, '--format', 'github'],
    ]) {
      const { code, stdout, stderr } = await kt(command);
      expect(code).toBe(1);
      expectNoCanary(stdout + stderr);
    }
  });
});

function expectNoCanary(written: string): void {
  for (const canary of Object.values(canaries)) {
    expect(written).not.toContain(canary);
  }
}

/** All that was recorded, by one process or by several. */
function recordIn(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('');
}
