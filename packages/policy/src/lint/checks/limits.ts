import { nanoToUsd } from '@keeptrusts/contract';
import { type PolicyConfig } from '../../config/PolicyConfig';
import { type YamlSource } from '../YamlSource';

/** A soft limit above the hard one would never be reached. */
export function checkLimits(config: PolicyConfig, source: YamlSource): void {
  for (const policy of config.policies) {
    for (const budget of policy.effects.budgets ?? []) {
      const { softLimit, hardLimit } = budget;
      if (softLimit !== undefined && hardLimit !== undefined) {
        if (softLimit <= hardLimit) continue;
        const key = `${budget.period === 'day' ? 'daily' : 'monthly'}_limit`;
        source.add(
          'limits',
          [...policy.path, 'soft_limit'],
          `The soft limit of "${policy.name}" lies above its ${key}, so its warning would never come.`,
          {
            suggestion: `soft_limit: ${nanoToUsd(Math.round(hardLimit * 0.8))}`,
          },
        );
      }
    }
  }
}
