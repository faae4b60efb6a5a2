import { createServer, type ServerResponse } from 'node:http';
import { streamFrames, wholeReply } from './replies';

/**
 * A provider that costs little: whole replies at once, streams at the pace of a model. Run as a process of
 * its own: `nodeUpstream.ts <port> <milliseconds between frames> [bytes of text in a reply]`.
 */
const [port, paceMs, textBytes] = process.argv.slice(2).map(Number);

const body = Buffer.from(wholeReply(textBytes));
const frames = streamFrames(textBytes).map(frame => Buffer.from(frame));
const open = new Map<ServerResponse, number>();

// One timer for all streams: a timer each would cost more than the frames.
setInterval(() => {
  for (const [response, next] of open) {
    response.write(frames[next]);
    if (next + 1 < frames.length) {
      open.set(response, next + 1);
    } else {
      open.delete(response);
      response.end();
    }
  }
}, paceMs);

createServer((request, response) => {
  let streams = false;
  request.on('data', (chunk: Buffer) => {
    streams ||= chunk.includes('"stream":true');
  });
  request.on('end', () => {
    if (streams) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.on('close', () => open.delete(response));
      open.set(response, 0);
    } else {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': body.length,
      });
      response.end(body);
    }
  });
}).listen(port, '127.0.0.1', 4096);
