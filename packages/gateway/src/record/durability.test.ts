import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chatRequest, done, framesOf } from '../__testUtils__/chatCompletions';
import { plainEvent, spooledIds } from '../__testUtils__/events';
import { open, send } from '../__testUtils__/send';
import { startGateway } from '../__testUtils__/startGateway';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { Spool } from './Spool';

const root = temporaryFolder();
const sandbox = 'providers: { targets: [{ id: box, provider: sandbox }] }';
const quick = { 'x-sandbox-word-ms': '0' };
const transform = require.resolve('@backstage/cli/config/nodeTransform.cjs');
const script = (name: string) => join(__dirname, '..', '__testUtils__', name);

describe('the event of an exchange', () => {
  it('is in the file before the client has the last byte', async () => {
    const directory = join(root, 'last-byte');
    const spool = new Spool({ directory, fsync: 'batch' });
    const gateway = await startGateway(sandbox, { recorder: spool });
    const whole = await gateway.chat(chatRequest());
    expect(spooledIds(directory)).toEqual([
      whole.headers['x-keeptrusts-event-id'],
    ]);
    const { response } = await open(`${gateway.url}/v1/chat/completions`, {
      body: chatRequest('Hello', { stream: true }),
      headers: quick,
    });
    let text = '';
    for await (const piece of response) {
      text += String(piece);
      if (!framesOf(text).includes(done)) continue;
      expect(spooledIds(directory)[1]).toBe(
        response.headers['x-keeptrusts-event-id'],
      );
    }
    expect(framesOf(text)).toContain(done);
    await gateway.stop();
    await spool.close();
  });

  it('survives kill -9 of a gateway under load', async () => {
    const directory = join(root, 'killed');
    const child = spawn(
      process.execPath,
      ['--require', transform, script('spoolingGateway.ts'), directory],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [url] = (await once(createInterface(child.stdout), 'line')) as [
      string,
    ];
    const finished: string[] = [];
    const client = async (body: string) => {
      for (;;) {
        const answer = await send(`${url}/v1/chat/completions`, {
          body,
          headers: quick,
        }).catch(() => undefined);
        if (!answer) return;
        finished.push(String(answer.headers['x-keeptrusts-event-id']));
        if (finished.length === 300) child.kill('SIGKILL');
      }
    };
    const whole = chatRequest();
    const short = chatRequest('Hello', { stream: true, max_tokens: 3 });
    await Promise.all([whole, whole, whole, short, short].map(client));
    expect(finished.length).toBeGreaterThanOrEqual(300);
    expect(spooledIds(directory)).toEqual(expect.arrayContaining(finished));
  }, 30_000);

  it('is never there in half, when a disk takes only a part of it', () => {
    const directory = join(root, 'torn');
    const event = JSON.stringify(plainEvent('evt_0')).length + 1;
    // Room for three events and a half: the shell counts in blocks of 512 or 1024 bytes.
    const output = execFileSync('sh', [
      '-c',
      'ulimit -f 2 && exec "$@"',
      'sh',
      process.execPath,
      ...['--require', transform, script('spoolWriter.ts'), directory, '8'],
    ]).toString();
    expect(event).toBeGreaterThan(300);
    expect(output).toMatch(/^EFBIG\nwaiting [2468]\n$/);
    const kept = spooledIds(directory);
    expect(readdirSync(directory)).toHaveLength(1);
    expect(kept.length + Number(/waiting (\d)/.exec(output)?.[1])).toBe(8);
    expect(kept).toEqual(kept.map((_, index) => `evt_${index}`));
    expect(kept.length).toBeGreaterThan(0);
  });
});
