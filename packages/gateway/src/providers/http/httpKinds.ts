import { httpKind } from './httpKind';

/**
 * Providers that speak OpenAI's dialect, each by its own documentation. Anthropic, Azure and Gemini
 * publish such an interface beside their native one.
 */
export const httpKinds = [
  httpKind({
    name: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    needsSecret: true,
  }),
  httpKind({
    name: 'anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    needsSecret: true,
  }),
  httpKind({
    name: 'gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    path: '/v1beta/openai',
    needsSecret: true,
  }),
  httpKind({
    name: 'azure-openai',
    path: '/openai/v1',
    credential: secret => ['api-key', secret],
    needsSecret: true,
  }),
  httpKind({
    name: 'ollama',
    baseUrl: 'http://127.0.0.1:11434/v1',
    needsSecret: false,
  }),
  httpKind({ name: 'openai-compatible', needsSecret: false }),
];
