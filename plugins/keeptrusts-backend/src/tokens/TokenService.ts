import {
  generateKey,
  hashKey,
  KeeptrustsError,
  keyHint,
  newId,
} from '@keeptrusts/contract';
import {
  type CreatedToken,
  type createToken,
  type OperationInput,
  type Token,
} from '@keeptrusts/contract/api';
import { type Clock } from '@keeptrusts/gateway';
import { type TeamScope } from '../access/TeamScope';
import { type Page } from '../database/paging';
import { type KeyOwners } from './KeyOwners';
import { nothingStored, type KeyVault } from './KeyVault';
import { graceOf, lifetimeOf } from './lifetimes';
import { type TokenSettings } from './TokenSettings';
import { stateOf } from './tokenState';
import {
  type StoredKey,
  type TokenQuery,
  type TokenSecrets,
  type TokenStore,
} from './TokenStore';

/** What somebody wants of a new token. */
export type NewToken = OperationInput<typeof createToken>['body'];

/** What somebody wants of a rotation. */
export interface WantedRotation {
  grace_period?: string;
  /** Puts the new key into the secret store. */
  store?: boolean;
}

/** What the rules work with. */
export interface TokenServiceOptions {
  store: TokenStore;
  owners: KeyOwners;
  vault: KeyVault;
  settings: TokenSettings;
  clock: Clock;
}

/** A key that was just made. */
interface FreshKey extends StoredKey {
  /** Undefined once it lies in the secret store. */
  key?: string;
}

const everywhere: TeamScope = { kind: 'all' };

/** The rules of tokens. The key of one is shown once and cannot be had again. */
export class TokenService {
  readonly #options: TokenServiceOptions;

  constructor(options: TokenServiceOptions) {
    this.#options = options;
  }

