import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { afterTheTask } from './afterTheTask';
import { agentOrders } from './agentOrders';
import { asiaAndArabicAgain } from './asiaAndArabicAgain';
import { asian } from './asian';
import { askedAround } from './askedAround';
import { bluntOverrides } from './bluntOverrides';
import { botHijacks } from './botHijacks';
import { brokenInParts } from './brokenInParts';
import { classicOverrides } from './classicOverrides';
import { courteousLetters } from './courteousLetters';
import { eastAsia } from './eastAsia';
import { easternEuropean } from './easternEuropean';
import { encodedAndExfil } from './encodedAndExfil';
import { encodedLures } from './encodedLures';
import { fakedHistory } from './fakedHistory';
import { falseAuthority } from './falseAuthority';
import { fictionFrames } from './fictionFrames';
import { forgedFrames } from './forgedFrames';
import { forgedTurns } from './forgedTurns';
import { frenchAndSpanishAgain } from './frenchAndSpanishAgain';
import { frenchSpanish } from './frenchSpanish';
import { gamesAndWagers } from './gamesAndWagers';
import { german } from './german';
import { germanAgain } from './germanAgain';
import { grantedRights } from './grantedRights';
import { italianPortugueseDutch } from './italianPortugueseDutch';
import { italianPortugueseDutchAgain } from './italianPortugueseDutchAgain';
import { lastingOrders } from './lastingOrders';
import { leaks } from './leaks';
import { longerAbroad } from './longerAbroad';
import { longJailbreaks } from './longJailbreaks';
import { longPleas } from './longPleas';
import { memoryWrites } from './memoryWrites';
import { moreGerman } from './moreGerman';
import { northernEurope } from './northernEurope';
import { noWayOut } from './noWayOut';
import { oneBreath } from './oneBreath';
import { oneLiners } from './oneLiners';
import { orderedPastConsent } from './orderedPastConsent';
import { otherSelves } from './otherSelves';
import { personas } from './personas';
import { personaSwaps } from './personaSwaps';
import { polishRussianTurkishAgain } from './polishRussianTurkishAgain';
import { politeOverrides } from './politeOverrides';
import { pressure } from './pressure';
import { promptDumps } from './promptDumps';
import { quietLeaks } from './quietLeaks';
import { quietTurns } from './quietTurns';
import { refusalBans } from './refusalBans';
import { shortOnes } from './shortOnes';
import { sidesteps } from './sidesteps';
import { slavicEurope } from './slavicEurope';
import { slowClimb } from './slowClimb';
import { smuggledPayloads } from './smuggledPayloads';
import { softOverrides } from './softOverrides';
import { southernEurope } from './southernEurope';
import { splitPayloads } from './splitPayloads';
import { stagedNotation } from './stagedNotation';
import { storyDoors } from './storyDoors';
import { tailOrders } from './tailOrders';
import { talesWithAKey } from './talesWithAKey';
import { toolUsers } from './toolUsers';
import { trustedDebugModes } from './trustedDebugModes';
import { turnsInTask } from './turnsInTask';
import { wellKnown } from './wellKnown';
import { westAndSouthAsia } from './westAndSouthAsia';
import { wordsAbove } from './wordsAbove';
import { worldMix } from './worldMix';

/** What people type to turn a model against its instructions, each text written for itself. */
const files: WrittenFiles = {
  afterTheTask,
  agentOrders,
  asiaAndArabicAgain,
  asian,
  askedAround,
  bluntOverrides,
  botHijacks,
  brokenInParts,
  classicOverrides,
  courteousLetters,
  eastAsia,
  easternEuropean,
  encodedAndExfil,
  encodedLures,
  fakedHistory,
  falseAuthority,
  fictionFrames,
  forgedFrames,
  forgedTurns,
  frenchAndSpanishAgain,
  frenchSpanish,
  gamesAndWagers,
  german,
  germanAgain,
  grantedRights,
  italianPortugueseDutch,
  italianPortugueseDutchAgain,
  lastingOrders,
  leaks,
  longerAbroad,
  longJailbreaks,
  longPleas,
  memoryWrites,
  moreGerman,
  northernEurope,
  noWayOut,
  oneBreath,
  oneLiners,
  orderedPastConsent,
  otherSelves,
  personas,
  personaSwaps,
  polishRussianTurkishAgain,
  politeOverrides,
  pressure,
  promptDumps,
  quietLeaks,
  quietTurns,
  refusalBans,
  shortOnes,
  sidesteps,
  slavicEurope,
  slowClimb,
  smuggledPayloads,
  softOverrides,
  southernEurope,
  splitPayloads,
  stagedNotation,
  storyDoors,
  tailOrders,
  talesWithAKey,
  toolUsers,
  trustedDebugModes,
  turnsInTask,
  wellKnown,
  westAndSouthAsia,
  wordsAbove,
  worldMix,
};

/** Their samples. */
export const saidAttacks: readonly Sample[] = samplesOf(files, {
  voice: 'said',
  attack: true,
});
