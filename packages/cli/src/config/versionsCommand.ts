import {
  listConfigurationVersions,
  type ConfigurationVersion,
} from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import { collect } from '../control-plane/collect';
import { formatTime } from '../control-plane/formatFacts';
import { type Column } from '../control-plane/formatTable';
import { limitOption, teamOption } from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { requireConfiguration } from './findConfiguration';
import { gatewayOption } from './gatewayOption';

interface VersionsOptions {
  gateway: string;
  teamId?: string;
  limit: number;
}

const columns: Column<ConfigurationVersion>[] = [
  {
    title: 'VERSION',
    text: ({ version }) => String(version),
    align: 'right',
  },
  { title: 'CREATED', text: ({ created_at }) => formatTime(created_at) },
  { title: 'BY', text: ({ created_by }) => created_by },
  { title: 'MESSAGE', text: ({ message }) => message ?? '' },
];

/** `kt config versions`: what was in force, and who changed it. */
export function versionsCommand(shell: Shell): Command {
  const command = new Command('versions')
    .description('list the versions of a configuration')
    .addOption(gatewayOption().makeOptionMandatory())
    .addOption(teamOption())
    .addOption(limitOption());
  return asks<VersionsOptions>(
    shell,
    command,
    async (session, { gateway, teamId, limit }) => {
      const { client } = session;
      const { id } = await requireConfiguration(client, gateway, teamId);
      const page = await collect(limit, query =>
        client.call(listConfigurationVersions, { params: { id }, query }),
      );
      session.showList(page, columns, 'No versions.');
    },
  );
}
