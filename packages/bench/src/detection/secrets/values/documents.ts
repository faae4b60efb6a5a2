import { createHash } from 'node:crypto';
import { type Prng } from '../../Prng';
import { type Values } from '../../Values';
import { alphabets, draw } from './draw';

const encoded = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JSON web token, with a signature as long as its algorithm's. */
function webToken(prng: Prng): string {
  const [alg, length] = prng.pick([
    ['HS256', 43],
    ['RS256', 342],
    ['ES256', 86],
  ] as const);
  const header = prng.pick([
    { alg, typ: 'JWT' },
    { alg, kid: draw(prng, 'hex', 16) },
    { typ: 'JWT', alg, kid: draw(prng, 'base64url', 22) },
  ]);
  const claims = {
    iss: prng.pick(['https://login.corp.example', 'kubernetes/serviceaccount']),
    sub: draw(prng, 'digits', 10),
    exp: 1_763_000_000 + prng.below(9_000_000),
  };
  const signature = draw(prng, 'base64url', length);
  return `${encoded(header)}.${encoded(claims)}.${signature}`;
}

/** A private key in PEM. */
function pemBlock(kinds: readonly string[], lineEnd = '\n') {
  return (prng: Prng): string => {
    const kind = prng.pick(kinds);
    const lines = Array.from({ length: prng.pick([3, 5, 13, 26]) }, () =>
      draw(prng, 'base64', 64),
    );
    const last = `${draw(prng, 'base64', 30)}==`;
    const begin = `-----BEGIN ${kind}-----`;
    return [begin, ...lines, last, `-----END ${kind}-----`].join(lineEnd);
  };
}

/** A key of our own: the checksum is of SHA-256's first 48 bits, in base62. */
function keeptrustsKey(prng: Prng): string {
  const body = `${prng.pick(['kt_gk_', 'kt_ak_'])}${draw(prng, 'base62', 40)}`;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  let rest = BigInt(`0x${hash}`);
  let sum = '';
  while (sum.length < 6) {
    sum = alphabets.base62[Number(rest % 62n)] + sum;
    rest /= 62n;
  }
  return body + sum;
}

/** Tokens with an inner structure, of all texts. */
export const documents: Values = {
  jwt: webToken,
  keeptrusts_key: keeptrustsKey,
  private_key: pemBlock([
    ...['RSA PRIVATE KEY', 'PRIVATE KEY', 'EC PRIVATE KEY'],
    ...['OPENSSH PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'],
  ]),
  private_key_escaped: pemBlock(['PRIVATE KEY', 'RSA PRIVATE KEY'], '\\n'),
};
