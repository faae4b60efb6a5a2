import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { kt } from '../__testUtils__/kt';
import { ktHere } from '../__testUtils__/ktHere';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { TestGateway } from '../__testUtils__/TestGateway';

jest.setTimeout(60_000);

const folder = temporaryFolder();
const events = ['--events-dir', join(folder.path, 'events')];

const sandbox = `
providers:
  targets:
    - id: sandbox
      provider: sandbox
`;
const allowing = (model: string) =>
  `policies:\n  - type: model_filter\n    allowed_models: [${model}]\n${sandbox}`;

/** The reason that a refusal gives. */
async function codeOf(response: Response): Promise<string> {
  const { error } = await response.json();
  return error.code;
}

describe('kt gateway run without a file', () => {
  it('answers the request of the documentation from the sandbox', async () => {
    const gateway = await TestGateway.start(events);
    const response = await gateway.chat();
    expect(response.status).toBe(200);
    expect(response.headers.get('x-keeptrusts-provider')).toBe('sandbox');
    const { choices, model } = await response.json();
    expect(model).toBe('gpt-4o');
    expect(choices[0].message.content).toMatch(/\w+/);
  });

  it('says on start what it serves, and writes a line of JSON for each request', async () => {
    const gateway = await TestGateway.start(events);
    expect(gateway.lines).toEqual([
      expect.objectContaining({
        msg: 'listening',
        source: 'standard-dev',
        address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        policies: ['pii-detector', 'cost-limit', 'audit-logger'],
        workers: 1,
        problems: [],
      }),
    ]);
    const response = await gateway.chat();
    const line = await gateway.logged('exchange');
    expect(line).toMatchObject({
      status: 200,
      verdict: 'allow',
      model: 'gpt-4o',
      target_id: 'sandbox',
      event_id: response.headers.get('x-keeptrusts-event-id'),
    });
    expect(JSON.stringify(line)).not.toContain('Test request');
  });

  it('writes no line for requests when it is to be quiet', async () => {
    const gateway = await TestGateway.start([...events, '--quiet']);
    await (await gateway.chat()).text();
    await gateway.end('SIGINT');
    expect(gateway.lines.map(({ msg }) => msg)).toEqual([
      'listening',
      'Finishing what is under way; Ctrl-C again to stop at once.',
    ]);
  });

  it('writes each exchange down in the folder it is given', async () => {
    const directory = join(folder.path, 'written');
    const gateway = await TestGateway.start(['--events-dir', directory]);
    const response = await gateway.chat();
    const id = response.headers.get('x-keeptrusts-event-id');
    await gateway.end('SIGTERM');
    const written = readdirSync(directory)
      .map(file => readFileSync(join(directory, file), 'utf8'))
      .join('');
    expect(JSON.parse(written.trim())).toMatchObject({ id, status: 200 });
  });
});

