import { Command } from 'commander';
import { corpusCommand } from './corpusCommand';
import { injectionCommand } from './injection/injectionCommand';
import { judgeCommand } from './judge/judgeCommand';
import { people } from './people/people';
import { personal } from './personal/personal';
import { health } from './health/health';
import { secrets } from './secrets/secrets';

/** `bench detection`: how well things are found in text. */
export function detectionCommand(): Command {
  return new Command('detection')
    .description('measure how well the policies find what they look for')
    .addCommand(injectionCommand())
    .addCommand(judgeCommand())
    .addCommand(
      corpusCommand(
        'personal',
        'how well personal identifiers are found, and what it costs',
        personal,
      ),
    )
    .addCommand(
      corpusCommand(
        'people',
        'how well names, addresses and dates of birth are found, and what it costs',
        people,
      ),
    )
    .addCommand(
      corpusCommand(
        'secrets',
        'how well keys, tokens and passwords are found, and what it costs',
        secrets,
      ),
    )
    .addCommand(
      corpusCommand(
        'health',
        'how well the 18 identifiers of HIPAA are found, and what it costs',
        health,
      ),
    );
}
