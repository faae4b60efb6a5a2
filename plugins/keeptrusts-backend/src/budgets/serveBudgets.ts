import {
  budgetCreatePermission,
  budgetDeletePermission,
  budgetReadPermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import { deleteBudget, listBudgets, setBudget } from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type BudgetService } from './BudgetService';

/** The routes of budgets. */
export function serveBudgets(api: Api, budgets: BudgetService): void {
  api
    .serve(setBudget, budgetCreatePermission, ({ body, scope }) =>
      budgets.set(body, scope),
    )
    .serve(listBudgets, budgetReadPermission, ({ query, scope }) =>
      budgets.list(query, scope),
    )
    .serve(deleteBudget, budgetDeletePermission, ({ params, scope }) =>
      budgets.remove(params.id, scope),
    );
}