describe('kt gateway run with a file', () => {
  it('says what is not right although it can be served', async () => {
    const file = folder.write(
      'secret.yaml',
      'providers:\n  targets:\n    - id: openai\n      provider: { secret_key_ref: { env: KT_TEST_KEY } }\n',
    );
    const gateway = await TestGateway.start(
      ['--policy-config', file, ...events],
      { env: { KT_TEST_KEY: undefined } },
    );
    expect(gateway.startup.problems).toEqual([
      expect.stringContaining('KT_TEST_KEY is not set'),
    ]);
    expect((await gateway.chat()).status).toBeGreaterThanOrEqual(400);
  });

  it('does not start with a faulty one, and says what is wrong', async () => {
    const file = folder.write('faulty.yaml', 'policies:\n  - type: lg\n');
    const { code, stdout, stderr } = await kt([
      ...['gateway', 'run', '--policy-config', file, '--port', '0'],
      ...events,
    ]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no policy kind "lg".');
    expect(stderr).toContain('    |           ^^\n');
    expect(stderr).toContain(`${file} cannot be served.`);
  });

  it('does not start with one that is not there', async () => {
    const { code, stderr } = await kt([
      ...['gateway', 'run', '--policy-config', 'missing.yaml'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'missing.yaml cannot be read: there is no such file.\n',
    );
  });

  it('serves it from the next request on when it has changed', async () => {
    const file = folder.write('changing.yaml', allowing('a'));
    const gateway = await TestGateway.start(['-c', file, ...events]);
    expect(await codeOf(await gateway.chat({ model: 'b' }))).toBe(
      'model_not_allowed',
    );
    folder.write('changing.yaml', allowing('b'));
    await gateway.logged('changing.yaml has changed: it is served from now on');
    expect((await gateway.chat({ model: 'b' })).status).toBe(200);
    expect(await codeOf(await gateway.chat({ model: 'a' }))).toBe(
      'model_not_allowed',
    );
  });

  it('keeps the old one when the new one is faulty, says why, and takes the next', async () => {
    const file = folder.write('breaking.yaml', allowing('a'));
    const gateway = await TestGateway.start(['-c', file, ...events]);
    folder.write('breaking.yaml', 'policies:\n  - type: lg\n');
    const { msg } = await gateway.logged('is faulty; the old one stays');
    expect(msg).toContain('breaking.yaml:2:11');
    expect(msg).toContain('There is no policy kind "lg".');
    expect((await gateway.chat({ model: 'a' })).status).toBe(200);
    folder.write('breaking.yaml', allowing('b'));
    await gateway.logged('it is served from now on');
    expect((await gateway.chat({ model: 'b' })).status).toBe(200);
  });

  it.each(['', '# nothing yet\n'])(
    'keeps the old one when the new one says nothing: %j',
    async text => {
      const file = folder.write('emptied.yaml', allowing('a'));
      const gateway = await TestGateway.start(['-c', file, ...events]);
      folder.write('emptied.yaml', text);
      const { msg } = await gateway.logged('is faulty; the old one stays');
      expect(msg).toContain('The file is empty.');
      expect((await gateway.chat({ model: 'a' })).status).toBe(200);
    },
  );

  it('keeps the old one when the file is gone, says so once, and takes the next', async () => {
    const file = folder.write('gone.yaml', allowing('a'));
    const gateway = await TestGateway.start(['-c', file, ...events]);
    rmSync(file);
    await gateway.logged(
      `${file} cannot be read: there is no such file. The old one stays.`,
    );
    mkdirSync(file);
    expect((await gateway.chat({ model: 'a' })).status).toBe(200);
    rmdirSync(file);
    folder.write('gone.yaml', allowing('b'));
    await gateway.logged('it is served from now on');
    expect((await gateway.chat({ model: 'b' })).status).toBe(200);
    const told = gateway.lines.filter(({ msg }) => msg.includes('old one'));
    expect(told).toHaveLength(1);
  });

  it('does not serve the sandbox in the place of a file whose name is empty', async () => {
    const { code, stderr } = await kt(['gateway', 'run', '--policy-config=']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'A file without a name cannot be read: there is no such file.\n',
    );
  });

  it('refuses a body that is larger than it was told to take', async () => {
    const gateway = await TestGateway.start([...events, '--max-body', '1']);
    const response = await gateway.chat({ padding: 'x'.repeat(1024 * 1024) });
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe('body_too_large');
  });
});

describe('kt gateway run with a baseline', () => {
  const blocking = 'policies:\n  - type: pii_detection\n    action: block\n';
  const mail = { messages: [{ role: 'user', content: 'ann@example.com' }] };
  const policyOf = async (response: Response) => {
    const { error } = await response.json();
    return error?.policy;
  };

  it.each(['1', '2'])(
    'enforces it in %s processes, and what it becomes',
    async workers => {
      const file = folder.write('team.yaml', `policies: []\n${sandbox}`);
      const baseline = folder.write('baseline.yaml', blocking);
      const gateway = await TestGateway.start([
        ...['-c', file, '--baseline', baseline, '--workers', workers],
        ...events,
      ]);
      expect(gateway.startup).toMatchObject({
        baseline,
        policies: ['baseline/pii-detector'],
      });
      expect(await policyOf(await gateway.chat(mail))).toBe(
        'baseline/pii-detector',
      );
      folder.write('baseline.yaml', 'policies: []\n');
      const { msg } = await gateway.logged('is faulty; the old one stays');
      expect(msg).toContain('baseline.yaml:1:1');
      expect((await gateway.chat(mail)).status).toBe(403);
      folder.write('baseline.yaml', 'policies:\n  - type: pii_redaction\n');
      await gateway.logged('baseline.yaml has changed: it is served');
      const redacted = await gateway.chat(mail);
      expect(redacted.status).toBe(200);
      expect(await redacted.text()).toContain('[EMAIL]');
    },
  );

  it('enforces it on the sandbox too', async () => {
    const baseline = folder.write('baseline.yaml', blocking);
    const gateway = await TestGateway.start([
      '--baseline',
      baseline,
      ...events,
    ]);
    expect((await gateway.chat(mail)).status).toBe(403);
  });

  it('does not start with a faulty one, or with a file that cannot keep to it', async () => {
    const run = (file: string, baseline: string) =>
      kt([
        ...['gateway', 'run', '--port', '0', '-c', file],
        ...['--baseline', baseline, ...events],
      ]);
    const file = folder.write('team.yaml', allowing('a'));
    const faulty = folder.write('faulty-baseline.yaml', sandbox);
    const first = await run(file, faulty);
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('not-in-baseline');
    expect(first.stderr).toContain(`${faulty} cannot be served.`);
    const baseline = folder.write(
      'models.yaml',
      'policies:\n  - type: model_filter\n    allowed_models: [b]\n',
    );
    const second = await run(file, baseline);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(
      '"baseline/model-filter" lets through nothing that "model-filter" allows.',
    );
    expect(second.stderr).toContain(`${file} cannot be served.`);
  });
});

describe('kt gateway run on an address', () => {
  it('says that the port is taken, and what to do', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    for (const workers of ['1', '2']) {
      const { code, stderr } = await kt([
        ...['gateway', 'run', '--port', String(port), '--workers', workers],
        ...events,
      ]);
      expect(stderr).toBe(
        `Port ${port} is taken. Choose another one with --port, or 0 for any that is free.\n`,
      );
      expect(code).toBe(1);
    }
    taken.close();
  });

  it.each(['', ' ', '1e3', '0x50', '-1', '65536', 'http'])(
    'takes only a number for a port: "%s"',
    async port => {
      const { code, stderr } = await ktHere([
        'gateway',
        'run',
        `--port=${port}`,
      ]);
      expect(stderr).toContain('A port is a number from 0 to 65535.');
      expect(code).toBe(2);
    },
  );

  it('says that an address is not one of this machine', async () => {
    const { code, stderr } = await kt([
      ...['gateway', 'run', '--port', '0', '--host', '192.0.2.1', ...events],
    ]);
    expect(stderr).toBe('192.0.2.1 is not an address of this machine.\n');
    expect(code).toBe(1);
  });
});

describe('Ctrl-C', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'on %s lets a running stream finish, takes nothing new, and ends with 0',
    async signal => {
      const gateway = await TestGateway.start(events);
      const response = await gateway.chat(
        { stream: true },
        { 'x-sandbox-word-ms': '20' },
      );
      const ended = gateway.end(signal);
      await gateway.logged('Finishing what is under way');
      await expect(gateway.chat()).rejects.toThrow('fetch failed');
      expect(await response.text()).toMatch(/data: \[DONE\]\n\n$/);
      expect(await ended).toBe(0);
      expect(gateway.lines.at(-1)).toMatchObject({
        msg: 'exchange',
        stream: true,
        status: 200,
      });
    },
  );

  it('a second time does not wait', async () => {
    const gateway = await TestGateway.start(events);
    const response = await gateway.chat(
      { stream: true },
      { 'x-sandbox-fault': 'stall' },
    );
    expect(response.status).toBe(200);
    const ended = gateway.end('SIGINT');
    await gateway.logged('Finishing what is under way');
    expect(await gateway.end('SIGINT')).toBe(1);
    await ended;
    await expect(response.text()).rejects.toThrow();
  });
});
