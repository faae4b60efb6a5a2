import { disguises } from '../../disguise';
import { Prng } from '../../../../Prng';
import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { applicationsAndEssays } from './applicationsAndEssays';
import { bare } from './bare';
import { calendarsNotes } from './calendarsNotes';
import { caseFiles } from './caseFiles';
import { chatLogs } from './chatLogs';
import { clausesForAutomatons } from './clausesForAutomatons';
import { code } from './code';
import { codeComments } from './codeComments';
import { courteousPages } from './courteousPages';
import { crudeFieldValues } from './crudeFieldValues';
import { crudeLetters } from './crudeLetters';
import { crudeLogLines } from './crudeLogLines';
import { crudeLong } from './crudeLong';
import { crudePages } from './crudePages';
import { crudeRepos } from './crudeRepos';
import { crudeSheets } from './crudeSheets';
import { crudeTalk } from './crudeTalk';
import { crudeTraces } from './crudeTraces';
import { documents } from './documents';
import { eastAndSouthAgain } from './eastAndSouthAgain';
import { eastAsia } from './eastAsia';
import { exfiltration } from './exfiltration';
import { forgedToolOutput } from './forgedToolOutput';
import { forwardedMails } from './forwardedMails';
import { gentleClauses } from './gentleClauses';
import { germanicAgain } from './germanicAgain';
import { gradingAndCv } from './gradingAndCv';
import { handovers } from './handovers';
import { houseRules } from './houseRules';
import { htmlHidden } from './htmlHidden';
import { importantMessage } from './importantMessage';
import { invitesAndMinutes } from './invitesAndMinutes';
import { invoiceNotes } from './invoiceNotes';
import { jsonFields } from './jsonFields';
import { languages } from './languages';
import { languagesAside } from './languagesAside';
import { logs } from './logs';
import { longDocuments } from './longDocuments';
import { longerAbroad } from './longerAbroad';
import { longPages } from './longPages';
import { machineLogs } from './machineLogs';
import { mails } from './mails';
import { mildRemarks } from './mildRemarks';
import { mixedPapers } from './mixedPapers';
import { northernEurope } from './northernEurope';
import { ordersInAnswers } from './ordersInAnswers';
import { ordersInPapers } from './ordersInPapers';
import { ordersInRecords } from './ordersInRecords';
import { polite } from './polite';
import { quietAnswers } from './quietAnswers';
import { quietParagraphs } from './quietParagraphs';
import { quietRecords } from './quietRecords';
import { readersOfLetters } from './readersOfLetters';
import { reviews } from './reviews';
import { romanceAgain } from './romanceAgain';
import { screenersOfPapers } from './screenersOfPapers';
import { searchSnippets } from './searchSnippets';
import { sheetRows } from './sheetRows';
import { shoutsInPapers } from './shoutsInPapers';
import { slavicEurope } from './slavicEurope';
import { softLetters } from './softLetters';
import { southernEurope } from './southernEurope';
import { starsAndRatings } from './starsAndRatings';
import { supportTickets } from './supportTickets';
import { tables } from './tables';
import { tickets } from './tickets';
import { tonguesEast } from './tonguesEast';
import { tonguesFarEast } from './tonguesFarEast';
import { tonguesNorth } from './tonguesNorth';
import { tonguesSouth } from './tonguesSouth';
import { toolResults } from './toolResults';
import { unrelatedTask } from './unrelatedTask';
import { visitorsOfPages } from './visitorsOfPages';
import { web } from './web';
import { wellKnown } from './wellKnown';
import { westAndSouthAsia } from './westAndSouthAsia';
import { workPapers } from './workPapers';

/**
 * Documents and tool results with a request to the model that reads them, each written for itself. The request
 * stands between `⟦` and `⟧`.
 */
const files: WrittenFiles = {
  applicationsAndEssays,
  bare,
  calendarsNotes,
  caseFiles,
  chatLogs,
  clausesForAutomatons,
  code,
  codeComments,
  courteousPages,
  crudeFieldValues,
  crudeLetters,
  crudeLogLines,
  crudeLong,
  crudePages,
  crudeRepos,
  crudeSheets,
  crudeTalk,
  crudeTraces,
  documents,
  eastAndSouthAgain,
  eastAsia,
  exfiltration,
  forgedToolOutput,
  forwardedMails,
  gentleClauses,
  germanicAgain,
  gradingAndCv,
  handovers,
  houseRules,
  htmlHidden,
  importantMessage,
  invitesAndMinutes,
  invoiceNotes,
  jsonFields,
  languages,
  languagesAside,
  logs,
  longDocuments,
  longerAbroad,
  longPages,
  machineLogs,
  mails,
  mildRemarks,
  mixedPapers,
  northernEurope,
  ordersInAnswers,
  ordersInPapers,
  ordersInRecords,
  polite,
  quietAnswers,
  quietParagraphs,
  quietRecords,
  readersOfLetters,
  reviews,
  romanceAgain,
  screenersOfPapers,
  searchSnippets,
  sheetRows,
  shoutsInPapers,
  slavicEurope,
  softLetters,
  southernEurope,
  starsAndRatings,
  supportTickets,
  tables,
  tickets,
  tonguesEast,
  tonguesFarEast,
  tonguesNorth,
  tonguesSouth,
  toolResults,
  unrelatedTask,
  visitorsOfPages,
  web,
  wellKnown,
  westAndSouthAsia,
  workPapers,
};

// All are of one family: the weights for users' words do not learn from it.
const plain = samplesOf(files, {
  voice: 'data',
  attack: true,
  family: 'indirect',
});

/** One in so many requests is there in disguise too. */
const everyDisguised = 10;

/** Some of the texts once more, with the request encoded, in the part of the corpus where they are. */
function disguisedOnes(samples: readonly Sample[]): Sample[] {
  const prng = new Prng(1);
  return samples
    .filter((_, index) => index % everyDisguised === 0)
    .map((sample, index) => {
      const disguise = disguises[index % disguises.length];
      const core = disguise(sample.core ?? sample.text, prng);
      return {
        ...sample,
        core,
        text: sample.text.replace(sample.core ?? sample.text, () => core),
      };
    });
}

/** Their samples. */
export const dataAttacks: readonly Sample[] = [
  ...plain,
  ...disguisedOnes(plain),
];