  /**
   * Makes a key for a team in the scope; one of the platform takes the scope of everything.
   *
   * @throws KeeptrustsError `not_found`, `forbidden` or `invalid_request`
   */
  async create(
    wanted: NewToken,
    scope: TeamScope,
    createdBy: string,
  ): Promise<CreatedToken> {
    const { store, owners, settings, clock } = this.#options;
    const nowMs = clock.now();
    const lifetimeMs = lifetimeOf(wanted, settings, nowMs);
    const owner = await owners.ownerOf(wanted, scope);
    const id = newId('tok', nowMs);
    const tokenType = wanted.token_type;
    const fresh = await this.#makeKey(wanted.store, {
      id,
      tokenType,
      teamId: owner.teamId,
    });
    await this.#orDiscard(fresh, async () => {
      const isStored = await store.insert({
        ...owner,
        ...stored(fresh),
        id,
        name: wanted.name.trim(),
        tokenType,
        allowedModels: wanted.allowed_models ?? null,
        allowedProviders: wanted.allowed_providers ?? null,
        rateLimits: wanted.rate_limits ?? {},
        entityRefs: distinctRefs(wanted.entity_refs ?? []),
        labels: wanted.labels ?? {},
        autoRotate: wanted.auto_rotate ?? false,
        lifetimeMs,
        createdAt: nowMs,
        createdBy,
      });
      if (!isStored) throw notFound('The team was deleted just now.');
    });
    return { ...(await this.get(id, everywhere)), key: fresh.key };
  }

  list(query: TokenQuery, scope: TeamScope): Promise<Page<Token>> {
    return this.#options.store.list(scope, query, this.#options.clock.now());
  }

  /** @throws KeeptrustsError `not_found`, also for a key outside the scope */
  async get(id: string, scope: TeamScope): Promise<Token> {
    const { store, clock } = this.#options;
    const token = await store.find(id, scope, clock.now());
    if (token) return token;
    throw noToken(id);
  }

  /**
   * Replaces a key by a new one with a lifetime that starts anew. The old one is good until its grace ends,
   * and never beyond its own end.
   *
   * @throws KeeptrustsError `not_found`, or `version_conflict` for a key that is revoked or being rotated
   */
  async rotate(
    id: string,
    { grace_period, store: isToStore }: WantedRotation,
    scope: TeamScope,
  ): Promise<CreatedToken> {
    const { store, vault, settings, clock } = this.#options;
    const old = await this.#secrets(id, scope);
    const nowMs = clock.now();
    const graceMs = graceOf(grace_period, settings);
    requireRotatable(old, graceMs, nowMs);
    const fresh = await this.#makeKey(isToStore, old);
    await this.#orDiscard(fresh, async () => {
      const isReplaced = await store.replaceKey(id, {
        ...stored(fresh),
        from: old.hash,
        graceUntil: Math.min(nowMs + graceMs, old.expiresAt ?? Infinity),
        expiresAt: old.lifetimeMs === null ? null : nowMs + old.lifetimeMs,
      });
      if (!isReplaced) throw rotatedMeanwhile();
    });
    await vault.discard(old.secretName);
    return { ...(await this.get(id, everywhere)), key: fresh.key };
  }

  /**
   * Ends a key at once and for good; again does nothing.
   *
   * @throws KeeptrustsError `not_found`
   */
  async revoke(id: string, scope: TeamScope): Promise<void> {
    const { store, vault, clock } = this.#options;
    const { secretName } = await this.#secrets(id, scope);
    await store.revoke(id, clock.now());
    await vault.discard(secretName);
  }

  /**
   * Takes a key out of the secret store. Whoever asks first has it, and nobody after.
   *
   * @throws KeeptrustsError `not_found`, also when it was taken out before
   */
  async reveal(id: string, scope: TeamScope): Promise<{ key: string }> {
    const { store, vault } = this.#options;
    const { secretName, secretPath, teamId } = await this.#secrets(id, scope);
    if (secretName === null) throw nothingStored();
    const secret = { name: secretName, path: secretPath ?? secretName };
    const key = await vault.take(secret, { tokenId: id, teamId });
    await store.forgetSecret(id, secretName);
    return { key };
  }

  async #secrets(id: string, scope: TeamScope): Promise<TokenSecrets> {
    const found = await this.#options.store.findSecrets(id, scope);
    if (found) return found;
    throw noToken(id);
  }

  /** A new key, in the secret store if that is wanted: before its token is, so that no token lacks its key. */
  async #makeKey(
    isToStore: boolean | undefined,
    token: Pick<TokenSecrets, 'id' | 'tokenType' | 'teamId'>,
  ): Promise<FreshKey> {
    const key = generateKey(token.tokenType);
    const fresh = { hash: hashKey(key), hint: keyHint(key) };
    if (!isToStore) return { ...fresh, key };
    const context = { tokenId: token.id, teamId: token.teamId };
    return { ...fresh, secret: await this.#options.vault.put(key, context) };
  }

  /** Does the work, or else leaves nothing in the secret store. */
  async #orDiscard(fresh: FreshKey, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.#options.vault.discard(fresh.secret?.name);
      throw error;
    }
  }
}

function stored({ hash, hint, secret }: FreshKey): StoredKey {
  return { hash, hint, secret };
}

/** The catalog compares references without regard to case. */
function distinctRefs(refs: readonly string[]): string[] {
  return [...new Set(refs.map(ref => ref.toLowerCase()))];
}

/** Only one old key can be in its grace. A second rotation would cut off the first one without a word. */
function requireRotatable(
  token: TokenSecrets,
  graceMs: number,
  nowMs: number,
): void {
  const state = stateOf(token, nowMs);
  if (state === 'revoked') {
    throw new KeeptrustsError(
      'version_conflict',
      'This key was revoked, which is for good. Create a new one.',
    );
  }
  if (state === 'rotating' && graceMs > 0) {
    const until = new Date(token.graceUntil!).toISOString();
    throw new KeeptrustsError(
      'version_conflict',
      `This key is being rotated: the one before it is good until ${until}. Rotate again after that, or with grace_period 0s, which ends both at once.`,
      { param: 'grace_period' },
    );
  }
}

function rotatedMeanwhile(): KeeptrustsError {
  return new KeeptrustsError(
    'version_conflict',
    'This key was rotated or revoked by somebody else at the same time.',
  );
}

function noToken(id: string): KeeptrustsError {
  return notFound(`There is no key "${id}" that you may see.`);
}

function notFound(message: string): KeeptrustsError {
  return new KeeptrustsError('not_found', message);
}
