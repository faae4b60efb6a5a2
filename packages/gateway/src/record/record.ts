import { type Engine } from '../exchange/Engine';
import { type Exchange } from '../exchange/Exchange';
import { buildEvent } from './buildEvent';

/** Step 10: the event is safe before the exchange ends, and seen by whoever observes. */
export async function record(
  engine: Engine,
  exchange: Exchange,
): Promise<void> {
  const event = buildEvent(exchange, engine.gatewayId);
  await engine.recorder.record(event);
  for (const observe of engine.observers) observe(event);
}
