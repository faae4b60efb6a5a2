import fc from 'fast-check';
import { request as httpRequest } from 'node:http';
import { json } from '../__testUtils__/answers';
import { completion } from '../__testUtils__/chatCompletions';
import { cutAt, cuts } from '../__testUtils__/cuts';
import { nearMatches } from '../__testUtils__/nearMatches';
import { respell } from '../__testUtils__/respell';
import { startPair, type Pair } from '../__testUtils__/startPair';

const role = fc.constantFrom('system', 'user', 'assistant', 'tool');
const content = fc.oneof(
  nearMatches,
  fc.array(
    nearMatches.map(text => ({ type: 'text', text })),
    { maxLength: 3 },
  ),
);
const requests = fc.record({
  model: fc.constantFrom('gpt-4o', 'o3'),
  messages: fc.array(fc.record({ role, content }), {
    minLength: 1,
    maxLength: 3,
  }),
  temperature: fc.constantFrom(0, 1),
  metadata: fc.dictionary(fc.constantFrom('a', 'b', 'c'), nearMatches),
});

describe('what becomes of a request', () => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await startPair(`
policies:
  - { name: mask, type: pii_redaction, categories: [email, phone] }
  - { name: cards, type: pii_detection, action: block, categories: [credit_card, iban] }
  - { name: tell, type: pii_detection, action: warn, categories: [us_ssn, ip_address], when: { model: 'gpt-*' } }
  - { name: models, type: model_filter, denied_models: [o4] }
`);
    pair.upstream.answer(json(completion('Hello')));
  });
  afterAll(() => pair.stop());

  /** Sends a body in pieces; gives what the record says that depends on the request alone. */
  async function outcome(pieces: readonly Buffer[]) {
    const { events } = pair.gateway.record;
    events.length = 0;
    await new Promise<void>((resolve, reject) => {
      const request = httpRequest(`${pair.gateway.url}/v1/chat/completions`, {
        method: 'POST',
      });
      request.on('response', response => response.resume().on('end', resolve));
      request.on('error', reject);
      for (const piece of pieces) request.write(piece);
      request.end();
    });
    const { status, verdict, reason_code, policies } = events[0];
    return {
      ...{ status, verdict, reason_code },
      policies: policies.map(({ latency_us, ...policy }) => policy),
    };
  }

  it('depends on what it means, not on how it is written or cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        requests,
        fc.infiniteStream(fc.nat({ max: 100 })),
        cuts,
        async (body, choices, places) => {
          const next = () => choices.next().value as number;
          const plain = await outcome([Buffer.from(JSON.stringify(body))]);
          const written = Buffer.from(respell(body, next));
          expect(await outcome(cutAt(written, places))).toEqual(plain);
        },
      ),
      { numRuns: 150 },
    );
  });
});
