import {
  UnreachableError,
  whoami,
  type Whoami,
} from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { text } from 'node:stream/consumers';
import { candidates, toBaseUrl } from '../control-plane/address';
import { checkToken } from '../control-plane/checkToken';
import { connect } from '../control-plane/Connection';
import { CredentialsFile } from '../control-plane/CredentialsFile';
import { urlOption } from '../control-plane/options';
import { standardInput } from '../policy/readFile';
import { CommandFault, exitCodes } from '../terminal/CommandFault';
import { type Shell } from '../terminal/Shell';
import { describeCaller } from './describeCaller';

interface LoginOptions {
  url?: string;
  token?: string;
}

const examples = `
Examples:
  kt login --url https://portal.example.com
  kt login --url https://portal.example.com < token.txt

The token is an access key (kt_ak_…) or a Backstage token. It is taken from --token, from
KEEPTRUSTS_API_TOKEN, from standard input, or it is asked for. Other people on this machine can see
what is typed after --token.`;

/** `kt login`: keeps address and token of a control plane, once it has answered to them. */
export function loginCommand(shell: Shell): Command {
  return new Command('login')
    .description('log in to a control plane')
    .addOption(urlOption())
    .option('--token <token>', 'the token; - reads it from standard input')
    .addHelpText('after', examples)
    .action((options: LoginOptions) => login(options, shell));
}

async function login(options: LoginOptions, shell: Shell): Promise<void> {
  const { terminal, environment } = shell;
  const address = toBaseUrl(await findAddress(options, shell));
  const token = await findToken(options, shell);
  checkToken(token);
  const { url, caller } = await verify(address, token);
  const file = new CredentialsFile(environment);
  await file.write({ url, token });
  terminal.out(`Logged in to ${url}\n${describeCaller(caller, terminal)}`);
}

async function findAddress(
  { url }: LoginOptions,
  { terminal, environment }: Shell,
): Promise<string> {
  const address =
    url ??
    (environment.KEEPTRUSTS_API_URL ||
      (await terminal.ask?.('Address of the portal or the control plane: ')));
  if (address) return address;
  throw new CommandFault(
    'Which control plane? kt login --url https://portal.example.com',
    exitCodes.usage,
  );
}

async function findToken(options: LoginOptions, shell: Shell): Promise<string> {
  const token = (await giveToken(options, shell)).trim();
  if (token !== '') return token;
  throw new CommandFault(
    'No token was given. Pass it on standard input, or in KEEPTRUSTS_API_TOKEN.',
    exitCodes.usage,
  );
}

async function giveToken(
  { token }: LoginOptions,
  { terminal, environment }: Shell,
): Promise<string> {
  if (token === standardInput) return text(process.stdin);
  const known = token ?? environment.KEEPTRUSTS_API_TOKEN;
  if (known) return known;
  return terminal.ask
    ? terminal.ask('Token: ', { isSecret: true })
    : text(process.stdin);
}

/** Asks the control plane who this is, at the address itself and then in the portal there. */
async function verify(
  address: string,
  token: string,
): Promise<{ url: string; caller: Whoami }> {
  let firstFault: unknown;
  for (const url of candidates(address)) {
    try {
      return { url, caller: await connect({ url, token }).call(whoami, {}) };
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error;
      firstFault ??= error;
    }
  }
  throw firstFault;
}
