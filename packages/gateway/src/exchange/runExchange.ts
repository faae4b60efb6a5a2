import { KeeptrustsError } from '@keeptrusts/contract';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { admit } from '../admit/admit';
import { KeptContent } from '../content/KeptContent';
import { dispatch } from '../dispatch/dispatch';
import { identify } from '../identify/identify';
import { parseCall } from '../receive/parseCall';
import { discardBody, readBody } from '../receive/readBody';
import { record } from '../record/record';
import { deliver } from '../reply/deliver';
import { refuse } from '../reply/refuse';
import { type Reply } from '../reply/Reply';
import { planAttempts } from '../route/planAttempts';
import { screenRequest } from '../screen/screenRequest';
import { settle } from '../settle/settle';
import { translate } from '../translate/translate';
import { describeMistake } from './describeMistake';
import { type Engine } from './Engine';
import { clientGone, Exchange } from './Exchange';

/**
 * One governed exchange, from bytes in to settled event:
 *
 *     identify → receive → admit → screen → route → translate → dispatch → screen → settle → record
 *
 * Never rejects: whatever goes wrong becomes the client's answer and an event.
 */
export async function runExchange(
  engine: Engine,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const exchange = new Exchange(request, engine);
  response.once('close', () => abandon(exchange, response));
  const reply = await answer(engine, exchange, response).catch(
    (error: unknown) => {
      discardBody(request);
      if (!KeeptrustsError.is(error)) {
        engine.onMistake(describeMistake(error), exchange.requestId);
      }
      return refuse(exchange, response, error);
    },
  );
  exchange.status = reply.status;
  settle(exchange);
  await record(engine, exchange);
  reply.finish();
}

/** The first eight steps. What they throw is the client's answer. */
async function answer(
  engine: Engine,
  exchange: Exchange,
  response: ServerResponse,
): Promise<Reply> {
  const { request, clock } = exchange;
  if (engine.recorder.fault) throw unrecordable(engine.recorder.fault);

  // Before the body: a stranger's is not worth reading.
  const principal = await identify(request.headers, engine.directory);
  const { configuration } = principal;
  exchange.principal = principal;

  const maxBytes = configuration.settings.max_body_bytes ?? engine.maxBodyBytes;
  const call = parseCall(await readBody(request, maxBytes));
  exchange.call = call;
  const chain = configuration.chain.applyingTo(exchange.facts);
  exchange.chain = chain;
  if (chain.record?.content === 'redacted') {
    exchange.kept = new KeptContent({
      ...{ chain, call, clock },
      facts: exchange.facts,
    });
  }

  const { user } = exchange;
  exchange.admission = await admit(call, {
    ...{ principal, chain, user },
    limiter: engine.limiter,
    nowMs: clock.now(),
  });
  // It may have gone while it waited to be let in, when there was no call yet to end.
  if (exchange.clientClosed) throw clientGone();

  const redactions = await screenRequest(exchange, call);

  exchange.kept?.maskRequest();
  const candidates = planAttempts(exchange.admission.route, engine.random);

  exchange.enterUpstream();
  const dispatched = await dispatch(candidates, {
    translate: candidate => translate(request, call, redactions, candidate),
    maxAttempts: configuration.maxAttempts,
    maxReplyBytes: engine.maxReplyBytes,
    clock,
    onAttempt: attempt => exchange.attempts.push(attempt),
    onCall: (reader, candidate) => exchange.watch(reader, candidate),
    isAbandoned: () => exchange.clientClosed,
  });
  return deliver(exchange, dispatched, response, engine.maxReplyBytes);
}

/** The client has gone: nobody pays a provider for a reply that nobody reads. */
function abandon(exchange: Exchange, response: ServerResponse): void {
  if (!response.writableFinished) exchange.abandon();
}

function unrecordable(fault: string): KeeptrustsError {
  return new KeeptrustsError(
    'record_unavailable',
    `The gateway cannot record exchanges right now (${fault}), so it lets none through.`,
  );
}
