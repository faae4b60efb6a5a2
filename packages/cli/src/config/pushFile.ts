import { KeeptrustsError } from '@keeptrusts/contract';
import { lintFaultSchema } from '@keeptrusts/contract/api';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { type Session } from '../control-plane/Session';
import { formatFault } from '../policy/formats/text';
import { readTextFile, standardInput } from '../policy/readFile';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { putConfiguration, type PutResult } from './putConfiguration';

/** A file that is to become the policies of a team. */
export interface WantedFile {
  path: string;
  /** Name or id of the configuration; without one the file's name. */
  ref?: string;
  teamId?: string;
  message?: string;
}

const faultsSchema = z.array(lintFaultSchema).min(1);

/**
 * Puts a file in force.
 *
 * @throws CommandFault which shows each fault in its line, when the control plane refuses the file
 */
export async function pushFile(
  session: Session,
  wanted: WantedFile,
): Promise<PutResult> {
  const { path, teamId, message } = wanted;
  const policyYaml = await readTextFile(path);
  const ref = wanted.ref ?? nameOf(path);
  try {
    return await putConfiguration(session.client, {
      ref,
      teamId,
      source: { policy_yaml: policyYaml },
      message,
    });
  } catch (error) {
    throw withPlaces(error, path, policyYaml, session);
  }
}

/** `configs/search-policy.yaml` is `search-policy`. */
function nameOf(path: string): string {
  if (path === standardInput) {
    throw new CommandFault(
      'Standard input has no name. Say which configuration it is with --gateway.',
      exitCodes.usage,
    );
  }
  return basename(path, extname(path));
}

function withPlaces(
  error: unknown,
  path: string,
  text: string,
  { terminal }: Session,
): unknown {
  if (!KeeptrustsError.is(error)) return error;
  const faults = faultsSchema.safeParse(error.details).data;
  if (!faults) return error;
  const shown = faults.map(fault =>
    formatFault({ path, text }, fault, terminal.errors),
  );
  return new CommandFault(`${shown.join('\n')}\n${error.message}`);
}
