import { type Exchange } from '../exchange/Exchange';
import { noUsage, type Usage } from '../exchange/Usage';
import { countTokens } from './countTokens';

/**
 * Step 9: what the exchange really used and cost, into the budgets and rates that were held for it. A
 * stream that broke off is billed for what was produced.
 */
export function settle(exchange: Exchange): void {
  const { admission, candidate, reported } = exchange;
  const usage = reported ?? counted(exchange);
  exchange.usage = usage;
  if (usage !== noUsage) exchange.costSource = reported ? 'usage' : 'counted';
  exchange.cost = candidate?.price(exchange.startedAtMs)?.cost(usage) ?? 0;
  admission?.hold.settle(exchange.cost);
  admission?.rates.finish(usage.input + usage.output, exchange.clock.now());
}

function counted({ producedText, call }: Exchange): Usage {
  if (producedText === '' || !call) return noUsage;
  const input = call.texts.reduce(
    (tokens, { text }) => tokens + countTokens(text),
    0,
  );
  return { ...noUsage, input, output: countTokens(producedText) };
}
