import { generateKey } from '@keeptrusts/contract';

const digits = '0123456789';
const hexDigits = `${digits}abcdef`;
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = `${capitals}${capitals.toLowerCase()}`;
const base32 = `${capitals}234567`;
const base62 = digits + letters;

/** The same characters for the same arguments, without order. */
function draw(alphabet: string, length: number): string {
  let text = '';
  for (let i = 0, seed = length + alphabet.length; i < length; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += alphabet[Math.floor(seed / 65536) % alphabet.length];
  }
  return text;
}

const hex = (length: number) => draw(hexDigits, length);
const mixed = (length: number) => draw(base62, length);
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const lines = (count: number) =>
  Array.from({ length: count }, () => mixed(64)).join('\n');

export const webToken = [
  base64url('{"alg":"HS256","typ":"JWT"}'),
  base64url('{"sub":"1234","name":"Jo"}'),
  mixed(43),
].join('.');

/** A block in PEM, of as many lines. */
export function pemBlock(kind: string, count = 5, lineEnd = '\n'): string {
  return `-----BEGIN ${kind}-----\n${lines(count)}\n-----END ${kind}-----`
    .split('\n')
    .join(lineEnd);
}

/**
 * A secret of every form, by category. They are put together at run time, so that those who scan sources
 * for secrets find none here.
 */
export const sampleSecrets: readonly (readonly [string, string])[] = [
  ['aws_key', `AK${'IA'}${draw(base32, 16)}`],
  ['aws_key', `AS${'IA'}${draw(base32, 16)}`],
  ['google_key', `AI${'za'}${mixed(35)}`],
  ['google_key', `GOC${'SPX'}-${mixed(28)}`],
  ['google_key', `ya${'29'}.${mixed(60)}`],
  ['azure_key', `${mixed(3)}8Q~${mixed(34)}`],
  ['openai_key', `sk${'-'}proj-${mixed(64)}-${mixed(20)}`],
  ['openai_key', `sk${'-'}svcacct-${mixed(60)}`],
  ['openai_key', `sk${'-'}${mixed(48)}`],
  ['anthropic_key', `sk${'-'}ant-api03-${mixed(93)}AA`],
  ['ai_provider_key', `hf${'_'}${draw(letters, 34)}`],
  ['ai_provider_key', `gsk${'_'}${mixed(52)}`],
  ['ai_provider_key', `pplx${'-'}${mixed(48)}`],
  ['ai_provider_key', `sk${'-'}or-v1-${hex(64)}`],
  ['github_token', `gh${'p_'}${mixed(36)}`],
  ['github_token', `gh${'s_'}${mixed(36)}`],
  ['github_token', `github${'_pat_'}${mixed(22)}_${mixed(59)}`],
  ['gitlab_token', `gl${'pat'}-${mixed(20)}`],
  ['slack_token', `xo${'xb'}-${draw(digits, 12)}-${mixed(24)}`],
  [
    'slack_token',
    `hooks.slack${'.com'}/services/T${mixed(8)}/B${mixed(8)}/${mixed(24)}`,
  ],
  ['payment_key', `sk${'_live_'}${mixed(24)}`],
  ['payment_key', `rk${'_live_'}${mixed(24)}`],
  ['payment_key', `shp${'at_'}${hex(32)}`],
  ['messaging_key', `S${'K'}${hex(32)}`],
  ['messaging_key', `S${'G'}.${mixed(22)}.${mixed(43)}`],
  ['messaging_key', `key${'-'}${hex(32)}`],
  ['bot_token', `${draw('123456789', 10)}:${'AA'}${mixed(33)}`],
  ['bot_token', `M${mixed(23)}.${mixed(6)}.${mixed(27)}`],
  ['bot_token', `${hex(32)}-us${12}`],
  ['registry_token', `npm${'_'}${mixed(36)}`],
  ['registry_token', `pypi${'-'}AgEIcHlwaS5vcmc${mixed(70)}`],
  ['registry_token', `dckr${'_pat_'}${mixed(27)}`],
  ['cloud_token', `dop${'_v1_'}${hex(64)}`],
  ['cloud_token', `da${'pi'}${hex(32)}`],
  ['cloud_token', `HRK${'U'}-AA${mixed(58)}`],
  ['cloud_token', `v1${'.0-'}${hex(24)}-${hex(146)}`],
  ['cloud_token', `hv${'s.'}${mixed(95)}`],
  ['cloud_token', `${mixed(14)}.atlas${'v1'}.${mixed(67)}`],
  ['cloud_token', `nf${'p_'}${mixed(36)}`],
  ['ai_provider_key', `nv${'api'}-${mixed(64)}`],
  ['ai_provider_key', `tgp${'_v1_'}${mixed(43)}`],
  ['ai_provider_key', `pcs${'k_'}${mixed(6)}_${mixed(63)}`],
  ['messaging_key', `xkey${'sib'}-${hex(64)}-${mixed(16)}`],
  ['developer_token', `sq${'u_'}${hex(40)}`],
  ['developer_token', `bku${'a_'}${hex(40)}`],
  ['developer_token', `gl${'sa'}_${mixed(32)}_${hex(8)}`],
  ['developer_token', `PM${'AK'}-${hex(24)}-${hex(34)}`],
  ['keeptrusts_key', generateKey('gateway')],
  ['keeptrusts_key', generateKey('access')],
  ['jwt', webToken],
  ['private_key', pemBlock('RSA PRIVATE KEY')],
  ['private_key', pemBlock('PRIVATE KEY', 26)],
  ['private_key', pemBlock('OPENSSH PRIVATE KEY', 40)],
  ['private_key', pemBlock('PGP PRIVATE KEY BLOCK', 60)],
  ['private_key', pemBlock('EC PRIVATE KEY', 3, '\\n')],
  ['connection_string', `postgres://app:${mixed(12)}@db.internal:5432/app`],
  [
    'connection_string',
    `mongodb+srv://app:${mixed(12)}@cluster0.mongodb.net/app?w=1`,
  ],
  ['connection_string', `redis://:${mixed(12)}@cache:6379/0`],
  ['connection_string', `postgresql+asyncpg://app:${mixed(12)}@db/app`],
];

