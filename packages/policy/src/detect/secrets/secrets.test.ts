import { found } from '../__testUtils__/found';
import {
  sampleSecrets,
  secretsInContext,
  pemBlock,
  webToken,
} from './__testUtils__/sampleSecrets';
import { secretCategories, secrets } from './index';

/** Categories and texts of all findings. */
function search(text: string): [string, string][] {
  return secrets.flatMap(recogniser =>
    found(recogniser, text).map((match): [string, string] => [
      recogniser.category,
      match,
    ]),
  );
}

describe('secrets', () => {
  it.each(sampleSecrets)('finds %s %s', (category, secret) => {
    for (const text of [
      secret,
      `use "${secret}", please`,
      `(${secret})`,
      `KEY=${secret}\n`,
    ]) {
      expect(search(text)).toContainEqual([category, secret]);
    }
  });

  it.each(secretsInContext)('finds %s after %j', (category, before, secret) => {
    const after = category === 'url_credentials' ? '@' : '';
    expect(search(before + secret + after)).toContainEqual([category, secret]);
    expect(search(`${before}${secret}${after}" x`)).toContainEqual([
      category,
      secret,
    ]);
  });

  it('has a sample of every category', () => {
    const covered = [...sampleSecrets, ...secretsInContext].map(
      ([category]) => category,
    );
    expect([...new Set(covered)].sort()).toEqual([...secretCategories].sort());
  });

  it.each([
    ['a placeholder', `OPENAI_API_KEY=sk${'-'}${'x'.repeat(48)}`],
    ['the key of a manual', `AK${'IA'}IOSFODNN7EXAMPLE`],
    [
      'a reference',
      'password = ${DB_PASSWORD}, token: "{{ token1234 }}", pwd=$PASS1234',
    ],
    [
      'a name to fill in',
      'api_key: <your-api-key-1234>, secret = "changeme123"',
    ],
    [
      'code',
      'const token = getToken2(user); password = process.env.DB_PASSWORD1; secret: config.jwtSecret2',
    ],
    ['a type', 'interface User { password: string; token: Token2 }'],
    [
      'prose',
      'The password is required. Your token was refused: key is missing, secret: nobody knows',
    ],
    [
      'commands and markup',
      'mysql -u root -p orders, mkdir -p src/part1, docker run -u 1000:1000 -p 8080:80 img --password "" --token-file a1, <token>identifier</token>',
    ],
    [
      'names of the environment',
      'CACHE_KEY=node-modules-9fceb02d0ae598e95dc970b74767f19372d61af8, SORT_KEY=created_at_v2, PASSWORD_POLICY_V2=min12_upper1_digit1',
    ],
    [
      'references of vaults',
      'password: vault:secret/data/app1#password, token=arn:aws:secretsmanager:eu-west-1:210987654321:secret:db-4Kf3',
    ],
    ['a UUID', 'token: 123e4567-e89b-12d3-a456-426614174000'],
    [
      'a commit',
      'commit 9fceb02d0ae598e95dc970b74767f19372d61af8, sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ],
    [
      'an image',
      `<img src="data:image/png;base64,${webToken
        .replaceAll('.', '')
        .repeat(4)}">`,
    ],
    [
      'three parts with dots',
      `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`,
    ],
    ['a public key', pemBlock('PUBLIC KEY')],
    ['a certificate', pemBlock('CERTIFICATE')],
    [
      'the first line of a key',
      'It begins with -----BEGIN PRIVATE KEY----- and then has base64.',
    ],
    [
      'words with a prefix of a token',
      'task-force, risk-averse-and-more, disk-partition, SG.md, npm_config_registry, hf_transfer, sk-learn',
    ],
    [
      'an address without a password',
      'postgres://db.internal:5432/app, https://example.com:8080/@scope/x, redis://cache:6379',
    ],
    [
      'an address of a manual',
      'postgres://user:password@localhost/db, https://user:pass@example.com, mysql://u:${PW}@h/d, amqp://<user>:<password>@mq',
    ],
    [
      'a header of a manual',
      'Authorization: Bearer $TOKEN, Authorization: Bearer <token>, Authorization: Bearer your-token-goes-here-1',
    ],
    ['a false key of ours', `kt_gk_${'A1b2'.repeat(11)}zz`],
    [
      'versions and numbers',
      'node 24.1.0, 2026-01-01T00:00:00Z, 4111 1111 1111 1111, v1.0-beta.2',
    ],
  ])('finds none in %s', (_, text) => {
    expect(search(text)).toEqual([]);
  });

  it('finds the lines of a private key that was cut off', () => {
    const whole = pemBlock('RSA PRIVATE KEY', 8);
    const cutOff = whole.split('\n').slice(0, 5).join('\n');
    expect(search(`${cutOff}\n\nThat is all.`)).toEqual([
      ['private_key', cutOff],
    ]);
  });

  it('finds the key in the JSON of a service account', () => {
    const key = pemBlock('PRIVATE KEY', 26);
    const [finding] = search(
      JSON.stringify({ type: 'service_account', private_key: `${key}\n` }),
    );
    expect(finding).toEqual(['private_key', key.replaceAll('\n', '\\n')]);
  });
});
