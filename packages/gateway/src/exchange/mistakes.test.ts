import { chatRequest } from '../__testUtils__/chatCompletions';
import { startGateway } from '../__testUtils__/startGateway';

const sandbox = 'providers: { targets: [{ id: box, provider: sandbox }] }';

describe('a mistake of the gateway itself', () => {
  it.each(['/v1/chat/completions', '/v1/models'])(
    'on %s is told to the operator by kind and place, and to nobody by its text',
    async path => {
      const told: string[] = [];
      const gateway = await startGateway(sandbox, {
        directory: () => ({
          anonymous: () => {
            throw new TypeError('quoting a secret');
          },
          find: () => {
            throw new Error('not reached');
          },
        }),
        onMistake: (description, requestId) =>
          told.push(`${requestId} ${description}`),
      });
      const answer = path.endsWith('models')
        ? await gateway.get(path)
        : await gateway.chat(chatRequest());
      await gateway.stop();
      expect(answer.status).toBe(500);
      const body = answer.json();
      expect(body).toMatchObject({ error: { code: 'internal_error' } });
      expect(JSON.stringify(body)).not.toContain('secret');
      expect(told).toEqual([
        expect.stringMatching(/^req_\w+ TypeError\n\s+at .*mistakes\.test/),
      ]);
    },
  );
});
