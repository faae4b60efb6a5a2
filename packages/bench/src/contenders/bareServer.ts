import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'undici';

/**
 * The least that any gateway in Node has to do: read the body, parse it, call the provider, parse its reply,
 * answer. Streams are piped. Run as a process of its own: `bareServer.ts <port> <upstream port>`.
 */
const [port, upstreamPort] = process.argv.slice(2).map(Number);
const pool = new Pool(`http://127.0.0.1:${upstreamPort}`);

createServer(async (request, response) => {
  const body = await read(request);
  JSON.parse(body.toString());
  const upstream = await pool.request({
    method: 'POST',
    path: '/v1/chat/completions',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer sk-bench',
    },
    body,
  });
  if (upstream.headers['content-type'] === 'text/event-stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    upstream.body.pipe(response);
    return;
  }
  const text = await upstream.body.text();
  JSON.parse(text);
  response.writeHead(upstream.statusCode, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}).listen(port, '127.0.0.1', 4096);

function read(request: IncomingMessage): Promise<Buffer> {
  return new Promise(resolve => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
