import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endGroup, startNode } from '../processes/background.mjs';
import { Problem } from '../toolchain/problem.mjs';
import { portProblem, portSettings } from './port.mjs';

const POLL_MS = 150;
const GRACE_MS = 10_000;
const LAST_LINES = 15;
const transform = 'node_modules/@backstage/cli/config/nodeTransform.cjs';

/** The backend of the portal: a process of its own, run from the TypeScript sources. */
export class Backend {
  #port;
  #log;
  #child;
  #exited;
  #lastLines = [];

  /**
   * Every line that the backend says goes to `log`; those it logs as errors also to `onError`. `settings` are
   * environment variables, `configFiles` come on top of the configuration in the root.
   */
  constructor(
    root,
    { node, env, port, log, onError, settings = {}, configFiles = [] },
  ) {
    this.#port = port;
    this.#log = log;
    const hook = join(root, transform);
    this.#child = startNode(
      node,
      [
        '--enable-source-maps',
        ...['--require', hook, 'src/index'],
        ...configArguments(root, configFiles),
      ],
      {
        cwd: join(root, 'packages/backend'), // where backstage-cli starts it, so that paths in the settings agree
        env: {
          NODE_ENV: 'development', // in which the sign-in of the demo works
          ...portSettings(port),
          ...settings,
          ...env,
        },
        onLine: line => {
          this.#remember(line);
          if (/^\S+ \S+ error /.test(line)) onError(line);
        },
      },
    );
    this.#exited = once(this.#child, 'exit');
  }

  /** Resolves when the backend takes requests; fails when it ends before. */
  async ready() {
    const ended = this.#exited.then(() => true);
    let end = false;
    while (!end && !(await this.#isReady())) {
      end = await Promise.race([sleep(POLL_MS, false), ended]);
    }
    if (end) throw this.#death('could not start');
  }

  /** Fails when the backend ends by itself. */
  async running() {
    await this.#exited;
    throw this.#death('has stopped');
  }

  /** Lets the backend finish what it is doing, for a while, and ends whatever is left of it. */
  async stop() {
    endGroup(this.#child, 'SIGTERM');
    await Promise.race([this.#exited, sleep(GRACE_MS, null, { ref: false })]);
    endGroup(this.#child, 'SIGKILL');
    await this.#exited;
  }

  async #isReady() {
    const url = `http://127.0.0.1:${this.#port}/.backstage/health/v1/readiness`;
    const response = await fetch(url).catch(() => undefined); // not listening yet
    await response?.body?.cancel();
    return response?.ok;
  }

  #remember(line) {
    this.#log.write(line);
    this.#lastLines.push(line);
    if (this.#lastLines.length > LAST_LINES) this.#lastLines.shift();
  }

  #death(how) {
    const said = this.#lastLines.map(line => `  ${line}`).join('\n');
    if (said.includes('EADDRINUSE')) return portProblem(this.#port);
    return new Problem(
      `The portal's backend ${how}. The last it said:\n\n${said}\n\nDetails: ${
        this.#log.path
      }`,
    );
  }
}

/** Backstage reads the files of the root by itself only when it is told of no other. */
function configArguments(root, configFiles) {
  if (configFiles.length === 0) return [];
  return ['app-config.yaml', 'app-config.local.yaml']
    .map(name => join(root, name))
    .filter(existsSync)
    .concat(configFiles)
    .flatMap(file => ['--config', file]);
}
