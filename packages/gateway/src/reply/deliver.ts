import { KeeptrustsError } from '@keeptrusts/contract';
import { type PolicyChain } from '@keeptrusts/policy';
import { type ServerResponse } from 'node:http';
import { readUsage } from '../dialect/readUsage';
import { type Dispatched } from '../dispatch/dispatch';
import { type StreamReply, type WholeReply } from '../dispatch/UpstreamReply';
import { type Exchange } from '../exchange/Exchange';
import { walkTexts } from '../json/textLeaves';
import {
  additionsOf,
  disclaimersFor,
  noteDisclaimers,
} from '../screen/disclaim';
import { judgeReply, screenReply } from '../screen/screenReply';
import { StreamDisclaimers } from '../screen/StreamDisclaimers';
import { StreamScreen } from '../screen/StreamScreen';
import { providerRefusal } from './providerRefusal';
import { type Reply } from './Reply';
import { type HoldFrom } from './ReplyCollector';
import { exchangeHeaders } from './responseHeaders';
import { StreamJudgement } from './StreamJudgement';
import { StreamRelay, type StreamOutcome } from './StreamRelay';

const jsonType = 'application/json';

/**
 * Step 8: what the policies make of the reply, on its way to the client. A stream is on its way when this
 * returns, all but its end; of a whole reply nothing has been sent yet.
 *
 * @throws KeeptrustsError `output_blocked`, `upstream_error`
 */
export async function deliver(
  exchange: Exchange,
  { candidate, reply }: Dispatched,
  response: ServerResponse,
  maxReplyBytes: number,
): Promise<Reply> {
  if (reply.kind === 'stream') {
    return relay(exchange, reply, response, maxReplyBytes);
  }
  exchange.leaveUpstream();
  if (reply.status >= 300) throw providerRefusal(candidate.target, reply);
  return deliverWhole(exchange, reply, response);
}

async function deliverWhole(
  exchange: Exchange,
  reply: WholeReply,
  response: ServerResponse,
): Promise<Reply> {
  const text = reply.body.toString('utf8');
  const value = parseReply(exchange, text);
  exchange.reported = readUsage(value.usage);
  if (!exchange.reported) exchange.producedText = producedText(value);
  const screened = await screenReply(exchange, text, value);
  const body = screened === text ? reply.body : Buffer.from(screened);
  exchange.noteFirstContent();
  return {
    status: reply.status,
    finish: () => {
      if (response.destroyed) return;
      response.writeHead(reply.status, [
        'content-type',
        jsonType,
        'content-length',
        String(body.length),
        ...exchangeHeaders(exchange, exchange.cost),
      ]);
      response.end(body);
    },
  };
}

/** What the model wrote; not why a choice ended, nor its words again as log probabilities. */
function producedText(reply: Readonly<Record<string, unknown>>): string {
  return walkTexts(reply.choices)
    .leaves.filter(({ path, name }) => path[1] === 'message' && !name)
    .map(({ text }) => text)
    .join('');
}

function parseReply(
  exchange: Exchange,
  text: string,
): Readonly<Record<string, unknown>> {
  const id = exchange.candidate?.target.id;
  const value = parseJson(text);
  if (value === undefined) {
    throw new KeeptrustsError(
      'upstream_error',
      `The target "${id}" sent something that is not JSON.`,
    );
  }
  if (isCompletion(value)) return value;
  throw new KeeptrustsError(
    'upstream_error',
    `The target "${id}" sent JSON that is not a chat completion: it has no "choices".`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message would quote the reply.
    return undefined;
  }
}

function isCompletion(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'choices' in value &&
    Array.isArray(value.choices)
  );
}

async function relay(
  exchange: Exchange,
  upstream: StreamReply,
  response: ServerResponse,
  maxReplyBytes: number,
): Promise<Reply> {
  const { call, candidate } = exchange;
  const chain = exchange.chain!;
  response.writeHead(200, [
    'content-type',
    'text/event-stream; charset=utf-8',
    // Without no-transform a compressing proxy would collect the frames until the end.
    'cache-control',
    'no-cache, no-transform',
    'x-accel-buffering',
    'no',
    ...exchangeHeaders(exchange),
  ]);
  const rules = chain.outputText;
  const added = disclaimersFor(exchange);
  const disclaimers =
    added.length > 0 ? new StreamDisclaimers(additionsOf(added)) : undefined;
  const judgement = chain.judgesReplies
    ? new StreamJudgement({
        holdFrom: holdFrom(chain),
        maxBytes: maxReplyBytes,
        judge: leaves => {
          exchange.kept?.noteReply(leaves);
          return judgeReply(exchange, leaves);
        },
      })
    : undefined;
  const relaying = new StreamRelay({
    response,
    upstream,
    screen: rules && new StreamScreen(exchange, rules),
    disclaimers,
    judgement,
    sent: exchange.kept?.sent,
    dropsUsage: !call!.wantsStreamUsage && candidate!.target.streamUsage,
    onContent: () => exchange.noteFirstContent(),
  });
  upstream.read(relaying);
  const outcome = await relaying.outcome;
  exchange.leaveUpstream();
  exchange.reported = outcome.usage;
  exchange.producedText = outcome.producedText;
  exchange.error = outcome.error;
  const { error } = outcome;
  if (error && (error.policy !== undefined || judgement?.holding)) {
    exchange.kept?.withhold();
  }
  if (outcome.mistake !== undefined) throw outcome.mistake;
  if (outcome.held.length > 0) exchange.noteFirstContent();
  if (disclaimers?.hasAdded) noteDisclaimers(exchange);
  return {
    status: outcome.error?.status ?? 200,
    finish: () => finishStream(exchange, outcome, response),
  };
}

/** From where on a stream has to wait for its judgement. */
function holdFrom(chain: PolicyChain): HoldFrom {
  if (chain.buffersReplies) return 'start';
  return chain.checks('tool').length > 0 ? 'tool calls' : 'never';
}

function finishStream(
  exchange: Exchange,
  { held, last, error }: StreamOutcome,
  response: ServerResponse,
): void {
  if (response.destroyed) return;
  for (const frame of held) response.write(frame);
  if (error) {
    const body = JSON.stringify(error.toBody(exchange.requestId));
    response.end(`data: ${body}\n\n`);
  } else {
    response.end(last);
  }
}
