import {
  getConfigurationVersion,
  type Configuration,
  type ControlPlaneClient,
} from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { createTwoFilesPatch } from 'diff';
import { asks } from '../control-plane/asks';
import { teamOption, toCount } from '../control-plane/options';
import { type Session } from '../control-plane/Session';
import { readTextFile } from '../policy/readFile';
import { exitCodes } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import { type Styles } from '../terminal/Terminal';
import { requireConfiguration } from './findConfiguration';
import { gatewayOption } from './gatewayOption';

interface DiffOptions {
  gateway: string;
  file?: string;
  from?: number;
  to?: number;
  teamId?: string;
  exitCode: boolean;
}

/** A text, and what it is called. */
interface Side {
  name: string;
  text: string;
}

const examples = `
Examples:
  kt config diff --gateway prod-gw-01                           the last change
  kt config diff --gateway prod-gw-01 --from 3 --to 5
  kt config diff --gateway prod-gw-01 --file policy-config.yaml  what a push would change`;

/** `kt config diff`: what differs between two versions, or between what is in force and a file. */
export function diffCommand(shell: Shell): Command {
  const command = new Command('diff')
    .description('compare versions, or what is in force with a file')
    .addOption(gatewayOption().makeOptionMandatory())
    .option('-f, --file <file>', 'compare with this file; - is standard input')
    .option(
      '--from <version>',
      'the older version; else the one before',
      toCount,
    )
    .option(
      '--to <version>',
      'the newer version; else the one in force',
      toCount,
    )
    .option('--exit-code', 'end with 1 when there are differences', false)
    .addOption(teamOption())
    .addHelpText('after', examples);
  return asks<DiffOptions>(shell, command, async (session, options) => {
    const { client } = session;
    const { gateway, teamId } = options;
    const configuration = await requireConfiguration(client, gateway, teamId);
    const [from, to] = await sides(client, configuration, options);
    show(session, from, to);
    if (options.exitCode && from.text !== to.text) {
      process.exitCode = exitCodes.refused;
    }
  });
}

function sides(
  client: ControlPlaneClient,
  configuration: Configuration,
  { file, from, to }: DiffOptions,
): Promise<[Side, Side]> {
  const { version: current } = configuration;
  const versionOf = (version: number) =>
    readVersion(client, configuration, version);
  if (file !== undefined) {
    return Promise.all([versionOf(from ?? current), readSide(file)]);
  }
  const newer = to ?? current;
  return Promise.all([
    versionOf(from ?? Math.max(1, newer - 1)),
    versionOf(newer),
  ]);
}

async function readVersion(
  client: ControlPlaneClient,
  { id, name }: Configuration,
  version: number,
): Promise<Side> {
  const params = { id, version };
  const { policy_yaml: text } = await client.call(getConfigurationVersion, {
    params,
  });
  return { name: `${name} version ${version}`, text };
}

async function readSide(path: string): Promise<Side> {
  return { name: path, text: await readTextFile(path) };
}

function show(session: Session, from: Side, to: Side): void {
  const isSame = from.text === to.text;
  const patch = createTwoFilesPatch(from.name, to.name, from.text, to.text);
  const value = { from: from.name, to: to.name, patch: isSame ? '' : patch };
  session.show(value, () =>
    isSame
      ? `${from.name} and ${to.name} are the same.`
      : colour(patch, session.terminal),
  );
}

function colour(patch: string, { style }: Styles): string {
  const [, ...lines] = patch.trimEnd().split('\n');
  return lines
    .map(line => {
      if (/^(---|\+\+\+) /.test(line)) return style('bold', line);
      if (line.startsWith('+')) return style('green', line);
      if (line.startsWith('-')) return style('red', line);
      return line.startsWith('@@') ? style('cyan', line) : line;
    })
    .join('\n');
}
