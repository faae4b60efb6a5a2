import {
  allocateToWallet,
  ControlPlaneClient,
  createConfiguration,
  createTeam,
  createToken,
} from '@keeptrusts/contract/api';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../processes/freePort';
import { nodeScript } from '../processes/nodeScript';
import { startProcess } from '../processes/startProcess';
import { type Contender } from './Contender';
import { policyConfig, wholeChain } from './policyConfig';

/** Amount in USD that no run spends. */
const wallet = 1_000_000;
const startMs = 60_000;

/** The gateway inside a Backstage backend, with its keys, wallets and events in SQLite. */
export const backstage: readonly Contender[] = [
  contender('keeptrusts, plugin route', 'plugin'),
  contender('keeptrusts, in front of the root router', 'mount'),
];

function contender(name: string, mode: 'plugin' | 'mount'): Contender {
  let key = '';
  return {
    name,
    about: `the whole chain in a Backstage backend, ${
      mode === 'mount' ? 'before' : 'behind'
    } its router; keys, wallet and events in SQLite`,
    path: '/api/keeptrusts/v1/chat/completions',
    headers: () => ({ authorization: `Bearer ${key}` }),
    start: async upstreamPort => {
      const port = await freePort();
      const folder = mkdtempSync(join(tmpdir(), 'bench-backstage-'));
      const token = randomUUID();
      const file = join(folder, 'app-config.json');
      writeFileSync(
        file,
        JSON.stringify(appConfig(port, upstreamPort, folder, token)),
      );
      const process = await startProcess({
        name,
        command: globalThis.process.execPath,
        args: nodeScript(
          'contenders/backstageServer.ts',
          mode,
          '--config',
          file,
        ),
        env: {
          OPENAI_API_KEY: 'sk-bench',
          NODE_ENV: 'production',
          LOG_LEVEL: 'warn',
        },
        port,
        folder,
        startMs,
      });
      await untilReady(port);
      key = await onboard(port, upstreamPort, token);
      return process;
    },
  };
}

function appConfig(
  port: number,
  upstreamPort: number,
  folder: string,
  token: string,
) {
  const origin = `http://127.0.0.1:${port}`;
  return {
    app: { baseUrl: origin },
    backend: {
      baseUrl: origin,
      listen: { host: '127.0.0.1', port },
      database: {
        client: 'better-sqlite3',
        connection: { directory: join(folder, 'database') },
      },
      auth: {
        keys: [{ secret: randomUUID() }],
        externalAccess: [
          { type: 'static', options: { token, subject: 'bench' } },
        ],
      },
    },
    keeptrusts: {
      gateway: {
        spoolDirectory: join(folder, 'spool'),
        allowedHosts: [`127.0.0.1:${upstreamPort}`],
      },
    },
  };
}

/** The port takes connections before the plugin does. */
async function untilReady(port: number): Promise<void> {
  const deadline = Date.now() + startMs;
  for (;;) {
    const url = `http://127.0.0.1:${port}/api/keeptrusts/readyz`;
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error('the plugin is not ready');
    await delay(100);
  }
}

/** Makes a team with money, policies and a key; returns the key. */
async function onboard(
  port: number,
  upstreamPort: number,
  token: string,
): Promise<string> {
  const client = new ControlPlaneClient({
    baseUrl: `http://127.0.0.1:${port}/api/keeptrusts`,
    token: async () => token,
  });
  const team = await client.call(createTeam, { body: { name: 'bench' } });
  await client.call(createConfiguration, {
    body: {
      name: 'bench',
      team_id: team.id,
      policy_yaml: policyConfig(upstreamPort, wholeChain),
    },
  });
  await client.call(allocateToWallet, {
    body: { team_id: team.id, amount: wallet },
  });
  const created = await client.call(createToken, {
    body: { name: 'bench', token_type: 'gateway', team_id: team.id },
  });
  return created.key!;
}
