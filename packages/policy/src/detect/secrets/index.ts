import { type Recogniser } from '../../text/Recogniser';
import { aiProviderKey } from './aiProviderKey';
import { anthropicKey } from './anthropicKey';
import { authHeader } from './authHeader';
import { awsKeyId, awsSecretKey } from './awsKey';
import { azureKey } from './azureKey';
import { botToken } from './botToken';
import { cloudToken } from './cloudToken';
import { connectionString } from './connectionString';
import { developerToken } from './developerToken';
import { genericSecret } from './genericSecret';
import { githubToken } from './githubToken';
import { gitlabToken } from './gitlabToken';
import { googleKey } from './googleKey';
import { jwt } from './jwt';
import { keeptrustsKey } from './keeptrustsKey';
import { messagingKey } from './messagingKey';
import { openaiKey } from './openaiKey';
import { paymentKey } from './paymentKey';
import { prefixedTokens } from './prefixedTokens';
import { privateKey } from './privateKey';
import { registryToken } from './registryToken';
import { slackToken } from './slackToken';
import { terraformToken } from './terraformToken';
import { urlCredentials } from './urlCredentials';

/** Keys, tokens and passwords. A new family is a file beside this one and a line here. */
export const secrets: readonly Recogniser[] = [
  ...prefixedTokens([
    awsKeyId,
    googleKey,
    openaiKey,
    anthropicKey,
    aiProviderKey,
    githubToken,
    gitlabToken,
    slackToken,
    paymentKey,
    messagingKey,
    registryToken,
    cloudToken,
    developerToken,
  ]),
  awsSecretKey,
  azureKey,
  botToken,
  terraformToken,
  keeptrustsKey,
  jwt,
  privateKey,
  connectionString,
  urlCredentials,
  authHeader,
  genericSecret,
];

/** The names of what can be found. */
export const secretCategories: readonly string[] = [
  ...new Set(secrets.map(({ category }) => category)),
];
