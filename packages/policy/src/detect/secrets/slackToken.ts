import { type TokenFamily } from './TokenFamily';

/** Slack's tokens, and the secret part of its webhooks. */
export const slackToken: TokenFamily = {
  category: 'slack_token',
  prefixes: 'xox[abceoprs][-.]|xapp-|hooks\\.slack\\.com',
  forms: [
    'xox[abceoprs][-.][A-Za-z0-9.-]{10,250}',
    'xapp-\\d-[A-Za-z0-9-]{20,250}',
    'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,100}',
  ],
};
