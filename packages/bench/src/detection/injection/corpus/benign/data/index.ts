import { type Sample } from '../../Sample';
import { samplesOf, type WrittenFiles } from '../../samplesOf';
import { answersOfApis } from './answersOfApis';
import { apiJson } from './apiJson';
import { assistants } from './assistants';
import { chats } from './chats';
import { code } from './code';
import { config } from './config';
import { diariesAndInvites } from './diariesAndInvites';
import { dutyRunbooks } from './dutyRunbooks';
import { eastAsia } from './eastAsia';
import { forum } from './forum';
import { hiringPapers } from './hiringPapers';
import { languages } from './languages';
import { languagesAside } from './languagesAside';
import { legal } from './legal';
import { logs } from './logs';
import { longDocuments } from './longDocuments';
import { longReads } from './longReads';
import { machinesInPassing } from './machinesInPassing';
import { mails } from './mails';
import { manuals } from './manuals';
import { meetings } from './meetings';
import { northernEurope } from './northernEurope';
import { ordersToStaff } from './ordersToStaff';
import { patchesAndReviews } from './patchesAndReviews';
import { policiesHr } from './policiesHr';
import { products } from './products';
import { promptProjects } from './promptProjects';
import { readmes } from './readmes';
import { reviewsAndThreads } from './reviewsAndThreads';
import { searchResults } from './searchResults';
import { securityWriting } from './securityWriting';
import { servicesWrite } from './servicesWrite';
import { sheetsAndNotes } from './sheetsAndNotes';
import { siteParts } from './siteParts';
import { slavicEurope } from './slavicEurope';
import { southernEurope } from './southernEurope';
import { tables } from './tables';
import { termsAndForms } from './termsAndForms';
import { tickets } from './tickets';
import { ticketsAndDemands } from './ticketsAndDemands';
import { toolAnswers } from './toolAnswers';
import { transcripts } from './transcripts';
import { travelBank } from './travelBank';
import { web } from './web';
import { westAndSouthAsia } from './westAndSouthAsia';
import { writingOnAttacks } from './writingOnAttacks';

/** Harmless documents and tool results, each written for itself; the family is the theme. */
const files: WrittenFiles = {
  answersOfApis,
  apiJson,
  assistants,
  chats,
  code,
  config,
  diariesAndInvites,
  dutyRunbooks,
  eastAsia,
  forum,
  hiringPapers,
  languages,
  languagesAside,
  legal,
  logs,
  longDocuments,
  longReads,
  machinesInPassing,
  mails,
  manuals,
  meetings,
  northernEurope,
  ordersToStaff,
  patchesAndReviews,
  policiesHr,
  products,
  promptProjects,
  readmes,
  reviewsAndThreads,
  searchResults,
  securityWriting,
  servicesWrite,
  sheetsAndNotes,
  siteParts,
  slavicEurope,
  southernEurope,
  tables,
  termsAndForms,
  tickets,
  ticketsAndDemands,
  toolAnswers,
  transcripts,
  travelBank,
  web,
  westAndSouthAsia,
  writingOnAttacks,
};

/** Their samples. */
export const dataBenign: readonly Sample[] = samplesOf(files, {
  voice: 'data',
  attack: false,
  family: 'document',
});
