import { type TokenFamily } from './TokenFamily';

/**
 * Tokens of tools for developers: Grafana, New Relic, Linear, Notion, Postman, Atlassian, Sentry, Figma, Airtable,
 * SonarQube, CircleCI, Buildkite, HubSpot.
 */
export const developerToken: TokenFamily = {
  category: 'developer_token',
  prefixes:
    'gl(?:sa|c)_|NRAK-|lin_api_|ntn_|PMAK-|ATATT3|sntry[su]_|figd_|pat[A-Za-z0-9]{14}\\.|dt0c01\\.|A3-[A-Z0-9]{6}-|sq[aup]_[0-9a-f]{8}|CCIPAT_|bkua_|pat-[a-z]{2}\\d-',
  forms: [
    'glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}',
    'glc_[A-Za-z0-9+/]{32,400}={0,2}',
    'NRAK-[A-Z0-9]{27}',
    'lin_api_[A-Za-z0-9]{40}',
    'ntn_[A-Za-z0-9]{40,50}',
    'PMAK-[0-9a-f]{24}-[0-9a-f]{34}',
    'ATATT3[A-Za-z0-9_=-]{100,250}',
    'sntry[su]_[A-Za-z0-9+/=_]{40,300}',
    'figd_[A-Za-z0-9_-]{40}',
    'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}',
    'sq[aup]_[0-9a-f]{40}(?![0-9a-f])',
    'CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}',
    'bkua_[0-9a-f]{40}(?![0-9a-f])',
    'pat-[a-z]{2}\\d-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
    'dt0c01\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}',
    'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
  ],
};
