import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../toolchain/problem.mjs';

const POLL_MS = 100;
const OWNER_ONLY = 0o600;
const KEY_BYTES = 32;

/**
 * The example data of the portal. The backend makes it, since it has a control plane to make it with; what is kept
 * about it lies in `folder`, keys among it.
 */
export class Demo {
  #folder;
  #run = randomBytes(8).toString('hex');
  #sampleData;

  /** `sampleData`: true to have a month of it, false to remove it, undefined for whatever was wanted before. */
  constructor(folder, sampleData) {
    this.#folder = folder;
    this.#sampleData = sampleData;
    mkdirSync(folder, { recursive: true });
    this.#create('secret-store.key', `${newKey()}\n`);
    this.#create('app-config.yaml', '{}\n');
  }

  /** Settings that come on top of those in the root of the clone. The backend adds to them. */
  get configFile() {
    return join(this.#folder, 'app-config.yaml');
  }

  /** What the backend has to know, as environment variables. */
  settings(port) {
    return {
      KEEPTRUSTS_API_URL: `http://localhost:${port}/api/keeptrusts`,
      APP_CONFIG_keeptrusts_secrets_keyFile: JSON.stringify(
        join(this.#folder, 'secret-store.key'),
      ),
      APP_CONFIG_demo_folder: JSON.stringify(this.#folder),
      APP_CONFIG_demo_run: JSON.stringify(this.#run),
      ...(this.#sampleData !== undefined && {
        APP_CONFIG_demo_sampleData: String(this.#sampleData),
      }),
    };
  }

  /** Resolves to the demo's gateway key once everything is in place for this start of the portal. */
  async ready() {
    let state = this.#state();
    while (state.run !== this.#run) {
      await sleep(POLL_MS, null, { ref: false });
      state = this.#state();
    }
    if (state.problem === undefined) return state.gatewayKey.key;
    throw new Problem(
      `The example data of the portal could not be made: ${state.problem}`,
    );
  }

  #state() {
    const path = join(this.#folder, 'demo.json');
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  }

  #create(name, content) {
    const path = join(this.#folder, name);
    if (existsSync(path)) return;
    writeFileSync(path, content, { mode: OWNER_ONLY });
  }
}

const newKey = () => randomBytes(KEY_BYTES).toString('base64');
