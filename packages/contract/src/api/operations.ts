import * as budgets from './budgets';
import * as configurations from './configurations';
import * as events from './events';
import { type Operation } from './operation';
import * as teams from './teams';
import * as templates from './templates';
import * as tokens from './tokens';
import * as wallets from './wallets';
import * as access from './whoami';

const nouns = [
  access,
  teams,
  tokens,
  configurations,
  templates,
  wallets,
  budgets,
  events,
];

/** Every operation of the control plane, noun by noun. */
export const operations: readonly Operation[] = nouns
  .flatMap(noun => Object.values(noun) as unknown[])
  .filter(isOperation);

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'method' in value;
}
