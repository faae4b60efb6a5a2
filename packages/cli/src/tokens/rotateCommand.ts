import { rotateToken, type Token } from '@keeptrusts/contract/api';
import { Command } from 'commander';
import { asks } from '../control-plane/asks';
import {
  idempotencyOption,
  teamOption,
  toDuration,
} from '../control-plane/options';
import { type Shell } from '../terminal/Shell';
import { describeNewKey } from './describeNewKey';
import { findToken } from './findToken';

interface RotateOptions {
  gracePeriod?: string;
  store?: boolean;
  teamId?: string;
  idempotencyKey?: string;
}

/** `kt tokens rotate` and `kt gateway-key rotate`. */
export function rotateCommand(
  shell: Shell,
  type?: Token['token_type'],
): Command {
  const command = new Command('rotate')
    .description('make a new key, and let the old one run out')
    .argument('<key>', 'its name or id; not the key itself')
    .option(
      '--grace-period <duration>',
      'how long the old key is still valid: 24h unless said; 0s ends it at once',
      toDuration,
    )
    .option('--store', 'put the key into the secret store, and do not show it')
    .addOption(teamOption('where several teams have a key of that name'))
    .addOption(idempotencyOption());
  return asks<RotateOptions, [string]>(
    shell,
    command,
    async (session, options, ref) => {
      const { gracePeriod, store, teamId, idempotencyKey } = options;
      const { client } = session;
      const { id } = await findToken(client, { ref, teamId, type });
      const rotated = await client.call(
        rotateToken,
        { params: { id }, body: { grace_period: gracePeriod, store } },
        { idempotencyKey },
      );
      session.show(rotated, () => describeNewKey(rotated, session));
    },
  );
}
