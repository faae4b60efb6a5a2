import { type WrittenSet } from '../../attacks/said/WrittenSet';
import { type Sample } from '../../Sample';
import { apiJson } from './apiJson';
import { assistants } from './assistants';
import { chats } from './chats';
import { code } from './code';
import { config } from './config';
import { forum } from './forum';
import { languages } from './languages';
import { languagesAside } from './languagesAside';
import { legal } from './legal';
import { logs } from './logs';
import { longDocuments } from './longDocuments';
import { mails } from './mails';
import { manuals } from './manuals';
import { meetings } from './meetings';
import { policiesHr } from './policiesHr';
import { products } from './products';
import { readmes } from './readmes';
import { searchResults } from './searchResults';
import { securityWriting } from './securityWriting';
import { tables } from './tables';
import { tickets } from './tickets';
import { transcripts } from './transcripts';
import { travelBank } from './travelBank';
import { web } from './web';

/** Harmless documents and tool results, each written for itself; the family is the theme. */
const written: readonly WrittenSet[] = [
  ...apiJson,
  ...assistants,
  ...chats,
  ...code,
  ...config,
  ...forum,
  ...languages,
  ...languagesAside,
  ...legal,
  ...logs,
  ...longDocuments,
  ...mails,
  ...manuals,
  ...meetings,
  ...policiesHr,
  ...products,
  ...readmes,
  ...searchResults,
  ...securityWriting,
  ...tables,
  ...tickets,
  ...transcripts,
  ...travelBank,
  ...web,
];

function samplesOf({ family: theme, language, texts }: WrittenSet): Sample[] {
  return texts.map((text, index) => ({
    text,
    attack: false,
    family: 'document',
    language,
    voice: 'data',
    source: `written/${theme}/${language}/${index}/${text.slice(0, 60)}`,
  }));
}

/** Those to learn from. */
export const dataBenign: readonly Sample[] = written
  .filter(({ aside }) => !aside)
  .flatMap(samplesOf);

/** Those kept aside by theme, to measure on. */
export const dataBenignAside: readonly Sample[] = written
  .filter(({ aside }) => aside)
  .flatMap(samplesOf);
