import { type Knex } from 'knex';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eventually } from './eventually';

/** A backend in a process of its own. */
export interface Replica {
  baseUrl: string;
  process: ChildProcess;
  /** Ends it: in good order, or as a machine that fails would. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

const startMs = 30_000;

/**
 * Starts a backend as a process.
 *
 * @param knex - the PostgreSQL database that it shares with others
 * @param folder - for its configuration; its spool is in `spool` below
 */
export async function startReplica(
  knex: Knex,
  folder: string,
): Promise<Replica> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const config = join(folder, `app-config-${port}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      app: { baseUrl: origin },
      backend: {
        baseUrl: origin,
        listen: { host: '127.0.0.1', port },
        database: { client: 'pg' },
      },
      keeptrusts: { gateway: { spoolDirectory: join(folder, 'spool') } },
    }),
  );
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      require.resolve('./backendProcess.ts'),
      '--config',
      config,
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        LOG_LEVEL: 'warn',
        TEST_CONNECTION: JSON.stringify(connectionOf(knex)),
      },
      stdio: 'ignore',
    },
  );
  const exited = once(child, 'exit');
  const baseUrl = `${origin}/api/keeptrusts`;
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error('the backend did not start');
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    return answer?.ok || undefined;
  }, startMs).catch(error => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    baseUrl,
    process: child,
    end: async signal => {
      child.kill(signal);
      await exited;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** knex hides the password from `JSON.stringify`. */
function connectionOf(knex: Knex): object {
  const { connection } = knex.client.config;
  const { host, port, user, password, database } = connection;
  return { host, port, user, password, database };
}
