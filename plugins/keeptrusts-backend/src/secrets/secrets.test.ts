import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  keeptrustsSecretStoreExtensionPoint,
  type SecretStore,
} from '@keeptrusts/backstage-plugin-keeptrusts-node';
import { hashKey } from '@keeptrusts/contract';
import {
  createTeam,
  createToken,
  getToken,
  revealSecret,
  revokeToken,
  rotateToken,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import { randomBytes } from 'node:crypto';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import {
  startControlPlane,
  type Person,
} from '../__testUtils__/startControlPlane';

type ControlPlane = Awaited<ReturnType<typeof startControlPlane>>;

const newTeam = (plane: ControlPlane, name: string) =>
  plane.as('platform').call(createTeam, {
    body: { name, owner: `group:default/${name}` },
  });
const store = (plane: ControlPlane) =>
  plane.as('search').call(createToken, {
    body: {
      name: 'Stored',
      token_type: 'gateway',
      team_id: 'search',
      store: true,
    },
  });

eachDatabase('the secret store', init => {
  let knex: Knex;
  let plane: ControlPlane;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(knex, {
      keeptrusts: { secrets: { key: randomBytes(32).toString('base64') } },
    });
    await newTeam(plane, 'search');
    await newTeam(plane, 'support');
  });
  afterAll(() => plane.stop());

  const reveal = (id: string, person: Person = 'search') =>
    plane.as(person).call(revealSecret, { params: { id } });
  const stored = async () => (await knex('secrets')).length;

  it('takes a key in the place of showing it, and gives it once', async () => {
    const token = await store(plane);
    expect(token.key).toBeUndefined();
    expect(token.secret_path).toContain(`database:${token.id}`);
    const { key } = await reveal(token.id);
    expect(hashKey(key)).toBe(
      (await knex('tokens').where({ id: token.id }).first()).hash,
    );
    await expect(reveal(token.id)).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('taken out'),
    });
    await expect(
      plane.as('search').call(getToken, { params: { id: token.id } }),
    ).resolves.toMatchObject({ secret_path: null });
  });

  it('says that a key is gone when the request is repeated', async () => {
    const { id } = await store(plane);
    const ask = () =>
      plane
        .as('search')
        .call(revealSecret, { params: { id } }, { idempotencyKey: id });
    await expect(ask()).resolves.toHaveProperty('key');
    await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('gives a key to one of two who ask at once', async () => {
    const { id } = await store(plane);
    const outcomes = await Promise.allSettled([
      reveal(id),
      reveal(id),
      reveal(id, 'platform'),
    ]);
    const given = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(given).toHaveLength(1);
  });

  it('gives a key to nobody else', async () => {
    const { id } = await store(plane);
    await expect(reveal(id, 'support')).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(reveal(id)).resolves.toHaveProperty('key');
  });

  it('keeps no key as it is', async () => {
    const { id } = await store(plane);
    const rows = JSON.stringify(await knex('secrets'));
    const { key } = await reveal(id);
    expect(rows).not.toContain(key);
    expect(rows).not.toContain(Buffer.from(key).toString('base64'));
  });

  it('gives no key that was moved to another token', async () => {
    const [mine, theirs] = [await store(plane), await store(plane)];
    const nameOf = async (id: string) =>
      (await knex('tokens').where({ id }).first()).secret_name;
    const row = await knex('secrets')
      .where({ name: await nameOf(theirs.id) })
      .first();
    await knex('secrets')
      .where({ name: await nameOf(mine.id) })
      .update({ sealed: row.sealed });
    await expect(reveal(mine.id)).rejects.toMatchObject({
      code: 'internal_error',
    });
    await expect(reveal(theirs.id)).resolves.toHaveProperty('key');
  });

  it('takes the key of a rotation, and drops the one before', async () => {
    const before = await stored();
    const { id } = await store(plane);
    const rotated = await plane.as('search').call(rotateToken, {
      params: { id },
      body: { store: true },
    });
    expect(rotated.key).toBeUndefined();
    await expect(stored()).resolves.toBe(before + 1);
    const { key } = await reveal(id);
    expect(hashKey(key)).toBe(
      (await knex('tokens').where({ id }).first()).hash,
    );
  });

  it('drops the key of a token that is revoked', async () => {
    const before = await stored();
    const { id } = await store(plane);
    await plane.as('search').call(revokeToken, { params: { id } });
    await expect(stored()).resolves.toBe(before);
    await expect(reveal(id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keeps nothing of a token that could not be made', async () => {
    const before = await stored();
    await knex.schema.renameTable('token_entities', 'away');
    await expect(
      plane.as('search').call(createToken, {
        body: {
          name: 'Broken',
          token_type: 'gateway',
          team_id: 'search',
          store: true,
          entity_refs: ['component:default/bot'],
        },
      }),
    ).rejects.toMatchObject({ code: 'internal_error' });
    await knex.schema.renameTable('away', 'token_entities');
    await expect(stored()).resolves.toBe(before);
  });

  it('has nothing of a key that was shown', async () => {
    const { id } = await plane.as('search').call(createToken, {
      body: { name: 'Shown', token_type: 'gateway', team_id: 'search' },
    });
    await expect(reveal(id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

eachDatabase('without the key that seals', init => {
  it('nothing can be stored, and the refusal says what to do', async () => {
    const plane = await startControlPlane(await init());
    await newTeam(plane, 'search');
    await expect(store(plane)).rejects.toMatchObject({
      code: 'invalid_request',
      param: 'store',
      message: expect.stringContaining('keeptrusts.secrets.key'),
    });
    await plane.stop();
  });
});

eachDatabase("another module's secret store", init => {
  const moduleWith = (secretStore: SecretStore, moduleId = 'vault') =>
    createBackendModule({
      pluginId: 'keeptrusts',
      moduleId,
      register(env) {
        env.registerInit({
          deps: { secrets: keeptrustsSecretStoreExtensionPoint },
          async init({ secrets }) {
            secrets.setSecretStore(secretStore);
          },
        });
      },
    });

  it('is where keys go, and where people read them', async () => {
    const kept = new Map<string, string>();
    const vault: SecretStore = {
      put: async (name, value) => void kept.set(name, value),
      path: name => `vault:secret/${name}`,
      remove: async name => void kept.delete(name),
    };
    const plane = await startControlPlane(await init(), {}, [
      moduleWith(vault),
    ]);
    await newTeam(plane, 'search');
    const { id, secret_path } = await store(plane);
    const [[name, key]] = kept;
    expect(secret_path).toBe(`vault:secret/${name}`);
    expect(key).toMatch(/^kt_gk_/);
    await expect(
      plane.as('search').call(revealSecret, { params: { id } }),
    ).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining(secret_path!),
    });
    await plane.stop();
  });

  it('that fails makes no key', async () => {
    const broken: SecretStore = {
      put: async () => {
        throw new Error('Vault is sealed');
      },
      path: name => name,
      remove: async () => {},
    };
    const knex = await init();
    const plane = await startControlPlane(knex, {}, [moduleWith(broken)]);
    await newTeam(plane, 'search');
    await expect(store(plane)).rejects.toMatchObject({
      code: 'internal_error',
    });
    await expect(knex('tokens')).resolves.toEqual([]);
    await plane.stop();
  });
});
