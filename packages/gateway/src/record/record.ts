import { type ExchangeContent } from '@keeptrusts/contract';
import { describeMistake } from '../exchange/describeMistake';
import { type Engine } from '../exchange/Engine';
import { type Exchange } from '../exchange/Exchange';
import { buildEvent } from './buildEvent';

/**
 * Step 10: the event is safe before the exchange ends, and seen by whoever observes. What was said is for the
 * record only.
 */
export async function record(
  engine: Engine,
  exchange: Exchange,
): Promise<void> {
  const content = exchange.kept && (await contentOf(engine, exchange));
  const event = buildEvent(exchange, engine.gatewayId);
  await engine.recorder.record(content ? { ...event, content } : event);
  for (const observe of engine.observers) observe(event);
}

/** Undefined where masking failed: then nothing is kept. */
async function contentOf(
  engine: Engine,
  { kept, requestId }: Exchange,
): Promise<ExchangeContent | undefined> {
  try {
    return await kept?.finish();
  } catch (error) {
    engine.onMistake(describeMistake(error), requestId);
    return undefined;
  }
}
