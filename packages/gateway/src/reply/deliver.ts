import { KeeptrustsError } from '@keeptrusts/contract';
import { type ServerResponse } from 'node:http';
import { readUsage } from '../dialect/readUsage';
import { type Dispatched } from '../dispatch/dispatch';
import { type StreamReply, type WholeReply } from '../dispatch/UpstreamReply';
import { type Exchange } from '../exchange/Exchange';
import { walkTexts } from '../json/textLeaves';
import { blocked } from '../screen/blocked';
import { Findings } from '../screen/Findings';
import { screenReply } from '../screen/screenReply';
import { StreamScreen } from '../screen/StreamScreen';
import { providerRefusal } from './providerRefusal';
import { type Reply } from './Reply';
import { exchangeHeaders } from './responseHeaders';
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
): Promise<Reply> {
  const { chain } = exchange.principal!.configuration;
  const rules = chain.outputText;
  if (rules) exchange.output = new Findings(chain, rules);
  if (reply.kind === 'stream') return relay(exchange, reply, response);
  exchange.leaveUpstream();
  if (reply.status >= 300) throw providerRefusal(candidate.target, reply);
  return deliverWhole(exchange, reply, response);
}

function deliverWhole(
  exchange: Exchange,
  reply: WholeReply,
  response: ServerResponse,
): Reply {
  const text = reply.body.toString('utf8');
  const value = parseReply(exchange, text);
  exchange.reported = readUsage(value.usage);
  if (!exchange.reported) exchange.producedText = producedText(value);
  const screened = screenText(exchange, text, value);
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

/** The reply's text, as the policies leave it. */
function screenText(
  { output, principal, clock }: Exchange,
  text: string,
  value: Readonly<Record<string, unknown>>,
): string {
  const { chain } = principal!.configuration;
  if (!output || !chain.outputText) return text;
  const startedAt = clock.monotonic();
  const screened = screenReply(text, value, chain, chain.outputText, output);
  output.spend(clock.monotonic() - startedAt);
  return screened;
}

/** What the model wrote; not why a choice ended, nor its words again as log probabilities. */
function producedText(reply: Readonly<Record<string, unknown>>): string {
  return walkTexts(reply.choices)
    .leaves.filter(({ path }) => path[1] === 'message')
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
): Promise<Reply> {
  const { call, candidate, output } = exchange;
  const { chain } = exchange.principal!.configuration;
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
  const relaying = new StreamRelay({
    response,
    upstream,
    screen:
      output && chain.outputText && new StreamScreen(chain.outputText, output),
    dropsUsage: !call!.wantsStreamUsage && candidate!.target.streamUsage,
    blocked: index =>
      blocked('output', chain.policies[index], output!.of(index)),
    onContent: () => exchange.noteFirstContent(),
  });
  upstream.read(relaying);
  const outcome = await relaying.outcome;
  exchange.leaveUpstream();
  exchange.reported = outcome.usage;
  exchange.producedText = outcome.producedText;
  exchange.error = outcome.error;
  return {
    status: outcome.error?.status ?? 200,
    finish: () => finishStream(exchange, outcome, response),
  };
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
