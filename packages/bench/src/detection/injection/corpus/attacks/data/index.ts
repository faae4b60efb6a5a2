import { disguises } from '../../disguise';
import { Prng } from '../../../../Prng';
import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { applicationsAndEssays } from './applicationsAndEssays';
import { bare } from './bare';
import { calendarsNotes } from './calendarsNotes';
import { caseFiles } from './caseFiles';
import { chatLogs } from './chatLogs';
import { code } from './code';
import { codeComments } from './codeComments';
import { documents } from './documents';
import { eastAsia } from './eastAsia';
import { exfiltration } from './exfiltration';
import { forgedToolOutput } from './forgedToolOutput';
import { forwardedMails } from './forwardedMails';
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
import { longPages } from './longPages';
import { machineLogs } from './machineLogs';
import { mails } from './mails';
import { mixedPapers } from './mixedPapers';
import { northernEurope } from './northernEurope';
import { polite } from './polite';
import { reviews } from './reviews';
import { searchSnippets } from './searchSnippets';
import { sheetRows } from './sheetRows';
import { slavicEurope } from './slavicEurope';
import { southernEurope } from './southernEurope';
import { starsAndRatings } from './starsAndRatings';
import { supportTickets } from './supportTickets';
import { tables } from './tables';
import { tickets } from './tickets';
import { toolResults } from './toolResults';
import { unrelatedTask } from './unrelatedTask';
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
  code,
  codeComments,
  documents,
  eastAsia,
  exfiltration,
  forgedToolOutput,
  forwardedMails,
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
  longPages,
  machineLogs,
  mails,
  mixedPapers,
  northernEurope,
  polite,
  reviews,
  searchSnippets,
  sheetRows,
  slavicEurope,
  southernEurope,
  starsAndRatings,
  supportTickets,
  tables,
  tickets,
  toolResults,
  unrelatedTask,
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
