import { type Values } from '../../Values';
import { oneOf } from './draw';

/** Tokens of issuers, and in forms, that the texts which are looked at do not have, beside some that they have. */
export const asideTokens: Values = {
  aws_key: oneOf('AKIA{base32:16}', 'ABIA{base32:16}', 'ACCA{base32:16}'),
  aws_key_secret: oneOf('{base64:40}', '{base62:40}'),
  google_key: oneOf('AIzaSy{base64url:33}', 'ya29.a0{base64url:160}'),
  azure_key: oneOf('{base62:3}8Q~{base64url:31}', 'a{base62:2}8Q~{base62:33}'),
  azure_key_account: oneOf('{base64:86}=='),
  azure_key_bus: oneOf('{base64:43}='),
  openai_key: oneOf(
    'sk-admin-{base64url:58}T3BlbkFJ{base64url:58}',
    'sk-proj-{base62:20}T3BlbkFJ{base62:20}',
  ),
  anthropic_key: oneOf(
    'sk-ant-api03-{base64url:93}AA',
    'sk-ant-oat01-{base64url:86}AA',
  ),
  ai_provider_key: oneOf(
    ...['api_org_{base62:34}', 'lsv2_pt_{hex:32}_{hex:10}', 'hf_{base62:34}'],
    ...['gsk_{base62:52}', 'fw_{base62:24}', 'jina_{hex:32}{base64url:28}'],
    ...['tvly-{base62:32}', 'sk_{hex:48}'],
  ),
  github_token: oneOf('ghu_{base62:36}', 'ghr_{base62:76}', 'ghp_{base62:36}'),
  gitlab_token: oneOf(
    ...['glrt-{base64url:20}', 'glcbt-64_{base64url:20}'],
    ...['glptt-{hex:40}', 'glpat-{base64url:27}.01.{small:9}'],
  ),
  slack_token: oneOf(
    ...['xapp-1-A{capitals:10}-{digits:13}-{hex:64}'],
    ...['xoxe.xoxp-1-{base62:160}', 'xoxb-{digits:13}-{digits:13}-{base62:24}'],
  ),
  slack_token_hook: oneOf(
    'hooks.slack.com/triggers/T{capitals:8}/{digits:13}/{hex:32}',
    'hooks.slack.com/services/T{capitals:8}/B{capitals:8}/{base62:24}',
  ),
  payment_key: oneOf(
    ...[
      'sk_live_51{base62:97}',
      'rk_test_51{base62:97}',
      'rzp_live_{base62:14}',
    ],
    ...['shppa_{hex:32}', 'EAAA{base64url:60}', 'whsec_{base64:32}'],
  ),
  messaging_key: oneOf(
    ...[
      'SG.{base64url:22}.{base64url:43}',
      'SK{hex:32}',
      're_{base62:8}_{base62:24}',
    ],
  ),
  messaging_key_hook: oneOf(
    'discordapp.com/api/webhooks/{digits:18}/{base64url:68}',
    'contoso.webhook.office.com/webhookb2/{hex:8}-{hex:4}-4{hex:3}-8{hex:3}-{hex:12}@{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}/IncomingWebhook/{hex:32}/{hex:8}-{hex:4}-4{hex:3}-b{hex:3}-{hex:12}',
  ),
  registry_token: oneOf(
    ...['npm_{base62:36}', 'oy2{small:43}', 'dckr_oat_{base64url:32}'],
    'cio{base62:32}',
  ),
  cloud_token: oneOf(
    ...['hvb.{base64url:120}', 'doo_v1_{hex:64}', 'fo1_{base64url:43}'],
    ...['pscale_tkn_{base64url:43}', 'dp.pt.{base62:43}', 'LTAI5t{base62:18}'],
    ...['rnd_{base62:32}', 'dapi{hex:32}-2'],
  ),
  developer_token: oneOf(
    ...['sntryu_{hex:64}', 'glc_{base64:120}=', 'pat{base62:14}.{hex:64}'],
    ...['dt0c01.{capitals:24}.{capitals:64}', 'PMAK-{hex:24}-{hex:34}'],
    ...['CFPAT-{base64url:43}', 'rdme_{small:70}', 'sqp_{hex:40}'],
  ),
  bot_token: oneOf(
    '{digits:9}:AAH{base64url:32}',
    'OD{base62:22}.X{base62:5}.{base64url:27}',
    '{hex:32}-us21',
  ),
};
