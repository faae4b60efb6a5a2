import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { aboutYou } from './aboutYou';
import { agentsAndTools } from './agentsAndTools';
import { botAuthors } from './botAuthors';
import { cloudAccounts } from './cloudAccounts';
import { corrections } from './corrections';
import { customerSupport } from './customerSupport';
import { darkTales } from './darkTales';
import { databases } from './databases';
import { dayToDay } from './dayToDay';
import { eastAsia } from './eastAsia';
import { errandsForAgents } from './errandsForAgents';
import { everydayRequests } from './everydayRequests';
import { formsOfWords } from './formsOfWords';
import { gameDevelopment } from './gameDevelopment';
import { healthAndFeelings } from './healthAndFeelings';
import { homeAndFamily } from './homeAndFamily';
import { javaAndDotnet } from './javaAndDotnet';
import { keysAndOverrides } from './keysAndOverrides';
import { lawAndRules } from './lawAndRules';
import { llmEngineers } from './llmEngineers';
import { longBriefs } from './longBriefs';
import { longPrompts } from './longPrompts';
import { longRequests } from './longRequests';
import { mobileApps } from './mobileApps';
import { moneyAndShopping } from './moneyAndShopping';
import { musicAndFilm } from './musicAndFilm';
import { natureAndAnimals } from './natureAndAnimals';
import { northernEurope } from './northernEurope';
import { officeAndLetters } from './officeAndLetters';
import { outputFormats } from './outputFormats';
import { ownBots } from './ownBots';
import { pastedTasks } from './pastedTasks';
import { personas } from './personas';
import { pythonAndLearning } from './pythonAndLearning';
import { questionsAboutAttacks } from './questionsAboutAttacks';
import { rehearsals } from './rehearsals';
import { repeatAndDecode } from './repeatAndDecode';
import { rewriting } from './rewriting';
import { ruledBriefs } from './ruledBriefs';
import { schoolAndStudy } from './schoolAndStudy';
import { scienceAndHistory } from './scienceAndHistory';
import { searchQueries } from './searchQueries';
import { securityWork } from './securityWork';
import { setAside } from './setAside';
import { shellAndServers } from './shellAndServers';
import { shortChat } from './shortChat';
import { slavicEurope } from './slavicEurope';
import { snippets } from './snippets';
import { southernEurope } from './southernEurope';
import { sport } from './sport';
import { storiesAndGames } from './storiesAndGames';
import { toneOrders } from './toneOrders';
import { travelAndPlaces } from './travelAndPlaces';
import { versionControl } from './versionControl';
import { webFrontend } from './webFrontend';
import { westAndSouthAsia } from './westAndSouthAsia';

/** Harmless texts of users, each written for itself; the family is the theme. */
const files: WrittenFiles = {
  aboutYou,
  agentsAndTools,
  botAuthors,
  cloudAccounts,
  corrections,
  customerSupport,
  darkTales,
  databases,
  dayToDay,
  eastAsia,
  errandsForAgents,
  everydayRequests,
  formsOfWords,
  gameDevelopment,
  healthAndFeelings,
  homeAndFamily,
  javaAndDotnet,
  keysAndOverrides,
  lawAndRules,
  llmEngineers,
  longBriefs,
  longPrompts,
  longRequests,
  mobileApps,
  moneyAndShopping,
  musicAndFilm,
  natureAndAnimals,
  northernEurope,
  officeAndLetters,
  outputFormats,
  ownBots,
  pastedTasks,
  personas,
  pythonAndLearning,
  questionsAboutAttacks,
  rehearsals,
  repeatAndDecode,
  rewriting,
  ruledBriefs,
  schoolAndStudy,
  scienceAndHistory,
  searchQueries,
  securityWork,
  setAside,
  shellAndServers,
  shortChat,
  slavicEurope,
  snippets,
  southernEurope,
  sport,
  storiesAndGames,
  toneOrders,
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
