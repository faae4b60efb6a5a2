import { mockServices } from '@backstage/backend-test-utils';
import { type ExchangeContent, type ExchangeEvent } from '@keeptrusts/contract';
import {
  createConfiguration,
  createTeam,
  createToken,
  allocateToWallet,
  getEvent,
  listEvents,
} from '@keeptrusts/contract/api';
import { type Knex } from 'knex';
import OpenAI from 'openai';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { eventually } from '../__testUtils__/eventually';
import { exchangeEvent } from '../__testUtils__/exchangeEvent';
import {
  startControlPlane,
  type Person,
} from '../__testUtils__/startControlPlane';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { EventStore } from './EventStore';

const dayMs = 24 * 60 * 60_000;
const content: ExchangeContent = {
  request: {
    texts: [
      {
        speaker: 'user',
        place: 'messages[0].content',
        text: 'Hello [PERSON_NAME] 🦊 \u0000 "quoted"',
      },
    ],
    truncated: false,
  },
};

eachDatabase('what was said in exchanges', init => {
  const spoolDirectory = temporaryFolder();
  const auditor = mockServices.auditor.mock();
  let audited: unknown[];
  let knex: Knex;
  let plane: Awaited<ReturnType<typeof startControlPlane>>;
  let store: EventStore;
  let search: string;

  beforeAll(async () => {
    knex = await init();
    plane = await startControlPlane(
      knex,
      { keeptrusts: { gateway: { spoolDirectory } } },
      [auditor.factory],
    );
    store = new EventStore(knex, { now: Date.now });
    search = await newTeam('search');
    await newTeam('support');
  });
  afterAll(() => plane.stop());
  beforeEach(() => {
    audited = [];
    auditor.createEvent.mockImplementation(async ({ eventId, meta }) => ({
      success: async more => {
        audited.push({ eventId, ...meta, ...more?.meta });
      },
      fail: async () => {},
    }));
  });

  async function newTeam(name: string): Promise<string> {
    const { id } = await plane.as('platform').call(createTeam, {
      body: { name, owner: `group:default/${name}` },
    });
    return id;
  }

  async function stored(
    special: Parameters<typeof exchangeEvent>[0] = {},
  ): Promise<ExchangeEvent> {
    const event = exchangeEvent({
      ...{ at: Date.now(), team_id: search, retention_days: 30, content },
      ...special,
    });
    await store.store([event]);
    return event;
  }

  const get = (id: string, person: Person) =>
    plane.as(person).call(getEvent, { params: { id } });

  it('is given to those who may read it, and that they did is on the audit log', async () => {
    const { id } = await stored();
    for (const person of ['platform', 'auditor'] as const) {
      await expect(get(id, person)).resolves.toMatchObject({
        content_kept: true,
        content,
      });
    }
    expect(audited).toEqual(
      ['platform', 'auditor'].map(person => ({
        eventId: 'events',
        operation: 'readEventContent',
        caller: `user:default/${person}`,
        subject: id,
      })),
    );
  });

  it("is not given to the team's own members without the permission, who see that it is kept", async () => {
    const { id } = await stored();
    const event = await get(id, 'search');
    expect(event.content_kept).toBe(true);
    expect(event).not.toHaveProperty('content');
    expect(audited).toEqual([]);
  });

  it('is given for the teams only that the permission is for', async () => {
    const support = await stored({ team_id: await newTeam('others') });
    await expect(get(support.id, 'auditor')).rejects.toMatchObject({
      code: 'not_found',
    });
    const none = await stored({ team_id: undefined });
    await expect(get(none.id, 'auditor')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is given to nobody when it cannot be audited', async () => {
    const { id } = await stored();
    auditor.createEvent.mockRejectedValue(new Error('the audit log is down'));
    await expect(get(id, 'platform')).rejects.toMatchObject({ status: 500 });
  });

  it('is given to no access key, not even to one of the platform', async () => {
    const { id } = await stored();
    for (const team_id of [undefined, 'search']) {
      const { key } = await plane.as('platform').call(createToken, {
        body: { name: 'Machine', token_type: 'access', team_id },
      });
      const event = await plane
        .client({ token: async () => key })
        .call(getEvent, { params: { id } });
      expect(event.content_kept).toBe(true);
      expect(event).not.toHaveProperty('content');
    }
  });

  it('is in no list, and in no row of an event', async () => {
    const { id } = await stored();
    const list = await plane.as('platform').call(listEvents, {});
    expect(JSON.stringify(list)).toContain(id);
    expect(JSON.stringify(list)).not.toContain('PERSON_NAME');
    const { body } = await knex('events').where({ id }).first('body');
    expect(body).not.toContain('PERSON_NAME');
  });

  it('is nothing where nothing was kept, and nothing is audited', async () => {
    const { id } = await stored({ content: undefined });
    const event = await get(id, 'platform');
    expect(event).not.toHaveProperty('content');
    expect(event).not.toHaveProperty('content_kept');
    expect(audited).toEqual([]);
  });

  it('is stored once, as it came first', async () => {
    const event = await stored();
    const other = { request: { texts: [], truncated: true } };
    await store.store([{ ...event, content: other }]);
    await expect(get(event.id, 'platform')).resolves.toMatchObject({ content });
  });

  it('is not given any more once its time is over, deleted or not', async () => {
    const { id } = await stored({ at: Date.now() - 31 * dayMs });
    const event = await get(id, 'platform');
    expect(event).not.toHaveProperty('content');
  });

  it('comes from the gateway, masked', async () => {
    const team_id = await newTeam('first');
    const platform = plane.as('platform');
    await platform.call(createConfiguration, {
      body: {
        name: 'main',
        team_id,
        policy_yaml: `policies:
  - { name: keep, type: log, content: redacted, retention_days: 7 }
providers: { targets: [{ id: box, provider: sandbox }] }
`,
      },
    });
    await platform.call(allocateToWallet, { body: { team_id, amount: 1 } });
    const { key } = await platform.call(createToken, {
      body: { name: 'key', token_type: 'gateway', team_id },
    });
    const sdk = new OpenAI({
      apiKey: key!,
      baseURL: `${plane.baseUrl}/v1`,
      maxRetries: 0,
    });
    for (const stream of [false, true]) {
      await sdk.chat.completions
        .create({
          model: 'gpt-4o',
          messages: [{ role: 'user', content: 'Write to ann@example.com' }],
          stream,
        })
        .then(async answer => {
          if (!(Symbol.asyncIterator in answer)) return;
          for await (const chunk of answer) expect(chunk).toBeDefined();
        });
    }
    const events = await eventually(async () => {
      const list = await platform.call(listEvents, { query: { team_id } });
      return 'items' in list && list.items.length === 2
        ? list.items
        : undefined;
    });
    for (const { id } of events) {
      const event = await get(id, 'platform');
      expect(event.retention_days).toBe(7);
      expect(event.content?.request?.texts).toEqual([
        {
          speaker: 'user',
          place: 'messages[0].content',
          text: 'Write to [EMAIL]',
        },
      ]);
      expect(event.content?.reply?.texts).toHaveLength(1);
      expect(JSON.stringify(event)).not.toContain('ann@');
    }
  });
});
