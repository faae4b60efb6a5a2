import { Command, InvalidArgumentError } from 'commander';
import { compare } from './compare';
import { contenders } from './contenders';
import { detectionCommand } from './detection/detectionCommand';
import { policiesCommand } from './policies/policiesCommand';
import { scenarios } from './scenarios';
import { soak } from './soak';

const program = new Command('bench')
  .description('measure the gateway on this machine')
  .addHelpText(
    'after',
    '\nWithout a command it compares: see bench compare --help.',
  );

program
  .command('compare', { isDefault: true })
  .description('compare it with its peers in one run')
  .option('--seconds <count>', 'how long each load lasts', toNumber, 5)
  .option(
    '--rounds <count>',
    'how often each is measured; medians are reported',
    toNumber,
    3,
  )
  .option(
    '--only <text>',
    'contenders whose name holds this text; the references are always there',
  )
  .option('--load <text>', 'loads whose name holds this text')
  .option('--without-peers', 'leave out what has to be installed first', false)
  .addHelpText(
    'after',
    `
Loads:
${scenarios.map(({ name }) => `  ${name}`).join('\n')}

Contenders:
${contenders.map(({ name, about }) => `  ${name}: ${about}`).join('\n')}

Examples:
  npm run bench
  npm run bench -- --load "1 KB, whole, 32" --only keeptrusts --rounds 5`,
  )
  .action(compare);

program
  .command('soak')
  .description('keep it busy and watch its memory')
  .option('--requests <count>', 'whole replies', toNumber, 200_000)
  .option('--streams <count>', 'streams at a time', toNumber, 1_000)
  .option('--seconds <count>', 'how long the streams last', toNumber, 30)
  .action(soak);

program.addCommand(detectionCommand());
program.addCommand(policiesCommand());

function toNumber(text: string): number {
  const number = Number(text);
  if (!(number > 0))
    throw new InvalidArgumentError('A number above 0 is needed.');
  return number;
}

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
