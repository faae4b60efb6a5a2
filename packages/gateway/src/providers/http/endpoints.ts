import { type ProviderName, type TargetConfig } from '@keeptrusts/policy';

/** Where a provider's OpenAI-compatible interface is, and how it wants its key. */
interface Endpoint {
  /** Undefined where only the configuration can know. */
  baseUrl?: string;
  /** Added to a base URL that names only a host. */
  path: string;
  credential(secret: string): readonly [name: string, value: string];
  /** False for servers that ask for none, such as one on the same machine. */
  needsSecret: boolean;
}

const bearer = (secret: string) =>
  ['authorization', `Bearer ${secret}`] as const;

/**
 * Providers that speak OpenAI's dialect, each by its own documentation. Anthropic, Azure and Gemini
 * publish such an interface beside their native one.
 */
export const endpoints: Partial<Record<ProviderName, Endpoint>> = {
  openai: {
    baseUrl: 'https://api.openai.com/v1',
    path: '/v1',
    credential: bearer,
    needsSecret: true,
  },
  anthropic: {
    baseUrl: 'https://api.anthropic.com/v1',
    path: '/v1',
    credential: bearer,
    needsSecret: true,
  },
  gemini: {
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    path: '/v1beta/openai',
    credential: bearer,
    needsSecret: true,
  },
  'azure-openai': {
    path: '/openai/v1',
    credential: secret => ['api-key', secret],
    needsSecret: true,
  },
  ollama: {
    baseUrl: 'http://127.0.0.1:11434/v1',
    path: '/v1',
    credential: bearer,
    needsSecret: false,
  },
  'openai-compatible': {
    path: '/v1',
    credential: bearer,
    needsSecret: false,
  },
};

/** The base URL of a target; undefined when it has to be given and is not. */
export function baseUrlOf(
  endpoint: Endpoint,
  target: Pick<TargetConfig, 'base_url'>,
): URL | undefined {
  const given = target.base_url ?? endpoint.baseUrl;
  if (given === undefined) return undefined;
  const url = new URL(given);
  if (url.pathname === '/') url.pathname = endpoint.path;
  return url;
}
