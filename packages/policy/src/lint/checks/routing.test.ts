import { lintPolicyConfig } from '../lintPolicyConfig';

const compliant =
  '{ id: good, provider: openai, region: eu-west, data_policy: { zero_data_retention: true } }';
const other = '{ id: other, provider: openai, region: us-east }';

function lint(settings: string, targets: readonly string[]) {
  const policy = `policies: [{ type: data_routing, name: eu, ${settings} }]`;
  const providers = `providers: { targets: [${targets.join(', ')}] }`;
  const { faults, config } = lintPolicyConfig(
    targets.length > 0 ? `${policy}\n${providers}` : policy,
  );
  return {
    faults: faults.map(({ severity, code, path, message, suggestion }) => ({
      is: `${severity} ${code} ${path}`,
      message,
      suggestion,
    })),
    isSafe: config !== undefined,
  };
}

const settings = 'require_zero_data_retention: true, allowed_regions: ["eu-*"]';

describe('checkRouting', () => {
  it('has nothing to say when every target complies', () => {
    expect(lint(settings, [compliant])).toEqual({ faults: [], isSafe: true });
  });

  it('has nothing to say about a file without targets', () => {
    expect(lint(settings, [])).toEqual({ faults: [], isSafe: true });
  });

  it('warns about a target that is passed over', () => {
    expect(lint(settings, [compliant, other])).toEqual({
      faults: [
        {
          is: 'warning non-compliant providers.targets[1].id',
          message:
            '"eu" passes over the target "other", which does not promise zero data retention, an allowed region.',
          suggestion:
            'data_policy: { zero_data_retention: true }\nregion: eu-*',
        },
      ],
      isSafe: true,
    });
  });

  it('refuses a file in which no target complies', () => {
    const { faults, isSafe } = lint(settings, [other]);
    expect(isSafe).toBe(false);
    expect(faults.map(({ is }) => is)).toEqual([
      'error non-compliant policies[0]',
      'warning non-compliant providers.targets[0].id',
    ]);
    expect(faults[0].message).toBe(
      'No target complies with "eu": every request would be refused.',
    );
  });

  it('only warns of that when other targets may stand in', () => {
    const { faults, isSafe } = lint(
      `${settings}, on_no_compliant_provider: warn`,
      [other],
    );
    expect(isSafe).toBe(true);
    expect(faults[0].message).toBe(
      'No target complies with "eu": requests go to targets that do not comply.',
    );
  });
});