/** Secrets that only what stands before them gives away: category, before, secret. */
export const secretsInContext: readonly (readonly [string, string, string])[] =
  [
    ['aws_key', 'aws_secret_access_key = ', `${mixed(38)}/+`],
    ['aws_key', '"SecretAccessKey": "', `${mixed(38)}/+`],
    ['azure_key', 'AccountName=x;AccountKey=', `${mixed(86)}==`],
    [
      'connection_string',
      'jdbc:postgresql://db/app?user=app&password=',
      mixed(12),
    ],
    ['connection_string', 'Server=db;User Id=app;Password=', mixed(12)],
    ['url_credentials', 'git clone https://', `jo:${mixed(20)}`],
    ['auth_header', 'Authorization: Basic ', `${mixed(30)}==`],
    ['auth_header', '"authorization": "Bearer ', mixed(40)],
    ['generic_secret', 'password = "', 'tr0ub4dor&3'],
    ['generic_secret', 'API_KEY: ', hex(32)],
    ['generic_secret', 'DB_PASSWORD=', 'hunter20245'],
    ['generic_secret', '"client_secret": "', mixed(32)],
    ['generic_secret', "const token = '", mixed(24)],
    ['generic_secret', 'The password is ', 'Summer#2026-kQ'],
    ['generic_secret', 'cloudflare_api_key=', hex(37)],
    ['generic_secret', 'HONEYCOMB_WRITE_KEY=', mixed(24)],
    ['generic_secret', 'TOKEN_PROD="', hex(32)],
    ['generic_secret', 'Das Passwort lautet ', 'Kestrel43-x'],
    ['generic_secret', 'mysql -u root -p', 'Falcon09-x'],
    ['generic_secret', 'docker login --password ', mixed(24)],
    ['generic_secret', 'curl -u admin:', mixed(24)],
    ['generic_secret', 'machine db login jo password ', mixed(24)],
    ['generic_secret', '<password>', 'tango-5429-Mx'],
    ['generic_secret', '<add key="DbPassword" value="', 'Copper8-3x'],
    ['generic_secret', 'login: jo\npw: ', 'Falcon0923'],
  ];
