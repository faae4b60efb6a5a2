import { type TokenFamily } from './TokenFamily';

/**
 * Keys of other model providers and of what goes with models: Hugging Face, Groq, Perplexity, Replicate, xAI,
 * OpenRouter, LangSmith, NVIDIA, Together, Cerebras, Pinecone, Langfuse.
 */
export const aiProviderKey: TokenFamily = {
  category: 'ai_provider_key',
  prefixes:
    'hf_|api_org_|gsk_|pplx-|r8_|xai-|sk-or-|sk-lf-|lsv2_|nvapi-|tgp_v1_|csk-|pcsk_',
  forms: [
    '(?:hf|api_org)_[A-Za-z0-9]{34}(?![A-Za-z0-9])',
    'gsk_[A-Za-z0-9]{52}',
    'pplx-[A-Za-z0-9]{48}',
    'r8_[A-Za-z0-9]{37}(?![A-Za-z0-9])',
    'xai-[A-Za-z0-9]{80}',
    'sk-or-v1-[0-9a-f]{64}',
    'lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}',
    'nvapi-[A-Za-z0-9_-]{60,80}',
    'tgp_v1_[A-Za-z0-9_-]{43}',
    'csk-[a-z0-9]{48}(?![A-Za-z0-9])',
    'pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{50,70}',
    'sk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
  ],
};
