import { type PolicyChain } from '@keeptrusts/policy';
import { type Budget } from './BudgetBook';

/**
 * The budgets that the policies of a chain ask for.
 *
 * @param scope - names the configuration, the same in every process that serves it
 */
export function chainBudgets(chain: PolicyChain, scope: string): Budget[] {
  return chain.budgets.flatMap(({ policy, period, hardLimit, softLimit }) => {
    if (period === undefined) return [];
    const { name, message } = chain.policies[policy];
    return {
      // By the policy's name: moving it in the file must not give its budget anew.
      id: `${scope}/${name}`,
      period,
      hardLimit,
      softLimit,
      policy,
      policyName: name,
      title: `The budget of the policy "${name}"`,
      message,
    };
  });
}
