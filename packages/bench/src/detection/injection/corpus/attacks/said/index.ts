import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { afterTheTask } from './afterTheTask';
import { agentOrders } from './agentOrders';
import { asiaAndArabicAgain } from './asiaAndArabicAgain';
import { asian } from './asian';
import { askedAround } from './askedAround';
import { badgeClaims } from './badgeClaims';
import { bluntOverrides } from './bluntOverrides';
import { botHijacks } from './botHijacks';
import { briefBarbs } from './briefBarbs';
import { brokenInParts } from './brokenInParts';
import { classicOverrides } from './classicOverrides';
import { codedErrands } from './codedErrands';
import { counterOverrides } from './counterOverrides';
import { courteousLetters } from './courteousLetters';
import { doorsInTales } from './doorsInTales';
import { eastAsia } from './eastAsia';
import { easternEuropean } from './easternEuropean';
import { encodedAndExfil } from './encodedAndExfil';
import { encodedLures } from './encodedLures';
import { fakedHistory } from './fakedHistory';
import { falseAuthority } from './falseAuthority';
import { fencePosts } from './fencePosts';
import { fictionFrames } from './fictionFrames';
import { forgedFrames } from './forgedFrames';
import { forgedTurns } from './forgedTurns';
import { frenchAndSpanishAgain } from './frenchAndSpanishAgain';
import { frenchSpanish } from './frenchSpanish';
import { frontDeskLeaks } from './frontDeskLeaks';
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
import { mutedRefusals } from './mutedRefusals';
import { neverSayNo } from './neverSayNo';
import { northernEurope } from './northernEurope';
import { noWayOut } from './noWayOut';
import { oneBreath } from './oneBreath';
import { oneLiners } from './oneLiners';
import { orderedPastConsent } from './orderedPastConsent';
import { ordersToHands } from './ordersToHands';
import { otherSelves } from './otherSelves';
import { personas } from './personas';
import { personaSwaps } from './personaSwaps';
import { pieceByPiece } from './pieceByPiece';
import { polishRussianTurkishAgain } from './polishRussianTurkishAgain';
import { politeOverrides } from './politeOverrides';
import { pressure } from './pressure';
import { promptDumps } from './promptDumps';
import { quietLeaks } from './quietLeaks';
import { quietTurns } from './quietTurns';
import { refusalBans } from './refusalBans';
import { shortOnes } from './shortOnes';
import { sidesteps } from './sidesteps';
import { skippedCheckbacks } from './skippedCheckbacks';
import { slavicEurope } from './slavicEurope';
import { slowClimb } from './slowClimb';
import { smuggledPayloads } from './smuggledPayloads';
import { softOverrides } from './softOverrides';
import { southernEurope } from './southernEurope';
import { splitPayloads } from './splitPayloads';
import { stagedNotation } from './stagedNotation';
import { storyDoors } from './storyDoors';
import { swappedRoles } from './swappedRoles';
import { tailOrders } from './tailOrders';
import { talesWithAKey } from './talesWithAKey';
import { tonguesEast } from './tonguesEast';
import { tonguesFarEast } from './tonguesFarEast';
import { tonguesNorth } from './tonguesNorth';
import { tonguesSouth } from './tonguesSouth';
import { toolUsers } from './toolUsers';
import { trustedDebugModes } from './trustedDebugModes';
import { turnsInTask } from './turnsInTask';
import { wellKnown } from './wellKnown';
import { westAndSouthAsia } from './westAndSouthAsia';
import { whileYouAreThere } from './whileYouAreThere';
import { wordsAbove } from './wordsAbove';
import { worldMix } from './worldMix';

/** What people type to turn a model against its instructions, each text written for itself. */
const files: WrittenFiles = {
  afterTheTask,
  agentOrders,
  asiaAndArabicAgain,
  asian,
  askedAround,
  badgeClaims,
  bluntOverrides,
  botHijacks,
  briefBarbs,
  brokenInParts,
  classicOverrides,
  codedErrands,
  counterOverrides,
  courteousLetters,
  doorsInTales,
  eastAsia,
  easternEuropean,
  encodedAndExfil,
  encodedLures,
  fakedHistory,
  falseAuthority,
  fencePosts,
  fictionFrames,
  forgedFrames,
  forgedTurns,
  frenchAndSpanishAgain,
  frenchSpanish,
  frontDeskLeaks,
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
  mutedRefusals,
  neverSayNo,
  northernEurope,
  noWayOut,
  oneBreath,
  oneLiners,
  orderedPastConsent,
  ordersToHands,
  otherSelves,
  personas,
  personaSwaps,
  pieceByPiece,
  polishRussianTurkishAgain,
  politeOverrides,
  pressure,
  promptDumps,
  quietLeaks,
  quietTurns,
  refusalBans,
  shortOnes,
  sidesteps,
  skippedCheckbacks,
  slavicEurope,
  slowClimb,
  smuggledPayloads,
  softOverrides,
  southernEurope,
  splitPayloads,
  stagedNotation,
  storyDoors,
  swappedRoles,
  tailOrders,
  talesWithAKey,
  tonguesEast,
  tonguesFarEast,
  tonguesNorth,
  tonguesSouth,
  toolUsers,
  trustedDebugModes,
  turnsInTask,
  wellKnown,
  westAndSouthAsia,
  whileYouAreThere,
  wordsAbove,
  worldMix,
};

/** Their samples. */
export const saidAttacks: readonly Sample[] = samplesOf(files, {
  voice: 'said',
  attack: true,
});
