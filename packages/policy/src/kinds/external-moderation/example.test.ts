import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lintPolicyConfig } from '../../lint/lintPolicyConfig';
import { checkContext } from './__testUtils__/checkContext';
import { inspect } from './__testUtils__/inspect';

const folder = join(__dirname, '../../../../../examples/moderation-webhook');

describe('examples/moderation-webhook', () => {
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    server = spawn(process.execPath, [join(folder, 'server.mjs')], {
      env: { PORT: '0', MODERATION_WEBHOOK_KEY: 'the-key' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    [url] = await once(createInterface(server.stdout!), 'line');
  });
  afterAll(async () => {
    const exit = once(server, 'exit');
    server.kill();
    await exit;
  });

  const ask = (text: string, key: string) =>
    inspect(
      `provider: webhook, endpoint: '${url}', secret_key_ref: { env: KEY }`,
      ['Hello', text],
      { context: checkContext({ KEY: key }) },
    );

  it('finds code names where they stand', async () => {
    const text = '😀 How is Project Falcon?';
    const found = await ask(text, 'the-key');
    expect(found).toMatchObject([{ category: 'code_name', text: 1 }]);
    expect(text.slice(found[0].start, found[0].end)).toBe('Project Falcon');
    await expect(ask('How are you?', 'the-key')).resolves.toEqual([]);
  });

  it('answers nobody without the key', async () => {
    await expect(ask('Hello', 'another')).rejects.toThrow('status 401');
  });

  it('comes with a configuration that may be deployed', () => {
    const text = readFileSync(join(folder, 'policy-config.yaml'), 'utf8');
    expect(lintPolicyConfig(text, { isSecretSet: () => true }).faults).toEqual(
      [],
    );
  });
});
