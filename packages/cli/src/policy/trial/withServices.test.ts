import { lintPolicyConfig, type ServiceFinding } from '@keeptrusts/policy';
import { requestBody } from './requestBody';
import { toCompletion } from './toCompletion';
import { tryPolicies } from './tryPolicies';
import { withServices } from './withServices';

/** What is found, in which phase, when a service finds this. */
async function found(settings: string, findings: readonly ServiceFinding[]) {
  const { config } = lintPolicyConfig(
    `policies:
  - name: outside
    type: external
    action: warn
    provider: webhook
    endpoint: https://moderation.example.com
    ${settings}
`,
  );
  const { event } = await tryPolicies(
    withServices(config!, { outside: findings }),
    {
      body: requestBody({ input: 'Falcon and Falcon' }, config!),
      headers: {},
      completion: toCompletion('A Falcon'),
      repeat: 1,
    },
  );
  return event.policies.map(({ phase, findings: counts }) => [phase, counts]);
}

describe('what a service finds', () => {
  it('is told wherever its text stands', async () => {
    expect(
      await found('', [{ category: 'code_name', text: 'Falcon' }]),
    ).toEqual([
      ['input', { code_name: 2 }],
      ['output', { code_name: 1 }],
    ]);
  });

  it('is told once when it is about no text in particular', async () => {
    expect(await found('', [{ category: 'hate' }])).toEqual([
      ['input', { hate: 1 }],
      ['output', undefined],
    ]);
    expect(await found('phase: output', [{ category: 'hate' }])).toEqual([
      ['output', { hate: 1 }],
    ]);
  });
});
