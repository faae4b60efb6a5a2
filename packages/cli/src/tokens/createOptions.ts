import {
  type createToken,
  type OperationInput,
} from '@keeptrusts/contract/api';
import { InvalidArgumentError, type Command } from 'commander';
import {
  gather,
  idempotencyOption,
  teamOption,
  toCount,
  toDuration,
  toTime,
} from '../control-plane/options';

/** What can be said of a new key. */
export interface CreateOptions {
  name: string;
  teamId?: string;
  config?: string;
  configurationId?: string;
  expiresIn?: string;
  expiresAt?: string;
  allowedModels?: string[];
  allowedProviders?: string[];
  requestsPerMinute?: number;
  tokensPerMinute?: number;
  maxParallelRequests?: number;
  entityRef?: string[];
  label?: Record<string, string>;
  autoRotate?: boolean;
  store?: boolean;
  idempotencyKey?: string;
}

type Body = OperationInput<typeof createToken>['body'];

/** Adds the options that new keys of every type take. */
export function addCreateOptions(command: Command): Command {
  return command
    .requiredOption('--name <name>', 'what people call it')
    .addOption(teamOption('id or slug of the team whose key it is'))
    .option(
      '--config <file or name>',
      'policies of the key: a YAML file, which is put in force first, or a configuration',
    )
    .option(
      '--configuration-id <id>',
      'id or name of the configuration that governs the key',
    )
    .option('--expires-in <duration>', 'such as 24h or 90d', toDuration)
    .option('--expires-at <time>', 'such as 2027-01-31', toTime)
    .option('--allowed-models <patterns>', 'models, with * for any', gather)
    .option('--allowed-providers <names>', 'providers', gather)
    .option('--requests-per-minute <count>', 'limit of this key', toCount)
    .option('--tokens-per-minute <count>', 'limit of this key', toCount)
    .option('--max-parallel-requests <count>', 'limit of this key', toCount)
    .option('--entity-ref <refs>', 'what uses it: component:default/x', gather)
    .option('--label <name=value>', 'may be given several times', toLabels)
    .option('--auto-rotate', 'rotate it before it expires')
    .option('--store', 'put the key into the secret store, and do not show it')
    .addOption(idempotencyOption());
}

/** The limits, labels and so on of a key, as the control plane takes them. */
export function settingsOf(options: CreateOptions): Omit<Body, 'token_type'> {
  return {
    name: options.name,
    expires_in: options.expiresIn,
    expires_at: options.expiresAt,
    allowed_models: options.allowedModels,
    allowed_providers: options.allowedProviders,
    rate_limits: limitsOf(options),
    entity_refs: options.entityRef,
    labels: options.label,
    auto_rotate: options.autoRotate,
    store: options.store,
  };
}

/** Undefined when there are none: access keys do not take any. */
function limitsOf(options: CreateOptions): Body['rate_limits'] {
  const limits = {
    requests_per_minute: options.requestsPerMinute,
    tokens_per_minute: options.tokensPerMinute,
    max_parallel_requests: options.maxParallelRequests,
  };
  const isLimited = Object.values(limits).some(limit => limit !== undefined);
  return isLimited ? limits : undefined;
}

function toLabels(
  text: string,
  earlier: Record<string, string> = {},
): Record<string, string> {
  const [name, ...rest] = text.split('=');
  if (name === '' || rest.length === 0) {
    throw new InvalidArgumentError('A label is written as name=value.');
  }
  return { ...earlier, [name]: rest.join('=') };
}
