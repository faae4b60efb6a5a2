import { definePolicyKind } from '../PolicyKind';
import { agentFirewallSettings } from './settings';
import { ToolGuard } from './ToolGuard';

/**
 * Stops tools that an agent may not call, and calls with arguments that it may not give. A request may not
 * offer such tools either, and its history may not name them. Whatever restricts a tool does so in any case of
 * letters; arguments that two readers could understand differently are refused.
 *
 * @example
 * policies:
 *   - name: payments
 *     type: agent_firewall
 *     action: block
 *     allowed_tools: [search, 'read_*', transfer_money]
 *     blocked_tools: ['*_secret']
 *     schemas:
 *       transfer_money:
 *         type: object
 *         properties:
 *           amount: { type: number, exclusiveMinimum: 0 }
 *           to: { type: string, pattern: '^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$' }
 *         required: [amount, to]
 *         additionalProperties: false
 *     transaction_limits:
 *       - { tool: transfer_money, amount: amount, max: 500, max_total: 1000, max_calls: 3 }
 */
export const agentFirewall = definePolicyKind({
  kind: 'agent-firewall',
  types: { agent_firewall: undefined },
  summary: 'Stops tools, and arguments of tools, that an agent may not use',
  actions: ['block', 'escalate'],
  needsOneOf: [
    'allowed_tools',
    'blocked_tools',
    'schemas',
    'transaction_limits',
    'max_tool_calls',
  ],
  looser: {
    allowed_tools: { allows: 'patterns', butFor: 'blocked_tools' },
    check_offered: 'lower',
    max_tool_calls: 'higher',
  },
  settings: agentFirewallSettings,
  effects: settings => {
    const guard = new ToolGuard(settings);
    return {
      checks: [{ phases: ['tool'], inspect: subject => guard.judge(subject) }],
    };
  },
});
