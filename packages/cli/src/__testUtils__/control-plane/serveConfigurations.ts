import {
  createConfiguration,
  getConfiguration,
  getConfigurationVersion,
  getTemplate,
  KeeptrustsError,
  listConfigurations,
  listConfigurationVersions,
  listTemplates,
  rollBackConfiguration,
  updateConfiguration,
  type Configuration,
  type StoredConfiguration,
  type Template,
} from '@keeptrusts/contract/api';
import { lintPolicyConfig, readTemplate } from '@keeptrusts/policy';
import { byId, found, pageOf } from './answers';
import { type FakeControlPlane } from './FakeControlPlane';

/** Configurations, which are linted before they are stored, and templates. */
export function serveConfigurations(plane: FakeControlPlane): void {
  const { server, configurations: list, versions } = plane;
  const versionOf = (id: string, version: number) =>
    found(versions.get(id)?.[version - 1]);
  server
    .on(listTemplates, ({ query }) =>
      pageOf(['standard-dev', 'standard-saas'].map(template), query),
    )
    .on(getTemplate, ({ params }) => template(params.id))
    .on(listConfigurations, ({ query }) => {
      const teamId = query.team_id && plane.team(query.team_id).id;
      const isWanted = ({ name, team_id }: Configuration) =>
        (!query.name || name === query.name) && (!teamId || team_id === teamId);
      return pageOf(list.filter(isWanted), query);
    })
    .on(getConfiguration, ({ params }) => byId(list, params.id))
    .on(createConfiguration, ({ body }) => {
      const { name, team_id, template_id } = body;
      const yaml = policiesOf(body);
      const team = plane.team(team_id);
      return stored(plane.addConfiguration(team, name, yaml, template_id));
    })
    .on(updateConfiguration, ({ params, body, headers }) => {
      const yaml = policiesOf(body);
      const configuration = byId(list, params.id);
      checkVersion(configuration, headers['if-match']);
      return stored(plane.putVersion(configuration, yaml, body.message));
    })
    .on(listConfigurationVersions, ({ params, query }) =>
      pageOf(found(versions.get(params.id)).toReversed(), query),
    )
    .on(getConfigurationVersion, ({ params }) =>
      versionOf(params.id, Number(params.version)),
    )
    .on(rollBackConfiguration, ({ params, body }) => {
      const { policy_yaml } = versionOf(params.id, body.version);
      return stored(plane.putVersion(byId(list, params.id), policy_yaml));
    });
}

function template(id: string): Template {
  return {
    id,
    aliases: [],
    title: id,
    summary: 'Daily development',
    enforces: ['Personal data is marked', 'At most 50 USD a day'],
    version: '1',
    policy_yaml: found(readTemplate(id)),
  };
}

/** The policies of a request, if they are safe. */
function policiesOf(body: {
  template_id?: string;
  policy_yaml?: string;
}): string {
  const yaml = body.policy_yaml ?? template(body.template_id!).policy_yaml;
  const { faults, config } = lintPolicyConfig(yaml, {
    isSecretSet: () => true,
    isPriced: () => true,
  });
  if (config) return yaml;
  throw new KeeptrustsError('invalid_request', 'The policies are faulty.', {
    status: 422,
    details: faults,
  });
}

function stored(configuration: Configuration): StoredConfiguration {
  return { ...configuration, warnings: [] };
}

function checkVersion({ version }: Configuration, wanted?: string): void {
  if (wanted === undefined || wanted === String(version)) return;
  throw new KeeptrustsError('version_conflict', 'Somebody else changed it.');
}
