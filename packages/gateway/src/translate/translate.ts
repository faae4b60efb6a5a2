import { type IncomingMessage } from 'node:http';
import { spliceJson, type JsonEdit } from '../json/spliceJson';
import { type ProviderRequest } from '../providers/Provider';
import { type Call } from '../receive/parseCall';
import { type Candidate } from '../route/Target';
import { forwardedHeaders } from './forwardedHeaders';

/** Asks for the usage at the end of a stream, which is what the stream is billed by. */
const askForUsage: JsonEdit = {
  path: ['stream_options', 'include_usage'],
  value: true,
};
const addOptions: JsonEdit = {
  path: ['stream_options'],
  value: { include_usage: true },
};

/**
 * Step 6: the request as a candidate's provider is to see it. A request that nothing has to change in
 * keeps its bytes.
 *
 * @param redactions - the edits that screening asked for
 */
export function translate(
  request: IncomingMessage,
  call: Call,
  redactions: readonly JsonEdit[],
  { target, model }: Candidate,
): ProviderRequest {
  const edits = [...redactions];
  if (model !== call.model) edits.push({ path: ['model'], value: model });
  if (call.stream && !call.wantsStreamUsage && target.streamUsage) {
    edits.push(call.hasStreamOptions ? askForUsage : addOptions);
  }
  return {
    path: '/chat/completions',
    headers: forwardedHeaders(request.rawHeaders),
    body:
      edits.length === 0 ? call.raw : Buffer.from(spliceJson(call.text, edits)),
    timeouts: target.timeouts,
  };
}
