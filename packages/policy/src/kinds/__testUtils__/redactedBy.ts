import { PolicyChain } from '../../chain/PolicyChain';
import { redact } from '../../text/__testUtils__/redact';
import { onlyPolicy } from './onlyPolicy';

/** What a policy, given as its entry of a list in one line, makes of a prompt. */
export function redactedBy(entry: string, prompt: string): string {
  return redact(new PolicyChain([onlyPolicy(entry)]).inputText!, [prompt]);
}
