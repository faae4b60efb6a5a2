import { type PolicyOutcome } from '@keeptrusts/contract';
import { type FindingDetail } from '@keeptrusts/gateway';
import { type PolicyConfig } from '@keeptrusts/policy';
import {
  tryPolicies,
  type TrialOutcome,
  type TrialRequest,
} from '../trial/tryPolicies';
import {
  type ExplainedFinding,
  type ExplainedPolicy,
  type Explanation,
  type Look,
} from './Explanation';
import { PlacedTexts } from './PlacedTexts';
import { whyNotAsked } from './whyNotAsked';

type Policy = PolicyConfig['policies'][number];

/** What is in force, and the files that it comes from. */
export interface ExplainedFiles {
  config: PolicyConfig;
  path: string;
  baselinePath?: string;
}

/** What an explanation is made of. */
interface Material {
  files: ExplainedFiles;
  request: TrialRequest;
  outcome: TrialOutcome;
  /** What is said, by the direction in which it goes. */
  texts: { input: PlacedTexts; output: PlacedTexts };
}

/** Characters that are shown on each side of a finding. */
const contextLength = 30;

/** Sends a request through the engine, and says of each policy what it saw, found and decided. */
export async function explain(
  files: ExplainedFiles,
  request: TrialRequest,
): Promise<Explanation> {
  const { config } = files;
  // The first one loads what later ones find loaded: its times would say nothing about policies.
  await tryPolicies(config, request);
  const outcome = await tryPolicies(config, request);
  const { event, sent, reply, error, status } = outcome;
  const material: Material = {
    files,
    request,
    outcome,
    texts: {
      input: new PlacedTexts(request.body),
      output: new PlacedTexts(JSON.stringify(request.completion)),
    },
  };
  const { target_id, provider, model, attempts } = event;
  return {
    ...{ verdict: event.verdict, status, error },
    policies: config.policies.map((policy, index) =>
      explainPolicy(policy, index, material),
    ),
    route:
      sent === undefined ? undefined : { target_id, provider, model, attempts },
    sent: sent === undefined ? undefined : (JSON.parse(sent) as unknown),
    reply,
    overhead_ms: event.overhead_ms,
  };
}

function explainPolicy(
  policy: Policy,
  index: number,
  material: Material,
): ExplainedPolicy {
  const { name, kind, action, origin } = policy;
  const { path, baselinePath = path } = material.files;
  const { event, details } = material.outcome;
  const own = details.filter(detail => detail.policy === index);
  const looks = event.policies
    .filter(outcome => outcome.name === name)
    .map(outcome => toLook(policy, outcome, own, material));
  const file = origin === 'baseline' ? baselinePath : path;
  const facts = { name, kind: kind.kind, file, action, looks };
  return looks.length > 0
    ? facts
    : { ...facts, not_asked: whyNotAsked(policy, material) };
}

function toLook(
  { effects }: Policy,
  outcome: PolicyOutcome,
  details: readonly FindingDetail[],
  { texts }: Material,
): Look {
  const { phase, verdict, reason_code, latency_us } = outcome;
  const side = phase === 'output' || phase === 'after' ? 'output' : 'input';
  const looksAtText = Boolean(effects.text ?? effects.checks);
  return {
    ...{ phase, verdict, reason_code, latency_us },
    saw: looksAtText && phase !== 'tool' ? texts[side].size : undefined,
    findings: findingsOf(outcome, details, texts),
  };
}

/** Every finding by itself; where the engine gave only numbers, those. */
function findingsOf(
  { phase, findings = {} }: PolicyOutcome,
  details: readonly FindingDetail[],
  texts: Material['texts'],
): ExplainedFinding[] {
  const own = details.filter(detail => detail.phase === phase);
  return Object.entries(findings).flatMap(([category, count]) => {
    const known = own.filter(detail => detail.category === category);
    return known.length > 0
      ? known.map(detail => toFinding(detail, texts))
      : [{ category, count }];
  });
}

function toFinding(
  { policy, phase, ...finding }: FindingDetail,
  { input, output }: Material['texts'],
): ExplainedFinding {
  const { place, start, end, excerpt } = finding;
  if (place === undefined || start === undefined || end === undefined) {
    return finding;
  }
  const text = [input.at(place), output.at(place)].find(
    each => each?.slice(start, end) === excerpt,
  );
  if (text === undefined) return finding;
  return {
    ...finding,
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  };
}
