import { KeeptrustsError, newId } from '@keeptrusts/contract';
import { type ChainPolicy } from '@keeptrusts/policy';
import { describeFindings } from './Findings';

/** Which way the text goes that a policy is against. */
export type Direction = 'input' | 'output';

/** The refusal of a policy that looks at what is said. It names what was found, not the text. */
export function refusal(
  direction: Direction,
  policy: ChainPolicy,
  findings: Readonly<Record<string, number>>,
  nowMs: number,
): KeeptrustsError {
  return policy.action === 'escalate'
    ? escalation(direction, policy, findings, nowMs)
    : block(direction, policy, findings);
}

function block(
  direction: Direction,
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

function escalation(
  direction: Direction,
  policy: ChainPolicy,
  findings: Readonly<Record<string, number>>,
  nowMs: number,
): KeeptrustsError {
  const what = direction === 'input' ? 'this request' : 'the reply';
  return new KeeptrustsError(
    'escalation_required',
    policy.message ??
      `The policy "${
        policy.name
      }" asks for a person to look at ${what} first, because of what it contains: ${describeFindings(
        findings,
      )}.`,
    {
      policy: policy.name,
      details: {
        escalation_id: newId('esc', nowMs),
        timeout_seconds: policy.escalation?.timeoutSeconds,
        findings,
      },
    },
  );
}

/** A policy could not judge, and its configuration lets nothing through then. */
export function unjudged(policy: ChainPolicy, cause: unknown): KeeptrustsError {
  return new KeeptrustsError(
    'policy_unavailable',
    `The policy "${policy.name}" could not be asked, and lets nothing through then. Try again later.`,
    { policy: policy.name, cause },
  );
}
