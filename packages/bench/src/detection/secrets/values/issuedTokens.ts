import { type Values } from '../../Values';
import { oneOf } from './draw';

/** Tokens in the forms that their issuers have published: of the texts that are looked at. */
export const issuedTokens: Values = {
  aws_key: oneOf('AKIA{base32:16}', 'ASIA{base32:16}'),
  aws_key_secret: oneOf('{base64:40}'),
  google_key: oneOf('AIza{base64url:35}', 'GOCSPX-{base64url:28}'),
  azure_key: oneOf('{base62:3}8Q~{base62:34}', '{base62:3}7Q~{base64url:34}'),
  azure_key_account: oneOf('{base64:86}=='),
  azure_key_bus: oneOf('{base64:43}='),
  openai_key: oneOf(
    'sk-proj-{base64url:74}T3BlbkFJ{base64url:74}',
    'sk-{base62:20}T3BlbkFJ{base62:20}',
    'sk-svcacct-{base64url:64}',
  ),
  anthropic_key: oneOf(
    'sk-ant-api03-{base64url:93}AA',
    'sk-ant-admin01-{base64url:93}AA',
  ),
  ai_provider_key: oneOf(
    ...['hf_{base62:34}', 'gsk_{base62:52}', 'pplx-{base62:48}'],
    ...['r8_{base62:37}', 'xai-{base62:80}', 'sk-or-v1-{hex:64}'],
    ...['nvapi-{base64url:64}', 'tgp_v1_{base64url:43}', 'csk-{small:48}'],
    ...[
      'pcsk_{base62:6}_{base62:63}',
      'sk-lf-{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}',
    ],
  ),
  github_token: oneOf(
    ...['ghp_{base62:36}', 'gho_{base62:36}', 'ghs_{base62:36}'],
    'github_pat_{base62:22}_{base62:59}',
  ),
  gitlab_token: oneOf('glpat-{base64url:20}', 'gldt-{base64url:20}'),
  slack_token: oneOf(
    'xoxb-{digits:12}-{digits:13}-{base62:24}',
    'xoxp-{digits:12}-{digits:12}-{digits:13}-{hex:32}',
  ),
  slack_token_hook: oneOf(
    'hooks.slack.com/services/T{capitals:10}/B{capitals:10}/{base62:24}',
  ),
  payment_key: oneOf(
    ...['sk_live_{base62:24}', 'rk_live_{base62:99}', 'sk_test_51{base62:97}'],
    ...['whsec_{base62:32}', 'shpat_{hex:32}', 'sq0atp-{base64url:22}'],
  ),
  messaging_key: oneOf(
    ...['SG.{base64url:22}.{base64url:43}', 'SK{hex:32}', 'key-{hex:32}'],
    'xkeysib-{hex:64}-{base62:16}',
  ),
  messaging_key_hook: oneOf(
    'discord.com/api/webhooks/{digits:19}/{base64url:68}',
  ),
  registry_token: oneOf(
    ...['npm_{base62:36}', 'pypi-AgEIcHlwaS5vcmc{base64url:80}'],
    ...['dckr_pat_{base64url:27}', 'rubygems_{hex:48}'],
  ),
  cloud_token: oneOf(
    ...['dop_v1_{hex:64}', 'hvs.{base64url:90}', 'dapi{hex:32}'],
    ...['HRKU-{base64url:60}', 'sbp_{hex:40}', 'dp.st.prd.{base62:43}'],
    ...[
      '{base62:14}.atlasv1.{base64url:67}',
      'nfp_{base62:36}',
      'pul-{hex:40}',
    ],
  ),
  developer_token: oneOf(
    ...['glsa_{base62:32}_{hex:8}', 'lin_api_{base62:40}', 'ntn_{base62:46}'],
    ...[
      'ATATT3xFfGF0{base64url:180}',
      'NRAK-{capitals:27}',
      'figd_{base64url:40}',
    ],
    ...['squ_{hex:40}', 'CCIPAT_{base62:22}_{hex:40}', 'bkua_{hex:40}'],
    ...['pat-na1-{hex:8}-{hex:4}-4{hex:3}-9{hex:3}-{hex:12}'],
  ),
  bot_token: oneOf(
    '{digits:10}:AA{base64url:33}',
    'MT{base62:24}.G{base62:5}.{base64url:38}',
  ),
};
