import { type Prng } from '../../Prng';
import { type Values } from '../../Values';
import { draw, oneOf } from './draw';

const words = [
  ...['Sunset', 'maple', 'Rocket', 'winter', 'Falcon', 'pepper', 'Kestrel'],
  ...['harbor', 'Velvet', 'tango', 'Copper', 'glacier', 'Monsoon', 'dragon'],
];
const signs = ['!', '#', '%', '&', '?', '_', '-', '+', '='];

/** What people think of: a word or two, a number, perhaps a sign. */
function chosenPassword(prng: Prng): string {
  const number = draw(prng, 'digits', prng.pick([2, 3, 4]));
  return prng.pick([
    `${prng.pick(words)}${number}${prng.pick(signs)}`,
    `${prng.pick(words)}${prng.pick(signs)}${prng.pick(words)}${number}`,
    `${prng.pick(words)}-${number}-${prng.pick(words)}`,
  ]);
}

/** What password managers think of. Without quotes, brackets and what ends an address. */
function drawnPassword(prng: Prng): string {
  const password = draw(prng, 'base62', prng.pick([12, 16, 20]));
  const at = 2 + prng.below(password.length - 4);
  return prng.chance(0.5)
    ? password
    : `${password.slice(0, at)}${prng.pick([
        '!',
        '%',
        '*',
        '^',
        '~',
      ])}${password.slice(at)}`;
}

const host = ['db.internal', 'prod-db-01.corp.example', '10.4.0.12', 'mq'];

/** A password in an address has no sign that would end it. */
function inAddress(prng: Prng): string {
  return draw(prng, 'base62', prng.pick([10, 14, 20]));
}

function address(schemes: readonly string[]) {
  return (prng: Prng): string => {
    const user = prng.pick(['app', 'svc_orders', 'admin', 'root', 'report-ro']);
    const port = prng.pick(['', ':5432', ':6379', ':27017']);
    const path = prng.pick(['', '/app', '/orders?sslmode=require', '/0']);
    return `${prng.pick(schemes)}://${user}:${inAddress(prng)}@${prng.pick(
      host,
    )}${port}${path}`;
  };
}

/** Passwords, and secrets that nothing but what stands before them tells: of the texts that are looked at. */
export const passwords: Values = {
  connection_string: address([
    ...['postgres', 'postgresql', 'mysql', 'mongodb+srv', 'mongodb', 'rediss'],
    ...['redis', 'amqp', 'amqps', 'mysql+pymysql', 'postgresql+asyncpg'],
  ]),
  connection_string_parameter: inAddress,
  url_credentials: prng =>
    `${prng.pick(['ci-bot', 'deploy', 'jo.miller', 'oauth2'])}:${inAddress(
      prng,
    )}`,
  url_credentials_token: oneOf(
    'x-access-token:ghs_{base62:36}',
    'oauth2:glpat-{base64url:20}',
  ),
  auth_header_basic: prng =>
    Buffer.from(
      `${prng.pick(['admin', 'svc', 'jo'])}:${inAddress(prng)}`,
    ).toString('base64'),
  auth_header: oneOf('{base64url:43}', '{hex:40}', '{base62:32}', '{hex:64}'),
  generic_secret: prng =>
    prng.chance(0.5) ? chosenPassword(prng) : drawnPassword(prng),
  generic_secret_hex: oneOf('{hex:32}', '{hex:40}', '{hex:64}'),
  generic_secret_mixed: oneOf('{base62:24}', '{base64url:32}', '{base62:48}'),
  generic_secret_base: oneOf('{base64:43}=', '{base64:22}=='),
};

/** The same of the texts that are kept aside: other schemes, lengths and ways to choose. */
export const asidePasswords: Values = {
  ...passwords,
  url_credentials_token: oneOf(
    'ci-user:ghp_{base62:36}',
    'gitlab-ci-token:glcbt-64_{base64url:20}',
  ),
  connection_string: address([
    ...['mssql', 'clickhouse', 'mariadb', 'cockroachdb', 'nats', 'smtps'],
    ...['postgres', 'mongodb+srv', 'redis', 'mysql', 'mssql+pyodbc', 'ldaps'],
  ]),
  auth_header: oneOf('{base62:40}', '{base64url:64}', 'v2.{base64url:50}'),
  generic_secret: prng =>
    prng.chance(0.4)
      ? `${chosenPassword(prng)}${chosenPassword(prng)}`
      : drawnPassword(prng),
  generic_secret_hex: oneOf('{hex:24}', '{hex:48}', '{hex:128}'),
  generic_secret_mixed: oneOf('{base62:20}', '{base64url:43}', '{small:25}'),
};
