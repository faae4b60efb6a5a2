import { asian } from './asian';
import { askedAround } from './askedAround';
import { bluntOverrides } from './bluntOverrides';
import { botHijacks } from './botHijacks';
import { easternEuropean } from './easternEuropean';
import { encodedAndExfil } from './encodedAndExfil';
import { fakedHistory } from './fakedHistory';
import { fictionFrames } from './fictionFrames';
import { forgedTurns } from './forgedTurns';
import { frenchSpanish } from './frenchSpanish';
import { gamesAndWagers } from './gamesAndWagers';
import { german } from './german';
import { italianPortugueseDutch } from './italianPortugueseDutch';
import { leaks } from './leaks';
import { longJailbreaks } from './longJailbreaks';
import { moreGerman } from './moreGerman';
import { personas } from './personas';
import { politeOverrides } from './politeOverrides';
import { pressure } from './pressure';
import { shortOnes } from './shortOnes';
import { sidesteps } from './sidesteps';
import { smuggledPayloads } from './smuggledPayloads';
import { toolUsers } from './toolUsers';
import { turnsInTask } from './turnsInTask';
import { worldMix } from './worldMix';
import { type Sample } from '../../Sample';
import { type WrittenSet } from './WrittenSet';

/** What people type to turn a model against its instructions, each text written for itself. */
const written: readonly WrittenSet[] = [
  ...asian,
  ...askedAround,
  ...bluntOverrides,
  ...botHijacks,
  ...easternEuropean,
  ...encodedAndExfil,
  ...fakedHistory,
  ...fictionFrames,
  ...forgedTurns,
  ...frenchSpanish,
  ...gamesAndWagers,
  ...german,
  ...italianPortugueseDutch,
  ...leaks,
  ...longJailbreaks,
  ...moreGerman,
  ...personas,
  ...politeOverrides,
  ...pressure,
  ...shortOnes,
  ...sidesteps,
  ...smuggledPayloads,
  ...toolUsers,
  ...turnsInTask,
  ...worldMix,
];

function samplesOf({ family, language, texts }: WrittenSet): Sample[] {
  return texts.map((text, index) => ({
    text,
    attack: true,
    family,
    language,
    voice: 'said',
    source: `written/${family}/${language}/${index}/${text.slice(0, 60)}`,
  }));
}

/** Those to learn from. */
export const saidAttacks: readonly Sample[] = written
  .filter(({ aside }) => !aside)
  .flatMap(samplesOf);

/** Those kept aside by theme, to measure on. */
export const saidAttacksAside: readonly Sample[] = written
  .filter(({ aside }) => aside)
  .flatMap(samplesOf);
