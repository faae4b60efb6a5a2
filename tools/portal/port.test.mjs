import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { portFrom, portSettings, refuseTakenPort } from './port.mjs';

test('is 7007 or what PORT says', () => {
  assert.equal(portFrom({}), 7007);
  assert.equal(portFrom({ PORT: '7123' }), 7123);
});

for (const PORT of ['abc', '0', '70000', '70.5', '']) {
  test(`refuses PORT="${PORT}"`, () => {
    assert.throws(() => portFrom({ PORT }), /no port number/);
  });
}

test('refuses a port that is taken, naming the way out', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await assert.rejects(
    refuseTakenPort(port),
    new RegExp(`Port ${port} is taken.*PORT=${port + 1} npm start`),
  );
  server.close();
  await once(server, 'close');
  await refuseTakenPort(port);
});

test('sets every place of the configuration that names the port', () => {
  assert.deepEqual(portSettings(7008), {
    APP_CONFIG_app_baseUrl: '"http://localhost:7008"',
    APP_CONFIG_backend_baseUrl: '"http://localhost:7008"',
    APP_CONFIG_backend_listen_port: '7008',
  });
});
