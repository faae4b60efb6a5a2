import { type TokenFamily } from './TokenFamily';

/**
 * GitHub tokens: personal, OAuth, user and server of apps, refresh, fine-grained. They end in a checksum
 * whose alphabet GitHub has not published, so their form decides.
 */
export const githubToken: TokenFamily = {
  category: 'github_token',
  prefixes: 'gh[pousr]_|github_pat_',
  forms: ['gh[pousr]_[A-Za-z0-9]{36,255}', 'github_pat_[A-Za-z0-9_]{36,255}'],
};
