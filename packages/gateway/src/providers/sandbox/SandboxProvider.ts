import { countTokens } from '../../settle/countTokens';
import {
  type Provider,
  type ProviderCall,
  type ProviderRequest,
  type ReplySink,
} from '../Provider';
import { composeReply } from './composeReply';
import { completionChunks, completionObject } from './completion';
import { SandboxCall } from './SandboxCall';
import { readSandboxRequest, type SandboxRequest } from './sandboxRequest';

/** What a sandbox does when a request does not say otherwise. */
export interface SandboxOptions {
  targetId: string;
  /** Picks its phrases. */
  seed?: number;
  /** Milliseconds before the first word. */
  latencyMs?: number;
}

/** Slow enough to be seen, fast enough not to be waited for. */
const defaultWordMs = 15;

/**
 * A model provider without a network: it answers about itself, word by word, the same for the same seed,
 * and fails in the ways that real ones do when it is asked to.
 *
 * @see SandboxFault for the values of the header `x-sandbox-fault`
 */
export class SandboxProvider implements Provider {
  readonly #options: SandboxOptions;

  constructor(options: SandboxOptions) {
    this.#options = options;
  }

  call(request: ProviderRequest, sink: ReplySink): ProviderCall {
    const { targetId, seed = 0, latencyMs = 0 } = this.#options;
    const asked = readSandboxRequest(request.body, request.headers);
    const inputTokens = countTokens(request.body.toString('utf8'));
    const text = composeReply({
      model: asked.model,
      prompt: asked.prompt,
      inputTokens,
      seed: asked.seed ?? seed,
    });
    const call = new SandboxCall(targetId, sink);
    call.after(asked.latencyMs ?? latencyMs, () => {
      play(call, asked, text, inputTokens);
    });
    return call;
  }

  /** It has no secret. */
  conceal(message: string): string {
    return message;
  }
}

function play(
  call: SandboxCall,
  asked: SandboxRequest,
  text: string,
  inputTokens: number,
): void {
  const { fault } = asked;
  if (fault === 'hang') return;
  if (fault === 'close') {
    call.fail('closed the connection');
  } else if (fault?.startsWith('error-')) {
    call.refuse(Number(fault.slice('error-'.length)));
  } else if (fault === 'garbage') {
    call.answer('<html>not the API you are looking for</html>');
  } else if (asked.stream) {
    const chunks = completionChunks(asked, text, inputTokens);
    call.stream(chunks, asked.wordMs ?? defaultWordMs, fault);
  } else if (fault) {
    call.begin('application/json');
    if (fault === 'cut') call.fail('closed the connection');
  } else {
    call.answer(JSON.stringify(completionObject(asked, text, inputTokens)));
  }
}
