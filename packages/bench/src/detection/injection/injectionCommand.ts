import { Command, InvalidArgumentError } from 'commander';
import { detectInjection } from './detectInjection';

/** `bench detection injection`: trains and evaluates the model behind `prompt-injection`. */
export function injectionCommand(): Command {
  return new Command('injection')
    .description('find prompt injections in made-up attacks and look-alikes')
    .option(
      '--train',
      'train the model first and write it into the policy package',
      false,
    )
    .option(
      '--leave-out',
      'also train without each family and each language in turn',
      false,
    )
    .option(
      '--seed <number>',
      'the corpus and the order of training',
      toSeed,
      5,
    )
    .action(detectInjection);
}

function toSeed(text: string): number {
  const seed = Number(text);
  if (!Number.isInteger(seed))
    throw new InvalidArgumentError('A whole number is needed.');
  return seed;
}
