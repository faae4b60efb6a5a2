import {
  request as httpRequest,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';

/** What to send; POST with a JSON body unless told otherwise. */
export interface SendOptions {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

/** An answer that has arrived as a whole. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
  /** The body parsed as JSON. */
  json(): unknown;
}

/** An answer of which only the headers have arrived, and nothing of the body was read yet. */
export interface Opened {
  request: ClientRequest;
  response: IncomingMessage;
}

/** Sends a request on a connection of its own. */
export async function send(
  url: string,
  options: SendOptions = {},
): Promise<Answered> {
  const { response } = await open(url, options);
  return read(response);
}

/** Sends a request and hands over the answer as soon as it begins. */
export function open(url: string, options: SendOptions = {}): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const request = start(url, options);
    request.on('response', response => resolve({ request, response }));
    request.on('error', reject);
    request.end(options.body);
  });
}

/** Begins a request whose body is yet to be written. */
export function start(
  url: string,
  { method = 'POST', headers }: SendOptions = {},
): ClientRequest {
  const defaults = method === 'POST' && { 'content-type': 'application/json' };
  return httpRequest(url, {
    method,
    headers: { ...defaults, ...headers },
    agent: false,
  });
}

/** The rest of an answer. */
export async function read(response: IncomingMessage): Promise<Answered> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const text = body.toString('utf8');
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body,
    text,
    json: () => JSON.parse(text) as unknown,
  };
}
