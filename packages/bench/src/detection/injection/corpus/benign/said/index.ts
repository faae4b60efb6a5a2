import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { aboutYou } from './aboutYou';
import { agentsAndTools } from './agentsAndTools';
import { alsoPlease } from './alsoPlease';
import { answerHouseRules } from './answerHouseRules';
import { asiaAndArabicAgain } from './asiaAndArabicAgain';
import { attackLessons } from './attackLessons';
import { botAuthors } from './botAuthors';
import { castAndScenes } from './castAndScenes';
import { choresWithTools } from './choresWithTools';
import { cloudAccounts } from './cloudAccounts';
import { codecErrands } from './codecErrands';
import { corrections } from './corrections';
import { counterCorrections } from './counterCorrections';
import { counterQuestions } from './counterQuestions';
import { customerSupport } from './customerSupport';
import { darkTales } from './darkTales';
import { databases } from './databases';
import { dayToDay } from './dayToDay';
import { deskSecurity } from './deskSecurity';
import { eastAsia } from './eastAsia';
import { errandsForAgents } from './errandsForAgents';
import { everydayRequests } from './everydayRequests';
import { formsOfWords } from './formsOfWords';
import { frenchAndSpanishAgain } from './frenchAndSpanishAgain';
import { fullBriefs } from './fullBriefs';
import { gameDevelopment } from './gameDevelopment';
import { germanAgain } from './germanAgain';
import { givenPassages } from './givenPassages';
import { handsForHire } from './handsForHire';
import { healthAndFeelings } from './healthAndFeelings';
import { homeAndFamily } from './homeAndFamily';
import { italianPortugueseDutchAgain } from './italianPortugueseDutchAgain';
import { javaAndDotnet } from './javaAndDotnet';
import { joinAndDecode } from './joinAndDecode';
import { keepInMind } from './keepInMind';
import { keysAndOverrides } from './keysAndOverrides';
import { lawAndRules } from './lawAndRules';
import { llmEngineers } from './llmEngineers';
import { longBriefs } from './longBriefs';
import { longerAbroad } from './longerAbroad';
import { longPrompts } from './longPrompts';
import { longRequests } from './longRequests';
import { markedUpInput } from './markedUpInput';
import { mobileApps } from './mobileApps';
import { moneyAndShopping } from './moneyAndShopping';
import { musicAndFilm } from './musicAndFilm';
import { natureAndAnimals } from './natureAndAnimals';
import { noNeedToAsk } from './noNeedToAsk';
import { northernEurope } from './northernEurope';
import { officeAndLetters } from './officeAndLetters';
import { outputFormats } from './outputFormats';
import { ownBots } from './ownBots';
import { partsToPractise } from './partsToPractise';
import { pastedTasks } from './pastedTasks';
import { personas } from './personas';
import { plainAnswers } from './plainAnswers';
import { playsForFun } from './playsForFun';
import { polishRussianTurkishAgain } from './polishRussianTurkishAgain';
import { practiceScenes } from './practiceScenes';
import { promptWorkbench } from './promptWorkbench';
import { pythonAndLearning } from './pythonAndLearning';
import { questionsAboutAttacks } from './questionsAboutAttacks';
import { quickWords } from './quickWords';
import { rehearsals } from './rehearsals';
import { repeatAndDecode } from './repeatAndDecode';
import { replyShapes } from './replyShapes';
import { rewriting } from './rewriting';
import { ruledBriefs } from './ruledBriefs';
import { rulesForPeople } from './rulesForPeople';
import { schoolAndStudy } from './schoolAndStudy';
import { scienceAndHistory } from './scienceAndHistory';
import { searchQueries } from './searchQueries';
import { secondThoughts } from './secondThoughts';
import { securityWork } from './securityWork';
import { serviceBotPrompts } from './serviceBotPrompts';
import { setAside } from './setAside';
import { shellAndServers } from './shellAndServers';
import { shortChat } from './shortChat';
import { slavicEurope } from './slavicEurope';
import { snippets } from './snippets';
import { southernEurope } from './southernEurope';
import { sport } from './sport';
import { storiesAndGames } from './storiesAndGames';
import { straightReplies } from './straightReplies';
import { talkingToIt } from './talkingToIt';
import { toneOrders } from './toneOrders';
import { tonguesEast } from './tonguesEast';
import { tonguesFarEast } from './tonguesFarEast';
import { tonguesNorth } from './tonguesNorth';
import { tonguesSouth } from './tonguesSouth';
import { travelAndPlaces } from './travelAndPlaces';
import { versionControl } from './versionControl';
import { webFrontend } from './webFrontend';
import { westAndSouthAsia } from './westAndSouthAsia';

/** Harmless texts of users, each written for itself; the family is the theme. */
const files: WrittenFiles = {
  aboutYou,
  agentsAndTools,
  alsoPlease,
  answerHouseRules,
  asiaAndArabicAgain,
  attackLessons,
  botAuthors,
  castAndScenes,
  choresWithTools,
  cloudAccounts,
  codecErrands,
  corrections,
  counterCorrections,
  counterQuestions,
  customerSupport,
  darkTales,
  databases,
  dayToDay,
  deskSecurity,
  eastAsia,
  errandsForAgents,
  everydayRequests,
  formsOfWords,
  frenchAndSpanishAgain,
  fullBriefs,
  gameDevelopment,
  germanAgain,
  givenPassages,
  handsForHire,
  healthAndFeelings,
  homeAndFamily,
  italianPortugueseDutchAgain,
  javaAndDotnet,
  joinAndDecode,
  keepInMind,
  keysAndOverrides,
  lawAndRules,
  llmEngineers,
  longBriefs,
  longerAbroad,
  longPrompts,
  longRequests,
  markedUpInput,
  mobileApps,
  moneyAndShopping,
  musicAndFilm,
  natureAndAnimals,
  noNeedToAsk,
  northernEurope,
  officeAndLetters,
  outputFormats,
  ownBots,
  partsToPractise,
  pastedTasks,
  personas,
  plainAnswers,
  playsForFun,
  polishRussianTurkishAgain,
  practiceScenes,
  promptWorkbench,
  pythonAndLearning,
  questionsAboutAttacks,
  quickWords,
  rehearsals,
  repeatAndDecode,
  replyShapes,
  rewriting,
  ruledBriefs,
  rulesForPeople,
  schoolAndStudy,
  scienceAndHistory,
  searchQueries,
  secondThoughts,
  securityWork,
  serviceBotPrompts,
  setAside,
  shellAndServers,
  shortChat,
  slavicEurope,
  snippets,
  southernEurope,
  sport,
  storiesAndGames,
  straightReplies,
  talkingToIt,
  toneOrders,
  tonguesEast,
  tonguesFarEast,
  tonguesNorth,
  tonguesSouth,
  travelAndPlaces,
  versionControl,
  webFrontend,
  westAndSouthAsia,
};

// All are of one family: requests to a model, which are no examples of harmless data.
export const saidBenign: readonly Sample[] = samplesOf(files, {
  voice: 'said',
  attack: false,
  family: 'chat',
});
