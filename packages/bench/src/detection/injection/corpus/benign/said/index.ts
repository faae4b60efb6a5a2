import { type WrittenSet } from '../../attacks/said/WrittenSet';
import { type Sample } from '../../Sample';
import { agentsAndTools } from './agentsAndTools';
import { cloudAccounts } from './cloudAccounts';
import { corrections } from './corrections';
import { customerSupport } from './customerSupport';
import { databases } from './databases';
import { everydayRequests } from './everydayRequests';
import { formsOfWords } from './formsOfWords';
import { gameDevelopment } from './gameDevelopment';
import { healthAndFeelings } from './healthAndFeelings';
import { homeAndFamily } from './homeAndFamily';
import { javaAndDotnet } from './javaAndDotnet';
import { lawAndRules } from './lawAndRules';
import { longBriefs } from './longBriefs';
import { longPrompts } from './longPrompts';
import { longRequests } from './longRequests';
import { mobileApps } from './mobileApps';
import { moneyAndShopping } from './moneyAndShopping';
import { musicAndFilm } from './musicAndFilm';
import { natureAndAnimals } from './natureAndAnimals';
import { officeAndLetters } from './officeAndLetters';
import { outputFormats } from './outputFormats';
import { ownBots } from './ownBots';
import { pastedTasks } from './pastedTasks';
import { personas } from './personas';
import { pythonAndLearning } from './pythonAndLearning';
import { questionsAboutAttacks } from './questionsAboutAttacks';
import { rewriting } from './rewriting';
import { schoolAndStudy } from './schoolAndStudy';
import { scienceAndHistory } from './scienceAndHistory';
import { searchQueries } from './searchQueries';
import { securityWork } from './securityWork';
import { shellAndServers } from './shellAndServers';
import { shortChat } from './shortChat';
import { snippets } from './snippets';
import { sport } from './sport';
import { storiesAndGames } from './storiesAndGames';
import { travelAndPlaces } from './travelAndPlaces';
import { versionControl } from './versionControl';
import { webFrontend } from './webFrontend';

/** Harmless texts of users, each written for itself; the family is the theme. */
const written: readonly WrittenSet[] = [
  ...agentsAndTools,
  ...cloudAccounts,
  ...corrections,
  ...customerSupport,
  ...databases,
  ...everydayRequests,
  ...formsOfWords,
  ...gameDevelopment,
  ...healthAndFeelings,
  ...homeAndFamily,
  ...javaAndDotnet,
  ...lawAndRules,
  ...longBriefs,
  ...longPrompts,
  ...longRequests,
  ...mobileApps,
  ...moneyAndShopping,
  ...musicAndFilm,
  ...natureAndAnimals,
  ...officeAndLetters,
  ...outputFormats,
  ...ownBots,
  ...pastedTasks,
  ...personas,
  ...pythonAndLearning,
  ...questionsAboutAttacks,
  ...rewriting,
  ...schoolAndStudy,
  ...scienceAndHistory,
  ...searchQueries,
  ...securityWork,
  ...shellAndServers,
  ...shortChat,
  ...snippets,
  ...sport,
  ...storiesAndGames,
  ...travelAndPlaces,
  ...versionControl,
  ...webFrontend,
];

// All are of one family: requests to a model, which are no examples of harmless data.
function samplesOf({ family: theme, language, texts }: WrittenSet): Sample[] {
  return texts.map((text, index) => ({
    text,
    attack: false,
    family: 'chat',
    language,
    voice: 'said',
    source: `written/${theme}/${language}/${index}/${text.slice(0, 60)}`,
  }));
}

/** Those to learn from. */
export const saidBenign: readonly Sample[] = written
  .filter(({ aside }) => !aside)
  .flatMap(samplesOf);

/** Those kept aside by theme, to measure on. */
export const saidBenignAside: readonly Sample[] = written
  .filter(({ aside }) => aside)
  .flatMap(samplesOf);
