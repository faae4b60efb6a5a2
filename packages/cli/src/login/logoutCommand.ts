import { Command } from 'commander';
import { CredentialsFile } from '../control-plane/CredentialsFile';
import { type Shell } from '../terminal/Shell';

/** `kt logout`: forgets what `kt login` kept. */
export function logoutCommand({ terminal, environment }: Shell): Command {
  return new Command('logout')
    .description('forget the control plane and the token')
    .action(async () => {
      const wasThere = await new CredentialsFile(environment).remove();
      terminal.out(
        wasThere
          ? 'Logged out. The token itself stays valid: kt tokens revoke ends a key.'
          : 'You were not logged in.',
      );
      if (environment.KEEPTRUSTS_API_TOKEN) {
        terminal.err('KEEPTRUSTS_API_TOKEN is set, and is still used.');
      }
    });
}
