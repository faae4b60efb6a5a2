import { KeeptrustsError, newId } from '@keeptrusts/contract';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Principal } from '../directory/Directory';
import { describeMistake } from '../exchange/describeMistake';
import { type Engine } from '../exchange/Engine';
import { runExchange } from '../exchange/runExchange';
import { identify } from '../identify/identify';
import { expositionType } from '../metrics/exposition';
import { listModels } from '../models/listModels';
import { discardBody } from '../receive/readBody';
import { sendError } from '../reply/sendError';
import { type GatewayState } from './GatewayState';

/** A plain Node request handler: it can be mounted in any server. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** What the handler serves. */
export interface HandlerOptions {
  engine: Engine;
  state: GatewayState;
  /** Prometheus' text for `/metrics`. */
  metrics(): string | Promise<string>;
}

type Route = (
  options: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void> | void;

/** The routes of one path each, by method and path; those of the contract, section 2. */
const routes: Readonly<Record<string, Route>> = {
  'POST /v1/chat/completions': ({ engine, state }, request, response) =>
    state.run(() => runExchange(engine, request, response)),
  'GET /v1/models': serveModels,
  'GET /health': serveHealth,
  'GET /healthz': serveHealth,
  'GET /readyz': serveReadiness,
  'GET /metrics': serveMetrics,
};

const modelPrefix = '/v1/models/';

/** Serves the gateway's routes; what is thrown becomes the catalogue's error body. */
export function createHandler(options: HandlerOptions): Handler {
  return (request, response) => {
    serve(options, request, response).catch((error: unknown) => {
      const { engine } = options;
      const requestId = newId('req', engine.clock.now());
      if (!KeeptrustsError.is(error)) {
        engine.onMistake(describeMistake(error), requestId);
      }
      discardBody(request);
      sendError(response, toFault(error), requestId);
    });
  };
}

async function serve(
  options: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url = '/' } = request;
  // Load balancers ask for the head alone; Node leaves the body out.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  const route = routes[`${method} ${path}`];
  if (route) {
    await route(options, request, response);
  } else if (method === 'GET' && path.startsWith(modelPrefix)) {
    const id = decode(path.slice(modelPrefix.length));
    await serveModel(options, request, response, id);
  } else {
    throw notFound(method, path);
  }
}

function notFound(method = '', path: string): KeeptrustsError {
  const other = Object.keys(routes).find(route => route.endsWith(` ${path}`));
  if (other) {
    return new KeeptrustsError(
      'not_found',
      `${method} is not served here; ${other} is.`,
    );
  }
  return new KeeptrustsError(
    'not_found',
    // With the right base URL it is the operation that there is none of.
    path.startsWith('/v1/')
      ? 'This gateway does not serve this operation. It serves /v1/chat/completions and /v1/models.'
      : 'There is nothing at this address. An SDK\'s base URL ends in "/v1".',
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function serveModels(
  { engine }: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const principal = await principalOf(engine, request);
  sendJson(response, 200, { object: 'list', data: listModels(principal) });
}

async function serveModel(
  { engine }: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> {
  const principal = await principalOf(engine, request);
  const model = listModels(principal).find(each => each.id === id);
  if (!model) {
    throw new KeeptrustsError(
      'model_not_found',
      'There is no model of this name. GET /v1/models lists what there is.',
    );
  }
  sendJson(response, 200, model);
}

async function principalOf(
  engine: Engine,
  request: IncomingMessage,
): Promise<Principal> {
  return identify(request.headers, engine.directory);
}

function serveHealth(
  _options: HandlerOptions,
  _request: IncomingMessage,
  response: ServerResponse,
): void {
  sendJson(response, 200, { status: 'ok' });
}

function serveReadiness(
  { state, engine }: HandlerOptions,
  _request: IncomingMessage,
  response: ServerResponse,
): void {
  const { fault } = engine.recorder;
  const ready = state.phase === 'ready' && fault === undefined;
  const status = fault ? `cannot record: ${fault}` : state.phase;
  sendJson(response, ready ? 200 : 503, { status });
}

async function serveMetrics(
  { metrics }: HandlerOptions,
  _request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await metrics();
  response.writeHead(200, { 'content-type': expositionType });
  response.end(text);
}

function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function toFault(error: unknown): KeeptrustsError {
  return KeeptrustsError.is(error)
    ? error
    : new KeeptrustsError('internal_error', 'The gateway made a mistake.', {
        cause: error,
      });
}
