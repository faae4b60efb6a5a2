import { KeeptrustsError, type NanoUsd } from '@keeptrusts/contract';
import { nearest, type PolicyChain } from '@keeptrusts/policy';
import { type Principal } from '../directory/Directory';
import { type Usage } from '../exchange/Usage';
import { type Call } from '../receive/parseCall';
import { type Route } from '../route/Router';
import { type Candidate } from '../route/Target';
import { estimateInputTokens } from '../settle/countTokens';
import { checkKeyModel, ofKeyProviders } from './checkKey';
import { checkModel } from './checkModel';
import { checkRouting } from './checkRouting';
import { type Fund } from './Fund';
import { FundHold } from './FundHold';
import { RateGrant } from './RateGrant';
import { type RateLimiter } from './RateLimiter';

/** A request that was let in: what it may use, and what is set aside for it. */
export interface Admission {
  /** The candidates whose price is known. */
  readonly route: Route;
  readonly rates: RateGrant;
  readonly hold: FundHold;
  /** Policies that let it pass with a warning, by index in the chain. */
  readonly warnings: readonly number[];
}

/** Who asks, and when. */
export interface AdmitContext {
  principal: Principal;
  /** The policies that are for the request. */
  chain: PolicyChain;
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
  const { principal, chain, limiter, nowMs } = context;
  checkModel(chain, call.model);
  if (principal.limits) checkKeyModel(principal.limits, call.model);
  const priced = pricedRoute(call.model, principal, nowMs);
  const compliance = checkRouting(chain, priced.candidates);
  const route = { ...priced, candidates: compliance.candidates };
  const tokens =
    estimateInputTokens(call.raw.length) +
    (call.maxOutputTokens ?? 0) * call.choices;
  const rates = await RateGrant.take(limiter, context, tokens, nowMs);
  try {
    const worst = worstCase(call, route, nowMs);
    const overpriced = checkRequestCost(chain, worst);
    const hold = await FundHold.take(fundsOf(context), worst);
    const warnings = [
      ...compliance.warnings,
      ...overpriced,
      ...hold.softExceeded(),
    ];
    return { route, rates, hold, warnings };
  } catch (error) {
    rates.finish(0, nowMs);
    throw error;
  }
}

/** The budgets of the policies that apply, then the team's own money. */
function fundsOf({ principal, chain, nowMs }: AdmitContext): readonly Fund[] {
  const { configuration, funds } = principal;
  const budgets = configuration.budgets.open(nowMs);
  const applying =
    chain === configuration.chain
      ? budgets
      : budgets.filter(
          ({ policy }) => policy === undefined || chain.isActive(policy),
        );
  return funds ? [...applying, ...funds.open(nowMs)] : applying;
}

function pricedRoute(
  model: string,
  principal: Principal,
  nowMs: number,
): Route {
  const { configuration } = principal;
  const route = allowedRoute(model, principal);
  if (route.candidates.length === 0) {
    throw notFound(model, configuration.router.models);
  }
  const isPriced = ({ price }: Candidate) => price(nowMs) !== undefined;
  if (route.candidates.every(isPriced)) return route;
  const candidates = route.candidates.filter(isPriced);
  if (candidates.length > 0) return { ...route, candidates };
  throw new KeeptrustsError(
    'unpriced_model',
    `The price of the model "${model}" is not known, so its cost cannot be limited. Set "pricing" on the target "${route.candidates[0].target.id}".`,
    { param: 'model' },
  );
}

function allowedRoute(
  model: string,
  { configuration, limits }: Principal,
): Route {
  const route = configuration.router.route(model);
  if (!limits?.allowedProviders || route.candidates.length === 0) return route;
  return { ...route, candidates: ofKeyProviders(limits, route.candidates) };
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

/** What a request costs if its input is as long as estimated and its reply as long as allowed. */
function worstCase(call: Call, route: Route, nowMs: number): NanoUsd {
  const input = estimateInputTokens(call.raw.length);
  let worst = 0;
  for (const { target, price } of route.candidates) {
    const output =
      (call.maxOutputTokens ?? target.maxOutputTokens) * call.choices;
    const usage: Usage = { input, cachedInput: 0, output, reasoning: 0 };
    worst = Math.max(worst, price(nowMs)?.cost(usage) ?? 0);
  }
  return worst;
}

/**
 * Caps for a single request.
 *
 * @returns the policies that only warn
 * @throws KeeptrustsError `budget_exhausted`
 */
function checkRequestCost(chain: PolicyChain, worst: NanoUsd): number[] {
  const passed = chain.budgets.filter(
    ({ perRequest }) => perRequest !== undefined && worst > perRequest,
  );
  const strict = passed.find(({ action }) => action === 'block');
  if (!strict) return passed.map(({ policy }) => policy);
  const { name, message } = chain.policies[strict.policy];
  throw new KeeptrustsError(
    'budget_exhausted',
    message ??
      `This request may cost more than the policy "${name}" allows for one. Lower "max_tokens", or choose a cheaper model.`,
    { policy: name, param: 'max_tokens' },
  );
}
