import { createToken, type Token } from '@keeptrusts/contract/api';
import { Command, Option } from 'commander';
import { asks } from '../control-plane/asks';
import { type Session } from '../control-plane/Session';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import {
  addCreateOptions,
  settingsOf,
  type CreateOptions,
} from './createOptions';
import { describeNewKey } from './describeNewKey';
import { findKeyScope, type KeyScope } from './keyScope';

type TokenType = Token['token_type'];

interface TypedOptions extends CreateOptions {
  type: TokenType;
  platform?: boolean;
}

const examples = `
Examples:
  kt tokens create --type gateway --name "search-team-prod" --team-id search --config search-policy.yaml --expires-in 90d
  kt tokens create --type access --name ci --team-id search --expires-in 30d --output json

The key is shown once. A team that is not named is that of the configuration, or yours when you see
only one.`;

const keyExamples = `
Examples:
  kt gateway-key create --name "dev-team-key" --configuration-id my-config --expires-in 90d
  kt gateway-key create --name "ci" --team-id search --requests-per-minute 60

The key is shown once. A team that is not named is that of the configuration, or yours when you see
only one.`;

/** `kt tokens create`: makes a gateway key or an access key. */
export function createTokenCommand(shell: Shell): Command {
  const command = new Command('create')
    .description('create a key and show it once')
    .addOption(
      new Option('--type <type>', 'gateway: for applications; access: for kt')
        .choices(['gateway', 'access'])
        .default('gateway'),
    );
  addCreateOptions(command)
    .option('--platform', "an access key for every team's things")
    .addHelpText('after', examples);
  return asks<TypedOptions>(shell, command, (session, options) =>
    create(session, options.type, options),
  );
}

/** `kt gateway-key create`. */
export function createGatewayKeyCommand(shell: Shell): Command {
  const command = new Command('create').description(
    'create a gateway key and show it once',
  );
  addCreateOptions(command).addHelpText('after', keyExamples);
  return asks<CreateOptions>(shell, command, (session, options) =>
    create(session, 'gateway', options),
  );
}

async function create(
  session: Session,
  type: TokenType,
  options: CreateOptions & { platform?: boolean },
): Promise<void> {
  if (type === 'access' && (options.config ?? options.configurationId)) {
    throw new CommandFault(
      'A configuration governs gateway keys only: leave it out, or take --type gateway.',
      exitCodes.usage,
    );
  }
  // A key of the platform may do everything, so nobody gets one by leaving something out.
  const scope: Partial<KeyScope> =
    type === 'access' && options.platform
      ? {}
      : await findKeyScope(session, options);
  const token = await session.client.call(
    createToken,
    {
      body: {
        ...settingsOf(options),
        token_type: type,
        team_id: scope.teamId,
        configuration_id: scope.configuration?.id,
      },
    },
    { idempotencyKey: options.idempotencyKey },
  );
  session.show(token, () => describeNewKey(token, session));
}
