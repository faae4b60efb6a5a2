import { KeeptrustsError, type NanoUsd } from '@keeptrusts/contract';
import { nearest } from '@keeptrusts/policy';
import { type Principal } from '../directory/Directory';
import { type Usage } from '../exchange/Usage';
import { type Call } from '../receive/parseCall';
import { type Route } from '../route/Router';
import { type Candidate } from '../route/Target';
import { estimateInputTokens } from '../settle/countTokens';
import { BudgetHold } from './BudgetHold';
import { checkModel } from './checkModel';
import { RateGrant } from './RateGrant';
import { type RateLimiter } from './RateLimiter';

/** A request that was let in: what it may use, and what is set aside for it. */
export interface Admission {
  /** The candidates whose price is known. */
  readonly route: Route;
  readonly rates: RateGrant;
  readonly hold: BudgetHold;
}

/** Who asks, and when. */
export interface AdmitContext {
  principal: Principal;
  /** The `x-user-id` header. */
  user?: string;
  limiter: RateLimiter;
  /** Milliseconds since 1970. */
  nowMs: number;
}

/**
 * Step 3: may this request run at all? The model has to be allowed and served, the rates must have room,
 * and the budgets must cover its worst case.
 *
 * @throws KeeptrustsError 402, 403, 404, 429 or 503
 */
export async function admit(
  call: Call,
  context: AdmitContext,
): Promise<Admission> {
  const { principal, limiter, nowMs } = context;
  const { configuration } = principal;
  checkModel(configuration.chain, call.model);
  const route = pricedRoute(call.model, principal, nowMs);
  const tokens =
    estimateInputTokens(call.raw.length) +
    (call.maxOutputTokens ?? 0) * call.choices;
  const rates = RateGrant.take(limiter, context, tokens, nowMs);
  try {
    const hold = await holdWorstCase(call, route, configuration, nowMs);
    return { route, rates, hold };
  } catch (error) {
    rates.finish(0, nowMs);
    throw error;
  }
}

function pricedRoute(
  model: string,
  { configuration }: Principal,
  nowMs: number,
): Route {
  const route = configuration.router.route(model);
  if (route.candidates.length === 0) {
    throw notFound(model, configuration.router.models);
  }
  const isPriced = ({ target, model: name }: Candidate) =>
    target.price(name, nowMs) !== undefined;
  if (route.candidates.every(isPriced)) return route;
  const candidates = route.candidates.filter(isPriced);
  if (candidates.length > 0) return { ...route, candidates };
  throw new KeeptrustsError(
    'unpriced_model',
    `The price of the model "${model}" is not known, so its cost cannot be limited. Set "pricing" on the target "${route.candidates[0].target.id}".`,
    { param: 'model' },
  );
}

function notFound(model: string, known: readonly string[]): KeeptrustsError {
  const guess = nearest(model, known);
  return new KeeptrustsError(
    'model_not_found',
    `No target serves the model "${model}".${
      guess
        ? ` Did you mean "${guess}"?`
        : ' GET /v1/models lists what there is.'
    }`,
    { param: 'model' },
  );
}

async function holdWorstCase(
  call: Call,
  route: Route,
  { chain, budgets }: Principal['configuration'],
  nowMs: number,
): Promise<BudgetHold> {
  const open = budgets.open(nowMs);
  if (chain.budgets.length === 0) return BudgetHold.take(open, 0, chain);
  const worst = worstCase(call, route, nowMs);
  for (const rule of chain.budgets) {
    if (rule.action !== 'block' || rule.perRequest === undefined) continue;
    if (worst > rule.perRequest) throw tooExpensive(chain, rule.policy);
  }
  return BudgetHold.take(open, worst, chain);
}

/** What a request costs if its input is as long as estimated and its reply as long as allowed. */
function worstCase(call: Call, route: Route, nowMs: number): NanoUsd {
  const input = estimateInputTokens(call.raw.length);
  let worst = 0;
  for (const { target, model } of route.candidates) {
    const output =
      (call.maxOutputTokens ?? target.maxOutputTokens) * call.choices;
    const usage: Usage = { input, cachedInput: 0, output, reasoning: 0 };
    worst = Math.max(worst, target.price(model, nowMs)?.cost(usage) ?? 0);
  }
  return worst;
}

function tooExpensive(
  chain: Principal['configuration']['chain'],
  index: number,
): KeeptrustsError {
  const policy = chain.policies[index];
  return new KeeptrustsError(
    'budget_exhausted',
    policy.message ??
      `This request may cost more than the policy "${policy.name}" allows for one. Lower "max_tokens", or choose a cheaper model.`,
    { policy: policy.name, param: 'max_tokens' },
  );
}
