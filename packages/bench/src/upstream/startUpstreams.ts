import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../processes/findProgram';
import { freePort } from '../processes/freePort';
import { startProcess, type BenchProcess } from '../processes/startProcess';
import { wholeReply } from './replies';
import { nodeScript } from '../processes/nodeScript';

/** The pretended providers: one for whole replies, one for streams. */
export interface Upstreams {
  /** What serves whole replies, for the report. */
  wholeBy: string;
  whole: BenchProcess;
  stream: BenchProcess;
}

/**
 * Starts the providers; nginx where it is installed, since it costs less than anything in Node.
 *
 * @param paceMs - milliseconds between two frames of a stream
 * @param textBytes - how long the text of a reply is; about 1 KB of JSON, or 100 frames, when not given
 */
export async function startUpstreams(
  paceMs: number,
  textBytes?: number,
): Promise<Upstreams> {
  const nginx = findProgram('nginx');
  return {
    wholeBy: nginx ? 'nginx' : 'a plain Node server',
    whole: nginx
      ? await startNginx(nginx, textBytes)
      : await startNode(paceMs, textBytes),
    stream: await startNode(paceMs, textBytes),
  };
}

async function startNode(
  paceMs: number,
  textBytes: number | undefined,
): Promise<BenchProcess> {
  const port = await freePort();
  const shape = [paceMs, ...(textBytes === undefined ? [] : [textBytes])];
  return startProcess({
    name: 'upstream',
    command: process.execPath,
    args: nodeScript(
      'upstream/nodeUpstream.ts',
      ...[port, ...shape].map(String),
    ),
    port,
  });
}

async function startNginx(
  command: string,
  textBytes: number | undefined,
): Promise<BenchProcess> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, nginxConfig(folder, port, wholeReply(textBytes)));
  return startProcess({
    name: 'upstream',
    command,
    args: ['-c', config, '-e', join(folder, 'error.log')],
    port,
    folder,
  });
}

/** Longer words are not taken in a configuration of nginx. */
const maxWord = 2048;

function nginxConfig(folder: string, port: number, reply: string): string {
  const parts = reply.match(new RegExp(`.{1,${maxWord}}`, 'gs'))!;
  const names = parts.map((_, index) => `$part${index}`);
  return `worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
events { worker_connections 8192; }
http {
  access_log off;
  client_max_body_size 64m;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 100000000;
  keepalive_timeout 600;
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location / {
      default_type application/json;
${parts.map((part, at) => `      set ${names[at]} '${part}';`).join('\n')}
      return 200 '${names.join('')}';
    }
  }
}
`;
}
