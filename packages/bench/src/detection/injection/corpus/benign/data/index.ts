import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { answersOfApis } from './answersOfApis';
import { answersWithAdvice } from './answersWithAdvice';
import { apiJson } from './apiJson';
import { applyingAndJudging } from './applyingAndJudging';
import { assistants } from './assistants';
import { chats } from './chats';
import { code } from './code';
import { config } from './config';
import { diariesAndInvites } from './diariesAndInvites';
import { dutyRunbooks } from './dutyRunbooks';
import { eastAndSouthAgain } from './eastAndSouthAgain';
import { eastAsia } from './eastAsia';
import { forum } from './forum';
import { frankPages } from './frankPages';
import { germanicAgain } from './germanicAgain';
import { hiringPapers } from './hiringPapers';
import { honestRemarks } from './honestRemarks';
import { kindLetters } from './kindLetters';
import { languages } from './languages';
import { languagesAside } from './languagesAside';
import { legal } from './legal';
import { lettersThatAsk } from './lettersThatAsk';
import { logs } from './logs';
import { logVocabulary } from './logVocabulary';
import { longDocuments } from './longDocuments';
import { longerAbroad } from './longerAbroad';
import { longReads } from './longReads';
import { machinesInPassing } from './machinesInPassing';
import { mails } from './mails';
import { manuals } from './manuals';
import { meetings } from './meetings';
import { northernEurope } from './northernEurope';
import { openClauses } from './openClauses';
import { ordersToStaff } from './ordersToStaff';
import { pactsAndMinutes } from './pactsAndMinutes';
import { pagesThatInvite } from './pagesThatInvite';
import { patchesAndReviews } from './patchesAndReviews';
import { plainLetters } from './plainLetters';
import { plainLong } from './plainLong';
import { plainMore } from './plainMore';
import { plainPages } from './plainPages';
import { plainParagraphs } from './plainParagraphs';
import { plainRepos } from './plainRepos';
import { plainSheets } from './plainSheets';
import { plainTalk } from './plainTalk';
import { plainTraces } from './plainTraces';
import { policiesHr } from './policiesHr';
import { products } from './products';
import { promptProjects } from './promptProjects';
import { readmes } from './readmes';
import { reviewsAndThreads } from './reviewsAndThreads';
import { romanceAgain } from './romanceAgain';
import { rowsWithRemarks } from './rowsWithRemarks';
import { rulesOfRepositories } from './rulesOfRepositories';
import { scansAndCvs } from './scansAndCvs';
import { searchResults } from './searchResults';
import { securityWriting } from './securityWriting';
import { servicesWrite } from './servicesWrite';
import { sheetsAndNotes } from './sheetsAndNotes';
import { siteParts } from './siteParts';
import { slavicEurope } from './slavicEurope';
import { southernEurope } from './southernEurope';
import { spokenRecords } from './spokenRecords';
import { tables } from './tables';
import { templatesAndManifests } from './templatesAndManifests';
import { termsAndForms } from './termsAndForms';
import { tickets } from './tickets';
import { ticketsAndDemands } from './ticketsAndDemands';
import { tonguesEast } from './tonguesEast';
import { tonguesFarEast } from './tonguesFarEast';
import { tonguesNorth } from './tonguesNorth';
import { tonguesSouth } from './tonguesSouth';
import { toolAnswers } from './toolAnswers';
import { tracesWithFixes } from './tracesWithFixes';
import { transcripts } from './transcripts';
import { travelBank } from './travelBank';
import { web } from './web';
import { westAndSouthAsia } from './westAndSouthAsia';
import { wordsOnMachines } from './wordsOnMachines';
import { writingOnAttacks } from './writingOnAttacks';

/** Harmless documents and tool results, each written for itself; the family is the theme. */
const files: WrittenFiles = {
  answersOfApis,
  answersWithAdvice,
  apiJson,
  applyingAndJudging,
  assistants,
  chats,
  code,
  config,
  diariesAndInvites,
  dutyRunbooks,
  eastAndSouthAgain,
  eastAsia,
  forum,
  frankPages,
  germanicAgain,
  hiringPapers,
  honestRemarks,
  kindLetters,
  languages,
  languagesAside,
  legal,
  lettersThatAsk,
  logs,
  logVocabulary,
  longDocuments,
  longerAbroad,
  longReads,
  machinesInPassing,
  mails,
  manuals,
  meetings,
  northernEurope,
  openClauses,
  ordersToStaff,
  pactsAndMinutes,
  pagesThatInvite,
  patchesAndReviews,
  plainLetters,
  plainLong,
  plainMore,
  plainPages,
  plainParagraphs,
  plainRepos,
  plainSheets,
  plainTalk,
  plainTraces,
  policiesHr,
  products,
  promptProjects,
  readmes,
  reviewsAndThreads,
  romanceAgain,
  rowsWithRemarks,
  rulesOfRepositories,
  scansAndCvs,
  searchResults,
  securityWriting,
  servicesWrite,
  sheetsAndNotes,
  siteParts,
  slavicEurope,
  southernEurope,
  spokenRecords,
  tables,
  templatesAndManifests,
  termsAndForms,
  tickets,
  ticketsAndDemands,
  tonguesEast,
  tonguesFarEast,
  tonguesNorth,
  tonguesSouth,
  toolAnswers,
  tracesWithFixes,
  transcripts,
  travelBank,
  web,
  westAndSouthAsia,
  wordsOnMachines,
  writingOnAttacks,
};

/** Their samples. */
export const dataBenign: readonly Sample[] = samplesOf(files, {
  voice: 'data',
  attack: false,
  family: 'document',
});
