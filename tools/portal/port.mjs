import { once } from 'node:events';
import { createServer } from 'node:net';
import { Problem } from '../toolchain/problem.mjs';

const DEFAULT_PORT = 7007;

export function portFrom({ PORT = String(DEFAULT_PORT) }) {
  const port = Number(PORT);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Problem(
    `PORT is "${PORT}", which is no port number: choose one such as PORT=7008 npm start`,
  );
}

/** Takes the port for a moment, to say before anything is built that it cannot be had. */
export async function refuseTakenPort(port) {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch (error) {
    throw portProblem(port, error.code);
  } finally {
    server.close();
  }
}

export function portProblem(port, code) {
  const another = `choose another: PORT=${
    port < 1024 ? DEFAULT_PORT : port + 1
  } npm start`;
  return new Problem(
    code === 'EACCES'
      ? `Port ${port} may not be used by this account: ${another}`
      : `Port ${port} is taken, by another program or another portal: stop that, or ${another}`,
  );
}

/** Backstage's configuration for one port, as environment variables. */
export function portSettings(port) {
  const url = `http://localhost:${port}`;
  return {
    APP_CONFIG_app_baseUrl: JSON.stringify(url),
    APP_CONFIG_backend_baseUrl: JSON.stringify(url),
    APP_CONFIG_backend_listen_port: String(port),
  };
}
