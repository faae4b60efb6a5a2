import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { afterTheTask } from './afterTheTask';
import { agentOrders } from './agentOrders';
import { asian } from './asian';
import { askedAround } from './askedAround';
import { bluntOverrides } from './bluntOverrides';
import { botHijacks } from './botHijacks';
import { classicOverrides } from './classicOverrides';
import { eastAsia } from './eastAsia';
import { easternEuropean } from './easternEuropean';
import { encodedAndExfil } from './encodedAndExfil';
import { fakedHistory } from './fakedHistory';
import { falseAuthority } from './falseAuthority';
import { fictionFrames } from './fictionFrames';
import { forgedFrames } from './forgedFrames';
import { forgedTurns } from './forgedTurns';
import { frenchSpanish } from './frenchSpanish';
import { gamesAndWagers } from './gamesAndWagers';
import { german } from './german';
import { italianPortugueseDutch } from './italianPortugueseDutch';
import { leaks } from './leaks';
import { longJailbreaks } from './longJailbreaks';
import { longPleas } from './longPleas';
import { memoryWrites } from './memoryWrites';
import { moreGerman } from './moreGerman';
import { northernEurope } from './northernEurope';
import { oneLiners } from './oneLiners';
import { personas } from './personas';
import { personaSwaps } from './personaSwaps';
import { politeOverrides } from './politeOverrides';
import { pressure } from './pressure';
import { promptDumps } from './promptDumps';
import { quietLeaks } from './quietLeaks';
import { refusalBans } from './refusalBans';
import { shortOnes } from './shortOnes';
import { sidesteps } from './sidesteps';
import { slavicEurope } from './slavicEurope';
import { smuggledPayloads } from './smuggledPayloads';
import { softOverrides } from './softOverrides';
import { southernEurope } from './southernEurope';
import { splitPayloads } from './splitPayloads';
import { storyDoors } from './storyDoors';
import { toolUsers } from './toolUsers';
import { trustedDebugModes } from './trustedDebugModes';
import { turnsInTask } from './turnsInTask';
import { wellKnown } from './wellKnown';
import { westAndSouthAsia } from './westAndSouthAsia';
import { worldMix } from './worldMix';

/** What people type to turn a model against its instructions, each text written for itself. */
const files: WrittenFiles = {
  afterTheTask,
  agentOrders,
  asian,
  askedAround,
  bluntOverrides,
  botHijacks,
  classicOverrides,
  eastAsia,
  easternEuropean,
  encodedAndExfil,
  fakedHistory,
  falseAuthority,
  fictionFrames,
  forgedFrames,
  forgedTurns,
  frenchSpanish,
  gamesAndWagers,
  german,
  italianPortugueseDutch,
  leaks,
  longJailbreaks,
  longPleas,
  memoryWrites,
  moreGerman,
  northernEurope,
  oneLiners,
  personas,
  personaSwaps,
  politeOverrides,
  pressure,
  promptDumps,
  quietLeaks,
  refusalBans,
  shortOnes,
  sidesteps,
  slavicEurope,
  smuggledPayloads,
  softOverrides,
  southernEurope,
  splitPayloads,
  storyDoors,
  toolUsers,
  trustedDebugModes,
  turnsInTask,
  wellKnown,
  westAndSouthAsia,
  worldMix,
};

/** Their samples. */
export const saidAttacks: readonly Sample[] = samplesOf(files, {
  voice: 'said',
  attack: true,
});
