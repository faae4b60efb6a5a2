import { once } from 'node:events';
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

  /** Every line that the backend says goes to `log`; those it logs as errors also to `onError`. */
  constructor(root, { node, env, port, log, onError }) {
    this.#port = port;
    this.#log = log;
    const hook = join(root, transform);
    this.#child = startNode(
      node,
      ['--enable-source-maps', '--require', hook, 'src/index'],
      {
        cwd: join(root, 'packages/backend'), // where backstage-cli starts it, so that paths in the settings agree
        env: {
          NODE_ENV: 'development', // in which Backstage admits guests
          ...portSettings(port),
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
