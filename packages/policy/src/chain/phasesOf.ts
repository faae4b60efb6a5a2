import { type PolicyEffects } from '../kinds/PolicyKind';
import { type PolicyPhase } from '../kinds/PolicyPhase';

const order: readonly PolicyPhase[] = ['input', 'tool', 'output', 'after'];

/** Where a policy with these effects can look, in the order of an exchange. */
export function phasesOf(effects: PolicyEffects): PolicyPhase[] {
  const { text, checks = [], models, rates, budgets, routing } = effects;
  const phases = new Set<PolicyPhase>(text?.phases);
  for (const check of checks) check.phases.forEach(phase => phases.add(phase));
  if (models || rates || budgets || routing) phases.add('input');
  if (effects.disclaimer) phases.add('output');
  if (effects.record) phases.add('after');
  return order.filter(phase => phases.has(phase));
}
