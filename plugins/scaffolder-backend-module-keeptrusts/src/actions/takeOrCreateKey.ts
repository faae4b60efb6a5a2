import { ConflictError } from '@backstage/errors';
import { createToken, listTokens, type Token } from '@keeptrusts/contract/api';
import { createHash } from 'node:crypto';
import { isCode, type ControlPlane, type Step } from '../ControlPlane';

/** A gateway key that is wanted. */
export interface WantedKey {
  teamId: string;
  name: string;
  configurationId?: string;
  expiresIn?: string;
  allowedModels?: string[];
  allowedProviders?: string[];
  rateLimits?: {
    requests_per_minute?: number;
    tokens_per_minute?: number;
    max_parallel_requests?: number;
  };
  entityRefs?: string[];
}

/** A type and not an interface, so that it counts as JSON. */
type StoredKey = {
  id: string;
  /** Null once somebody has taken it out. */
  secretPath: string | null;
  expiresAt: string | null;
};

/** Says on a key which step of which task made it. */
const taskLabel = 'keeptrusts.dev/scaffolder-task';

/**
 * The key that this step made in an earlier try, or a new one. A key of the same name that somebody else
 * made is left alone: whoever holds it would lose track of which is which.
 *
 * @throws ConflictError when there is a key of that name from elsewhere
 */
export async function takeOrCreateKey(
  plane: ControlPlane,
  wanted: WantedKey,
  step: Step,
): Promise<StoredKey> {
  const namesakes = await findNamesakes(plane, wanted);
  const live = namesakes.filter(isLive);
  if (live.some(each => !isOwn(each, step))) throw taken(wanted.name);
  return live.length > 0
    ? toStored(live[0])
    : createKey(plane, wanted, step, namesakes);
}

async function createKey(
  plane: ControlPlane,
  wanted: WantedKey,
  step: Step,
  namesakes: readonly Token[],
): Promise<StoredKey> {
  try {
    const token = await plane.call(
      createToken,
      { body: bodyOf(wanted, step) },
      { signal: step.signal, idempotencyKey: nameKey(wanted, namesakes) },
    );
    return toStored(token);
  } catch (error) {
    throw isCode(error, 'idempotency_conflict') ? taken(wanted.name) : error;
  }
}

/**
 * The same for all tasks that want this name, so that of two at once only one gets it; another one when the
 * keys that had the name before are gone.
 */
function nameKey(
  { teamId, name }: WantedKey,
  namesakes: readonly Token[],
): string {
  const newest =
    namesakes
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? 'first';
  const digest = createHash('sha256').update(name).digest('hex');
  return `scaffolder-key-${teamId}-${digest}-${newest}`;
}

async function findNamesakes(
  plane: ControlPlane,
  { teamId, name }: WantedKey,
): Promise<Token[]> {
  const { items } = await plane.call(listTokens, {
    query: { team_id: teamId, name, type: 'gateway', limit: 200 },
  });
  return items.filter(each => each.name === name);
}

function isLive({ state }: Token): boolean {
  return state === 'active' || state === 'rotating';
}

function isOwn({ labels }: Token, step: Step): boolean {
  return labels[taskLabel] === labelOf(step);
}

function labelOf({ task, step }: Step): string {
  return `${task.id}/${step?.id ?? ''}`.slice(0, 256);
}

function bodyOf(wanted: WantedKey, step: Step) {
  return {
    name: wanted.name,
    token_type: 'gateway' as const,
    team_id: wanted.teamId,
    configuration_id: wanted.configurationId,
    expires_in: wanted.expiresIn,
    allowed_models: wanted.allowedModels,
    allowed_providers: wanted.allowedProviders,
    rate_limits: wanted.rateLimits,
    entity_refs: wanted.entityRefs,
    labels: { [taskLabel]: labelOf(step) },
    store: true,
  };
}

function toStored({ id, secret_path, expires_at }: Token): StoredKey {
  return { id, secretPath: secret_path, expiresAt: expires_at };
}

function taken(name: string): ConflictError {
  return new ConflictError(
    `The team has a gateway key "${name}" already, which another run or a person made. Use that one, revoke it first, or choose another name.`,
  );
}
