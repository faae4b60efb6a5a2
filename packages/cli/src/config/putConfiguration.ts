import {
  createConfiguration,
  updateConfiguration,
  type Configuration,
  type ControlPlaneClient,
  type StoredConfiguration,
} from '@keeptrusts/contract/api';
import { onlyTeam } from '../teams/onlyTeam';
import { findConfiguration } from './findConfiguration';

/** Policies as they are, or a template that the control plane fills in. */
type PolicySource =
  | { policy_yaml: string }
  | {
      template_id: string;
      daily_budget?: number;
      models?: string[];
      regions?: string[];
    };

/** What is to be in force, and where. */
export interface WantedConfiguration {
  /** Name, or id of one that is there. */
  ref: string;
  /** Id or slug of the team; without one the only team of the caller. */
  teamId?: string;
  source: PolicySource;
  /** Why, for the list of versions. */
  message?: string;
}

/** What became of it. */
export type PutResult =
  | { outcome: 'created' | 'changed'; configuration: StoredConfiguration }
  | { outcome: 'unchanged'; configuration: Configuration };

/** Puts policies in force: as a new version of the configuration of that name, or as a new configuration. */
export async function putConfiguration(
  client: ControlPlaneClient,
  { ref, teamId, source, message }: WantedConfiguration,
): Promise<PutResult> {
  const found = await findConfiguration(client, ref, teamId);
  if (!found) {
    const team_id = teamId ?? (await onlyTeam(client)).id;
    const body = { name: ref, team_id, ...source };
    const configuration = await client.call(createConfiguration, { body });
    return { outcome: 'created', configuration };
  }
  if ('policy_yaml' in source && source.policy_yaml === found.policy_yaml) {
    return { outcome: 'unchanged', configuration: found };
  }
  const configuration = await client.call(
    updateConfiguration,
    { params: { id: found.id }, body: { ...source, message } },
    // What somebody else put in force meanwhile is not overwritten unseen.
    { ifMatch: String(found.version) },
  );
  return { outcome: 'changed', configuration };
}
