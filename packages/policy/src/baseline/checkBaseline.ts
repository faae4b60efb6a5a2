import {
  type PolicyConfig,
  type PolicyConfigEntry,
} from '../config/PolicyConfig';
import { checkRouting } from '../lint/checks/routing';
import { type YamlSource } from '../lint/YamlSource';
import { type Attempt } from './Attempt';
import { type Baseline } from './Baseline';
import { looserPolicy, switchedOff } from './looserPolicy';
import { unreachableModels } from './unreachableModels';

/** Notes where a file would loosen the baseline if it could, and where the baseline leaves it no way. */
export function checkBaseline(
  config: PolicyConfig,
  { policies }: Baseline,
  source: YamlSource,
): void {
  const groups = config.groups.map(({ name }) => name);
  const attempts = policies.flatMap(policy => [
    ...config.switchedOff.flatMap(own => switchedOff(own, policy)),
    ...config.policies
      .flatMap(own => looserPolicy(own, policy, groups))
      .filter(({ path }) => isWritten(path, source)),
    ...unreachableModels(config, policy),
  ]);
  report(attempts, source);
  checkRouting({ ...config, policies: policies.map(atTargets) }, source);
}

/** One place is told of once: several of the baseline's policies may be stricter there. */
function report(attempts: readonly Attempt[], source: YamlSource): void {
  const seen = new Set<string>();
  for (const { path, message, suggestion, severity } of attempts) {
    const place = path.join('\n');
    if (seen.has(place)) continue;
    seen.add(place);
    source.add('looser-than-baseline', path, message, {
      severity: severity ?? 'warning',
      suggestion,
    });
  }
}

/** A default is nobody's attempt, but for the action that a type stands for. */
function isWritten(path: Attempt['path'], source: YamlSource): boolean {
  return (
    path[path.length - 1] === 'action' || source.valueAt(path) !== undefined
  );
}

/** The baseline's policies stand in another file: what they ask of targets is told where the targets are. */
function atTargets(policy: PolicyConfigEntry): PolicyConfigEntry {
  return { ...policy, path: ['providers', 'targets'] };
}
