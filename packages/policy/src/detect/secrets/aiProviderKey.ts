import { type TokenFamily } from './TokenFamily';

/** Keys of other model providers: Hugging Face, Groq, Perplexity, Replicate, xAI, OpenRouter, LangSmith. */
export const aiProviderKey: TokenFamily = {
  category: 'ai_provider_key',
  prefixes: 'hf_|api_org_|gsk_|pplx-|r8_|xai-|sk-or-|lsv2_',
  forms: [
    '(?:hf|api_org)_[A-Za-z0-9]{34}(?![A-Za-z0-9])',
    'gsk_[A-Za-z0-9]{52}',
    'pplx-[A-Za-z0-9]{48}',
    'r8_[A-Za-z0-9]{37}(?![A-Za-z0-9])',
    'xai-[A-Za-z0-9]{80}',
    'sk-or-v1-[0-9a-f]{64}',
    'lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}',
  ],
};
