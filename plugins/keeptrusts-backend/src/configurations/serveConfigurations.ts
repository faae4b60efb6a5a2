import {
  configurationCreatePermission,
  configurationReadPermission,
  configurationUpdatePermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import {
  createConfiguration,
  diffConfiguration,
  getConfiguration,
  getConfigurationVersion,
  lintConfiguration,
  listConfigurations,
  listConfigurationVersions,
  rollBackConfiguration,
  updateConfiguration,
} from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type ConfigurationService } from './ConfigurationService';

/** The routes of configurations. */
export function serveConfigurations(
  api: Api,
  configurations: ConfigurationService,
): void {
  serveReading(api, configurations);
  serveVersions(api, configurations);
  api
    .serve(
      createConfiguration,
      configurationCreatePermission,
      ({ body, scope, caller }) =>
        configurations.create(body, { scope, by: caller.ref }),
    )
    .serve(
      updateConfiguration,
      configurationUpdatePermission,
      ({ params, body, scope, caller, ifMatch }) =>
        configurations.update(params.id, body, {
          scope,
          by: caller.ref,
          ifMatch,
        }),
    )
    .serve(
      rollBackConfiguration,
      configurationUpdatePermission,
      ({ params, body, scope, caller, ifMatch }) =>
        configurations.rollBack(params.id, body.version, {
          scope,
          by: caller.ref,
          ifMatch,
        }),
    );
}

function serveReading(api: Api, configurations: ConfigurationService): void {
  api
    .serve(
      listConfigurations,
      configurationReadPermission,
      ({ query, scope }) => configurations.list(query, scope),
    )
    .serve(
      getConfiguration,
      configurationReadPermission,
      ({ params, query, scope }) =>
        configurations.get(params.id, scope, query.team_id),
    )
    .serve(lintConfiguration, configurationReadPermission, async ({ body }) => {
      const { faults, config } = await configurations.lint(body.policy_yaml);
      return { safe: config !== undefined, faults };
    });
}

function serveVersions(api: Api, configurations: ConfigurationService): void {
  api
    .serve(
      listConfigurationVersions,
      configurationReadPermission,
      ({ params, query, scope }) =>
        configurations.listVersions(params.id, query, scope),
    )
    .serve(
      getConfigurationVersion,
      configurationReadPermission,
      ({ params, scope }) =>
        configurations.getVersion(params.id, params.version, scope),
    )
    .serve(
      diffConfiguration,
      configurationReadPermission,
      ({ params, query, scope }) =>
        configurations.diff(params.id, query, scope),
    );
}
