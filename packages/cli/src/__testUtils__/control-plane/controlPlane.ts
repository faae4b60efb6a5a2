import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { kt, program, run, type Outcome } from '../kt';
import { ktHere } from '../ktHere';
import { temporaryFolder } from '../temporaryFolder';
import { ControlPlaneServer } from './ControlPlaneServer';
import { FakeControlPlane } from './FakeControlPlane';
import { serveAccess } from './serveAccess';
import { serveConfigurations } from './serveConfigurations';
import { serveEvents } from './serveEvents';
import { serveMoney } from './serveMoney';
import { serveTokens } from './serveTokens';

interface RunOptions {
  input?: string;
  env?: Record<string, string | undefined>;
  /** In a process of its own, which takes longer. */
  alone?: boolean;
}

/**
 * A control plane for the tests of a file, and command lines that ask it. Whatever they do, none of them
 * may show the token.
 */
export function controlPlane() {
  let plane: FakeControlPlane;
  const folder = temporaryFolder();
  const shim = folder.write(
    'kt',
    `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
  );
  chmodSync(shim, 0o755);

  beforeAll(async () => {
    plane = await startFake();
  });
  afterEach(() => plane.clear());
  afterAll(() => plane.server.stop());

  const environment = (env: RunOptions['env']) => ({
    ...plane.env,
    XDG_CONFIG_HOME: join(folder.path, 'config'),
    PATH: `${folder.path}:${process.env.PATH}`,
    ...env,
  });
  const checked = (outcome: Outcome) => {
    expect(outcome.stdout + outcome.stderr).not.toContain(plane.token);
    return outcome;
  };
  return {
    folder,
    get plane() {
      return plane;
    },
    /** Runs a command by its arguments. */
    async kt(
      args: readonly string[],
      { input, env, alone = false }: RunOptions = {},
    ) {
      const options = { input, cwd: folder.path, env: environment(env) };
      return checked(await (alone ? kt : ktHere)(args, options));
    },
    /** Runs a line as somebody pastes it into a shell. */
    async line(text: string, { input, env }: RunOptions = {}) {
      const options = { input, cwd: folder.path, env: environment(env) };
      return checked(await run('bash', ['-euc', text], options));
    },
  };
}

async function startFake(): Promise<FakeControlPlane> {
  const plane = new FakeControlPlane(await ControlPlaneServer.start());
  serveAccess(plane);
  serveTokens(plane);
  serveConfigurations(plane);
  serveMoney(plane);
  serveEvents(plane);
  return plane;
}
