import { type TokenFamily } from './TokenFamily';

/** Google API keys (Gemini's too), OAuth client secrets and access tokens. */
export const googleKey: TokenFamily = {
  category: 'google_key',
  prefixes: 'AIza|GOCSPX|ya29\\.',
  forms: [
    'AIza[A-Za-z0-9_-]{35}',
    'GOCSPX-[A-Za-z0-9_-]{28}',
    'ya29\\.[A-Za-z0-9_-]{20,512}',
  ],
};
