import { plainEvent } from '../__testUtils__/events';
import { expose } from './exposition';
import { GatewayMetrics } from './GatewayMetrics';

const none = { targets: () => [], spooled: () => 0 };

describe('GatewayMetrics', () => {
  it('tells models apart', () => {
    const metrics = new GatewayMetrics(none);
    metrics.observe({ ...plainEvent('evt_1'), model: 'gpt-4o' });
    metrics.observe({ ...plainEvent('evt_2') });
    const text = expose(metrics.snapshot());
    expect(text).toContain('{provider="",model="gpt-4o",');
    expect(text).toContain('{provider="",model="",');
  });

  it('does not grow with every model that a client can think of', () => {
    const metrics = new GatewayMetrics(none);
    for (let i = 0; i < 2000; i++) {
      const model = `model-${i}`;
      metrics.observe({ ...plainEvent(`evt_${i}`), model, input_tokens: 1 });
    }
    metrics.observe({ ...plainEvent('evt_known'), model: 'model-7' });
    const text = expose(metrics.snapshot());
    expect(text.match(/requests_total\{/g)).toHaveLength(501);
    expect(text).toMatch(/requests_total\{[^}]*model="other"[^}]*\} 1500/);
    expect(text).toMatch(/requests_total\{[^}]*model="model-7"[^}]*\} 2/);
  });
});
