import { type TargetConfig } from '@keeptrusts/policy';
import { type ProviderKind } from '../ProviderKind';
import { HttpProvider } from './HttpProvider';

/** Where a provider's OpenAI-compatible interface is, and how it wants its key. */
export interface Endpoint {
  /** As targets name it. */
  name: string;
  /** Undefined where only the configuration can know. */
  baseUrl?: string;
  /** Added to a base URL that names only a host; `/v1` when not given. */
  path?: string;
  /** The header that carries the key; `authorization: Bearer …` when not given. */
  credential?(secret: string): readonly [name: string, value: string];
  /** False for servers that ask for none, such as one on the same machine. */
  needsSecret: boolean;
}

const bearer = (secret: string) =>
  ['authorization', `Bearer ${secret}`] as const;

/**
 * A provider that speaks OpenAI's dialect over HTTP.
 *
 * @example
 * const groq = httpKind({
 *   name: 'groq',
 *   baseUrl: 'https://api.groq.com/openai/v1',
 *   needsSecret: true,
 * });
 */
export function httpKind(endpoint: Endpoint): ProviderKind {
  const { name, baseUrl, needsSecret, credential = bearer } = endpoint;
  return {
    name,
    needs: [
      ...(baseUrl === undefined ? (['base_url'] as const) : []),
      ...(needsSecret ? (['secret_key_ref'] as const) : []),
    ],
    connect: (target, { secret, pools }) =>
      new HttpProvider(pools, {
        targetId: target.id,
        baseUrl: baseUrlOf(endpoint, target),
        headers: [
          ...Object.entries(target.headers ?? {}).flat(),
          ...(secret ? credential(secret) : []),
        ],
        secret,
      }),
  };
}

function baseUrlOf(
  { baseUrl, path = '/v1' }: Endpoint,
  { base_url }: TargetConfig,
): URL {
  const url = new URL(base_url ?? baseUrl!);
  if (url.pathname === '/') url.pathname = path;
  return url;
}
