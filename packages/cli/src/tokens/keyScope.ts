import { type Configuration } from '@keeptrusts/contract/api';
import { type Session } from '../control-plane/Session';
import { requireConfiguration } from '../config/findConfiguration';
import { pushFile } from '../config/pushFile';
import { tellWarnings } from '../config/showPut';
import { onlyTeam } from '../teams/onlyTeam';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type CreateOptions } from './createOptions';

/** Whose a key is, and what governs it. */
export interface KeyScope {
  teamId: string;
  configuration?: Configuration;
}

/** Finds out whose a new key is: the named team's, or that of its configuration, or the only one there is. */
export async function findKeyScope(
  session: Session,
  options: CreateOptions,
): Promise<KeyScope> {
  const configuration = await configurationOf(session, options);
  const teamId =
    options.teamId ??
    configuration?.team_id ??
    (await onlyTeam(session.client)).id;
  return { teamId, configuration };
}

async function configurationOf(
  session: Session,
  { config, configurationId, teamId }: CreateOptions,
): Promise<Configuration | undefined> {
  if (config !== undefined && configurationId !== undefined) {
    throw new CommandFault(
      'Give either --config or --configuration-id.',
      exitCodes.usage,
    );
  }
  if (config !== undefined && isFile(config)) {
    const pushed = await pushFile(session, { path: config, teamId });
    tellWarnings(session, pushed);
    return pushed.configuration;
  }
  const ref = config ?? configurationId;
  if (ref === undefined) return undefined;
  return requireConfiguration(session.client, ref, teamId);
}

/** A name of a configuration has no ending of a file, so that a mistyped path is not taken for one. */
function isFile(text: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(text);
}
