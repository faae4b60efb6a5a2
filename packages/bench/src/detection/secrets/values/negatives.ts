import { type Values } from '../../Values';
import { draw, oneOf } from './draw';

/** What looks like a secret and is none. */
export const negatives: Values = {
  sha: oneOf('{hex:40}', '{hex:7}'),
  digest: oneOf('{hex:64}', '{hex:32}', '{hex:128}'),
  uuid: oneOf('{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}'),
  integrity: prng => `sha512-${draw(prng, 'base64', 86)}==`,
  checksum: oneOf('10c0/{hex:128}', 'h1:{base64:43}=', '{hex:56}'),
  image: prng => `iVBORw0KGgoAAAANSUhEUg${draw(prng, 'base64', 400)}==`,
  font: prng => `d09GMgABAAAAA${draw(prng, 'base64', 300)}=`,
  placeholder: prng =>
    prng.pick([
      ...['your-api-key-here', '<your-api-key>', 'YOUR_API_KEY', 'changeme'],
      ...[
        'xxxxxxxxxxxxxxxx',
        'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        '********',
      ],
      ...['REPLACE_ME_WITH_TOKEN', 'insert-token-here', 'my-secret-key-123'],
      ...['example-key-1', 'AKIAIOSFODNN7EXAMPLE', 'sk-...', 'dummy-token-42'],
    ]),
  reference: prng =>
    prng.pick([
      ...['${SECRET}', '${DB_PASSWORD_2}', '$API_TOKEN', '{{ vault.db_pw1 }}'],
      ...['process.env.API_KEY_V2', 'os.environ["TOKEN_1"]', '%DB_PASS%'],
      ...['secrets.NPM_TOKEN2', '!Ref DbPassword1', '$(cat /run/secrets/db1)'],
      ...[
        'arn:aws:secretsmanager:eu-west-1:210987654321:secret:db-4Kf3',
        'file:///run/secrets/token1',
      ],
      ...[
        'vault:secret/data/app1#password',
        'env:OPENAI_KEY_2',
        'op://prod/db1/password',
      ],
    ]),
  reference_inline: prng =>
    prng.pick(['${DB_PASSWORD}', '$DB_PASS', '<password>', '%DB_PASS%']),
  build: oneOf(
    'main.{hex:8}.chunk.js',
    'index-{base64url:8}.css',
    'vendor~{hex:20}',
  ),
  css_class: oneOf(
    'css-{small:7}',
    'sc-{base62:6}',
    '_{base62:5}_1x{digits:2}',
  ),
  color: oneOf('#{hex:6}', '#{hex:3}'),
  version: oneOf('1.{digits:2}.3', '24.{digits:1}.0-rc.2', 'v2.{digits:1}'),
  trace: oneOf('00-{hex:32}-{hex:16}-01'),
  ulid: oneOf('01J{capitals:23}'),
  etag: oneOf('W/"{hex:32}"', '"{base62:27}"'),
  request: oneOf(
    'req_{base62:24}',
    'chatcmpl-{base62:29}',
    'msg_01{base62:22}',
  ),
  customer: oneOf('cus_{base62:14}', 'pi_3{base62:23}', 'acct_1{base62:15}'),
  publishable: oneOf('pk_live_{base62:24}'),
  image_id: oneOf('sha256:{hex:64}'),
  public_key: prng =>
    `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA${draw(prng, 'base64', 44)}`,
  certificate_lines: prng =>
    Array.from({ length: 6 }, () => draw(prng, 'base64', 64)).join('\n'),
  account: oneOf('{digits:12}'),
  cursor: oneOf('eyJ{base64url:60}'),
};
