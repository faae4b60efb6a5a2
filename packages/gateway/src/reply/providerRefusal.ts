import { KeeptrustsError } from '@keeptrusts/contract';
import { z } from 'zod';
import { type WholeReply } from '../dispatch/UpstreamReply';
import { type Target } from '../route/Target';

const bodySchema = z.object({
  error: z.object({
    message: z.string(),
    param: z.string().nullish(),
  }),
});

/**
 * A provider's refusal in our terms. Its own 4xx keeps its status, so that the client's SDK does the right
 * thing; whatever is the gateway's own affair, such as its credential, is told as such.
 */
export function providerRefusal(
  { id, provider }: Target,
  reply: WholeReply,
): KeeptrustsError {
  const { status } = reply;
  if (status === 401) {
    return fault(
      status,
      `The target "${id}" does not accept the gateway's own credential. Your key is fine: tell the platform team.`,
    );
  }
  const said = readBody(reply.body);
  const retryAfter = Number(reply.headers['retry-after']);
  return fault(
    status >= 400 && status < 500 ? status : 502,
    `The target "${id}" answered ${status}${
      said ? `: ${provider.conceal(said.message)}` : '.'
    }`,
    said?.param ? provider.conceal(said.param) : undefined,
    retryAfter > 0 ? retryAfter * 1000 : undefined,
  );
}

function fault(
  status: number,
  message: string,
  param?: string,
  retryAfterMs?: number,
): KeeptrustsError {
  return new KeeptrustsError('upstream_error', message, {
    status,
    param,
    retryAfterMs,
  });
}

function readBody(body: Buffer) {
  try {
    return bodySchema.parse(JSON.parse(body.toString('utf8'))).error;
  } catch {
    // Not JSON, or not an error as OpenAI writes it: there is nothing in it to pass on.
    return undefined;
  }
}
