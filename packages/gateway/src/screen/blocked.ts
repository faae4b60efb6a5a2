import { KeeptrustsError } from '@keeptrusts/contract';
import { type ChainPolicy } from '@keeptrusts/policy';
import { describeFindings } from './Findings';

/** The refusal of a text policy. It names what was found, not the text. */
export function blocked(
  direction: 'input' | 'output',
  policy: ChainPolicy,
  findings: Readonly<Record<string, number>>,
): KeeptrustsError {
  const found = describeFindings(findings);
  const message =
    direction === 'input'
      ? `The policy "${policy.name}" blocked this request because of what it contains: ${found}. Take it out and send the request again.`
      : `The policy "${policy.name}" blocked the reply because of what it contains: ${found}.`;
  return new KeeptrustsError(
    direction === 'input' ? 'input_blocked' : 'output_blocked',
    policy.message ?? message,
    { policy: policy.name, details: { findings } },
  );
}
