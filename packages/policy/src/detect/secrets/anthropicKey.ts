import { type TokenFamily } from './TokenFamily';

/** Anthropic's keys and tokens. */
export const anthropicKey: TokenFamily = {
  category: 'anthropic_key',
  prefixes: 'sk-ant-',
  forms: ['sk-ant-[a-z]{2,8}\\d\\d-[A-Za-z0-9_-]{20,128}'],
};
