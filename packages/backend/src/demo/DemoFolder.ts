import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const keySchema = z.object({ id: z.string(), key: z.string() });

/** A key, and the id under which the control plane knows it. */
export type DemoKey = z.infer<typeof keySchema>;

const stateSchema = z.object({
  /** The gateway key that is shown to whoever starts the portal. */
  gatewayKey: keySchema.optional(),
  /** The access key with which the proxy reaches the control plane. */
  accessKey: keySchema.optional(),
  /** Undefined until it was decided for the first time. */
  sampleData: z.enum(['there', 'removed']).optional(),
  /** The start of the portal for which everything is in place, or what went wrong with it. */
  run: z.string().optional(),
  problem: z.string().optional(),
});

/** What the demo has to remember between two starts. */
export type DemoState = z.infer<typeof stateSchema>;

const ownerOnly = 0o600;

/** The folder of the portal on this machine; it holds keys, so nobody else may read its files. */
export class DemoFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<DemoState> {
    try {
      const text = await readFile(join(this.#path, 'demo.json'), 'utf8');
      return stateSchema.parse(JSON.parse(text));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
      throw error;
    }
  }

  async write(state: DemoState): Promise<void> {
    await this.#replace('demo.json', `${JSON.stringify(state, null, 2)}\n`);
  }

  /** Settings that come on top of app-config.yaml; the backend notices when they change. */
  async writeProxyKey({ key }: DemoKey): Promise<void> {
    // Written in place: the backend watches this very file.
    await writeFile(join(this.#path, 'app-config.yaml'), proxySettings(key), {
      mode: ownerOnly,
    });
  }

  /** Whole or not at all, also when the power goes. */
  async #replace(name: string, text: string): Promise<void> {
    await mkdir(this.#path, { recursive: true });
    const path = join(this.#path, name);
    await writeFile(`${path}.new`, text, { mode: ownerOnly });
    await rename(`${path}.new`, path);
  }
}

function proxySettings(key: string): string {
  return `# Made by npm start. The access key with which /api/proxy/keeptrusts reaches the control plane.
proxy:
  endpoints:
    /keeptrusts:
      headers:
        Authorization: Bearer ${key}
`;
}
