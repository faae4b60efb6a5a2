import { type TokenFamily } from './TokenFamily';

/**
 * Tokens of platforms: DigitalOcean, Databricks, Heroku, Cloudflare, HashiCorp Vault, Pulumi,
 * Alibaba Cloud, Fly, Supabase, PlanetScale,
 * Doppler, 1Password and Netlify.
 */
export const cloudToken: TokenFamily = {
  category: 'cloud_token',
  prefixes:
    'do[opr]_v1_|dapi[0-9a-f]{8}|HRKU-|v1\\.0-[0-9a-f]{8}|hv[sbr]\\.|pul-[0-9a-f]{8}|LTAI|fo1_|FlyV1|sbp_|pscale_|dp\\.(?:pt|st|ct|sa)\\.|ops_eyJ|nfp_',
  forms: [
    'do[opr]_v1_[0-9a-f]{64}',
    'dapi[0-9a-f]{32}(?:-\\d)?(?![0-9a-f])',
    'HRKU-[A-Za-z0-9_-]{36,80}',
    'v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}',
    'hv[sbr]\\.[A-Za-z0-9_-]{24,256}',
    'pul-[0-9a-f]{40}(?![0-9a-f])',
    'LTAI[A-Za-z0-9]{16,20}(?![A-Za-z0-9])',
    'fo1_[A-Za-z0-9_-]{43}',
    'FlyV1 fm\\d_[A-Za-z0-9+/=,_-]{100,1000}',
    'sbp_[0-9a-f]{40}(?![0-9a-f])',
    'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}',
    'dp\\.(?:pt|st|ct|sa)\\.[A-Za-z0-9.]{40,64}',
    'nfp_[A-Za-z0-9]{36}(?![A-Za-z0-9])',
    'ops_eyJ[A-Za-z0-9+/]{250,1000}={0,3}',
  ],
};
