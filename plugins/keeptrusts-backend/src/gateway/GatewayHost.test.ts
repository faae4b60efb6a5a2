import { mockServices } from '@backstage/backend-test-utils';
import { systemClock } from '@keeptrusts/gateway';
import { type Knex } from 'knex';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';
import { eachDatabase } from '../__testUtils__/eachDatabase';
import { newWallet } from '../__testUtils__/newWallet';
import { openTestDatabase } from '../__testUtils__/openTestDatabase';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { DirectoryChanges } from '../directory/DirectoryChanges';
import { PrincipalStore } from '../directory/PrincipalStore';
import { EventStore } from '../events/EventStore';
import { DatabaseLedger } from '../ledger/DatabaseLedger';
import { openJournal } from '../spool/openJournal';
import { addConfiguration } from '../tokens/__testUtils__/addConfiguration';
import { addToken } from '../tokens/__testUtils__/addToken';
import { LastUse } from '../tokens/LastUse';
import { GatewayHost, type Journal } from './GatewayHost';
import { readPlatform } from './Platform';

const reply = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [{ index: 0, finish_reason: 'stop', message: { content: 'Hello' } }],
  usage: { prompt_tokens: 1, completion_tokens: 1 },
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listening(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

eachDatabase('a gateway that stops', init => {
  const spool = temporaryFolder();
  let upstream: Server;
  let knex: Knex;
  let host: GatewayHost;
  let journal: Journal;
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    upstream = await listening(
      createServer((_, response) =>
        response.setHeader('content-type', 'application/json').end(reply),
      ),
    );
    knex = await openTestDatabase(await init());
    host = await startHost();
  });
  afterEach(async () => {
    upstream.closeAllConnections();
    await new Promise(resolve => upstream.close(resolve));
  });

  async function startHost(): Promise<GatewayHost> {
    const clock = systemClock;
    const ledger = new DatabaseLedger(knex, clock);
    const config = mockServices.rootConfig({
      data: {
        keeptrusts: {
          gateway: { allowedHosts: [`127.0.0.1:${portOf(upstream)}`] },
        },
      },
    });
    return GatewayHost.start({
      platform: readPlatform(config, { kinds: [], providers: [] }),
      ...{ clock, logger, ledger },
      principals: new PrincipalStore(knex),
      changes: new DirectoryChanges({ knex, clock, logger }),
      lastUse: new LastUse({ knex, clock, logger }),
      openJournal: async gatewayId => {
        journal = await openJournal({
          ...{ root: spool, gatewayId, fsync: 'never', ledger, clock, logger },
          sink: new EventStore(knex, clock),
        });
        jest.spyOn(journal, 'close');
        return journal;
      },
    });
  }

  /** A key whose team has money and one target, on a keep-alive connection. */
  async function addKey(): Promise<string> {
    const teamId = await newWallet(knex, 1_000_000_000);
    const id = await addConfiguration(knex, teamId, 'main');
    const policy_yaml = `providers: { targets: [{ id: up, provider: openai-compatible, base_url: 'http://127.0.0.1:${portOf(
      upstream,
    )}', pricing: { input: 1, output: 1 } }] }`;
    await knex('configuration_versions')
      .where({ configuration_id: id })
      .update({ policy_yaml });
    return (await addToken(knex, { team_id: teamId })).key;
  }

  async function ask(): Promise<number> {
    const front = await listening(createServer(host.handler));
    const response = await fetch(
      `http://127.0.0.1:${portOf(front)}/v1/chat/completions`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await addKey()}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          model: 'mine',
          max_tokens: 10,
          messages: [{ role: 'user', content: 'Hello' }],
        }),
      },
    );
    await response.arrayBuffer();
    front.closeAllConnections();
    front.close();
    return response.status;
  }

  it('puts everything away although the database is gone', async () => {
    const connected = once(upstream, 'connection') as Promise<[Socket]>;
    expect(await ask()).toBe(200);
    const [socket] = await connected;
    const disconnected = once(socket, 'close');
    await knex.destroy();
    await host.stop();
    await disconnected;
    expect(journal.close).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'The gateway could not give its money back; its escrow is settled once its events are stored',
      expect.any(Error),
    );
  });
});
