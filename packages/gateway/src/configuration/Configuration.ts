import { type GatewaySettings, type PolicyChain } from '@keeptrusts/policy';
import { type BudgetBook } from '../admit/BudgetBook';
import { type CheckServices } from '../screen/CheckServices';
import { type Router } from '../route/Router';
import { type Target } from '../route/Target';

/** A policy configuration, compiled: everything an exchange needs of it. Immutable and shared. */
export interface Configuration {
  readonly id?: string;
  readonly version?: string;
  /**
   * Begins the names of its counters and budgets. Whoever writes the configuration cannot change it: another name
   * must not give its budgets anew.
   */
  readonly scope: string;
  readonly chain: PolicyChain;
  readonly budgets: BudgetBook;
  readonly router: Router;
  readonly services: CheckServices;
  readonly targets: readonly Target[];
  readonly settings: GatewaySettings;
  /** Calls to targets for one request, the first included. */
  readonly maxAttempts: number;
}
