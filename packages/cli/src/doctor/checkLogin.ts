import { findConnection, type Connection } from '../control-plane/Connection';
import { CredentialsFile } from '../control-plane/CredentialsFile';
import { CommandFault } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import { fault, ok, type Finding } from './Finding';

const check = 'Login';

/** Whether it is known which control plane to ask, and as whom. */
export async function checkLogin(
  url: string | undefined,
  environment: Shell['environment'],
): Promise<{ finding: Finding; connection?: Connection }> {
  try {
    const connection = await findConnection(url, environment);
    return { finding: await describe(connection, environment), connection };
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    return { finding: fault(check, error.message) };
  }
}

async function describe(
  { url, source }: Connection,
  environment: Shell['environment'],
): Promise<Finding> {
  const file = new CredentialsFile(environment);
  if (source === file.path && (await file.isExposed())) {
    return fault(
      check,
      `Others on this machine can read ${file.path}.`,
      `chmod 600 ${file.path}, and rotate the key.`,
    );
  }
  return ok(check, `${url}, with the token of ${source}`);
}
