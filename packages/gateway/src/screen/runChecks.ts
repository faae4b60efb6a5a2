import {
  type CheckFinding,
  type PolicyCheck,
  type PolicyPhase,
  type Subject,
} from '@keeptrusts/policy';
import { type Exchange } from '../exchange/Exchange';
import { type Redaction } from './applyRedactions';
import { type FindingDetail } from './FindingDetail';
import { type Findings } from './Findings';
import { type Direction, refusal, unjudged } from './refusal';

/**
 * Asks the checks of a phase, one after the other in the order of the chain.
 *
 * @returns what is to be redacted
 * @throws KeeptrustsError `input_blocked`, `output_blocked`, `escalation_required`, or `policy_unavailable`
 *   when a check fails and its policy lets nothing through then
 */
export async function runChecks(
  exchange: Exchange,
  phase: PolicyPhase,
  direction: Direction,
  subject: Subject,
): Promise<Redaction[]> {
  const redactions: Redaction[] = [];
  for (const check of exchange.chain?.checks(phase) ?? []) {
    const findings = exchange.look(phase, [check.policy]);
    const found = await inspect(exchange, check, subject, findings);
    for (const each of found) {
      findings.note(check.policy, each.category);
      exchange.explain?.(toDetail(each, check.policy, phase, subject));
    }
    keepHidden(exchange, check, direction, found, subject);
    redactions.push(
      ...consequences(exchange, check, direction, found, findings),
    );
  }
  return redactions;
}

async function inspect(
  exchange: Exchange,
  { check, policy }: PolicyCheck,
  subject: Subject,
  findings: Findings,
): Promise<readonly CheckFinding[]> {
  const { clock, chain, checkContext } = exchange;
  const startedAt = clock.monotonic();
  try {
    return await check.inspect(subject, checkContext);
  } catch (error) {
    const facts = chain!.policies[policy];
    exchange.reportUnjudged(facts.name, error);
    if (facts.onError === 'block') throw unjudged(facts, error);
    findings.fail();
    return [];
  } finally {
    findings.spend(clock.monotonic() - startedAt);
  }
}

/** What the policy's action makes of its findings. */
function consequences(
  { chain, clock }: Exchange,
  { policy }: PolicyCheck,
  direction: Direction,
  found: readonly CheckFinding[],
  findings: Findings,
): Redaction[] {
  if (found.length === 0) return [];
  const facts = chain!.policies[policy];
  const { action } = facts;
  const redactions = found.flatMap(toRedaction);
  // What cannot be taken out of the text must not pass as if it had been.
  const cannotRedact = action === 'redact' && redactions.length < found.length;
  if (action === 'block' || action === 'escalate' || cannotRedact) {
    throw refusal(direction, facts, findings.of(policy), clock.now());
  }
  return action === 'redact' ? redactions : [];
}

/**
 * What is kept of the exchange does not have what the check has found, whatever the policy does about it. Where a
 * policy that redacts cannot say where it is, no text is kept.
 */
function keepHidden(
  { chain, kept }: Exchange,
  { policy }: PolicyCheck,
  direction: Direction,
  found: readonly CheckFinding[],
  { texts }: Subject,
): void {
  if (!kept || found.length === 0) return;
  const { hides, action } = chain!.policies[policy];
  if (!hides) return;
  const parts = found.flatMap(toRedaction);
  kept.hide(direction, parts);
  if (action !== 'redact' || parts.length === found.length) return;
  const [{ category }] = found;
  kept.hide(
    direction,
    texts.map(({ text: { length: end } }, text) => ({
      ...{ text, start: 0, end, category },
    })),
  );
}

function toRedaction(finding: CheckFinding): Redaction[] {
  const { text, start, end, category } = finding;
  return text === undefined || start === undefined || end === undefined
    ? []
    : [{ text, start, end, category }];
}

function toDetail(
  finding: CheckFinding,
  policy: number,
  phase: PolicyPhase,
  { texts }: Subject,
): FindingDetail {
  const { category, score, start, end, because } = finding;
  const spoken = finding.text === undefined ? undefined : texts[finding.text];
  return {
    ...{ policy, phase, category, score, start, end, because },
    place: spoken?.place,
    excerpt: spoken?.text.slice(start, end),
  };
}
