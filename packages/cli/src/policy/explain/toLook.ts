import { type PolicyOutcome } from '@keeptrusts/contract';
import { type PolicyConfig } from '@keeptrusts/policy';
import { type Look, type Sight } from './Explanation';
import { type Material } from './Material';
import { toFindings } from './toFindings';
import { toolTraffic } from './toolTraffic';

type Policy = PolicyConfig['policies'][number];

/** What a policy saw, found and decided, of which the engine has recorded the outcome. */
export function toLook(
  policy: Policy,
  outcome: PolicyOutcome,
  at: Look['at'],
  material: Material,
): Look {
  const { phase, verdict, reason_code, latency_us } = outcome;
  const { config } = material.files;
  const index = config.policies.indexOf(policy);
  const details = material.details.filter(
    detail => detail.policy === index && detail.phase === phase,
  );
  const { request, reply } = material.texts;
  return {
    ...{ phase, at, verdict, reason_code, latency_us },
    saw: sightOf(policy, phase, at, material),
    findings: toFindings(outcome, details, [request, reply]),
  };
}

function sightOf(
  { effects }: Policy,
  phase: Look['phase'],
  at: Look['at'],
  { request, outcome, texts }: Material,
): Sight {
  if (effects.models) return { model: outcome.event.requested_model };
  if (phase === 'tool') {
    const reply = JSON.stringify(request.completion);
    const { tool_results, tool_calls } = toolTraffic(
      at === 'request' ? request.body : reply,
    );
    return at === 'request' ? { tool_results, tool_calls } : { tool_calls };
  }
  return effects.text ?? effects.checks ? texts[at].size : {};
}
