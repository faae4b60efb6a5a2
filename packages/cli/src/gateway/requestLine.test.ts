import { type ExchangeEvent } from '@keeptrusts/contract';
import { exchange } from '../__testUtils__/exchange';
import { FakeTerminal } from '../__testUtils__/FakeTerminal';
import { requestFields, requestLine } from './requestLine';

function line(change: Partial<ExchangeEvent> = {}): string {
  return requestLine({ ...exchange, ...change }, new FakeTerminal());
}

describe('requestLine', () => {
  it('says when, verdict, status, model, tokens, cost and time', () => {
    expect(line()).toBe(
      '<dim>09:53:02</dim>  <green>allow </green>  200  gpt-4o → openai  12→34 tok  $0.000370  412 ms (+0.3)',
    );
  });

  it.each([
    ['allow', 'green'],
    ['log', 'green'],
    ['warn', 'yellow'],
    ['redact', 'cyan'],
    ['escalate', 'magenta'],
    ['block', 'red'],
  ] as const)('shows the verdict %s in %s', (verdict, colour) => {
    expect(line({ verdict })).toContain(
      `<${colour}>${verdict.padEnd(6)}</${colour}>`,
    );
  });

  it('shows what was found, by category, and why it was blocked', () => {
    const text = line({
      verdict: 'block',
      status: 403,
      error_code: 'input_blocked',
      target_id: undefined,
      policies: [
        {
          kind: 'pii-detector',
          name: 'pii',
          phase: 'input',
          verdict: 'block',
          findings: { email: 2, phone: 1 },
          latency_us: 9,
        },
      ],
    });
    expect(text).toContain('<red>block </red>  403  gpt-4o  ');
    expect(text).toContain('<dim>email 2, phone 1</dim>');
    expect(text).toMatch(/<red>input_blocked<\/red>$/);
  });

  it('adds up what is found in the request and in the reply', () => {
    const found = (phase: 'input' | 'output') => ({
      kind: 'pii-detector',
      name: 'pii',
      phase,
      verdict: 'warn' as const,
      findings: { email: 1 },
      latency_us: 9,
    });
    expect(
      line({ verdict: 'warn', policies: [found('input'), found('output')] }),
    ).toContain('<dim>email 2</dim>');
  });

  it('calls a failure of the provider an error, whatever the policies said', () => {
    expect(
      line({ status: 502, verdict: 'warn', error_code: 'upstream_error' }),
    ).toContain('<red>error </red>  502');
  });

  it('shows the model that answered where another one was asked for', () => {
    expect(
      line({ requested_model: 'summarization', model: 'gpt-4o-mini' }),
    ).toContain('summarization → openai gpt-4o-mini');
  });

  it('says that it was a stream, and has a place for a request without a model', () => {
    expect(line({ stream: true })).toContain('412 ms stream (+0.3)');
    expect(line({ requested_model: undefined, model: undefined })).toContain(
      '200  - → openai',
    );
  });
});

describe('requestFields', () => {
  it('has the facts that a log is searched by, and nothing that was said', () => {
    expect(requestFields({ ...exchange, user: 'u1' })).toEqual({
      event_id: 'evt_1',
      request_id: 'req_1',
      verdict: 'allow',
      status: 200,
      error_code: undefined,
      model: 'gpt-4o',
      provider: 'openai',
      target_id: 'openai',
      stream: false,
      input_tokens: 12,
      output_tokens: 34,
      cost_usd: 0.00037,
      latency_ms: 412.4,
      overhead_ms: 0.31,
    });
  });
});
