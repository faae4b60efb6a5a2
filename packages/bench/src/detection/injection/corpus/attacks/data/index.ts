import { disguises } from '../../disguise';
import { Prng } from '../../../../Prng';
import { type Sample } from '../../Sample';
import { type WrittenSet } from '../said/WrittenSet';
import { bare } from './bare';
import { calendarsNotes } from './calendarsNotes';
import { chatLogs } from './chatLogs';
import { code } from './code';
import { documents } from './documents';
import { exfiltration } from './exfiltration';
import { gradingAndCv } from './gradingAndCv';
import { handovers } from './handovers';
import { importantMessage } from './importantMessage';
import { languages } from './languages';
import { languagesAside } from './languagesAside';
import { logs } from './logs';
import { mails } from './mails';
import { polite } from './polite';
import { reviews } from './reviews';
import { tables } from './tables';
import { tickets } from './tickets';
import { toolResults } from './toolResults';
import { unrelatedTask } from './unrelatedTask';
import { web } from './web';

/**
 * Documents and tool results with a request to the model that reads them, each written for itself; the family
 * is the theme. The request stands between `⟦` and `⟧`, which are no part of the text.
 */
const written: readonly WrittenSet[] = [
  ...bare,
  ...calendarsNotes,
  ...chatLogs,
  ...code,
  ...documents,
  ...exfiltration,
  ...gradingAndCv,
  ...handovers,
  ...importantMessage,
  ...languages,
  ...languagesAside,
  ...logs,
  ...mails,
  ...polite,
  ...reviews,
  ...tables,
  ...tickets,
  ...toolResults,
  ...unrelatedTask,
  ...web,
];

const request = /⟦([^⟧]*)⟧/g;

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

function requestOf(text: string): string {
  return [...text.matchAll(request)].map(([, words]) => words).join(' ');
}

// All are of one family: the weights for users' words do not learn from it.
function samplesOf({ family: theme, language, texts }: WrittenSet): Sample[] {
  return texts.map((text, index) => ({
    text: unmarked(text),
    core: requestOf(text),
    attack: true,
    family: 'indirect',
    language,
    voice: 'data',
    source: `written/${theme}/${language}/${index}/${unmarked(text).slice(
      0,
      60,
    )}`,
  }));
}

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

const learned = written.filter(({ aside }) => !aside).flatMap(samplesOf);

/** Those to learn from. */
export const dataAttacks: readonly Sample[] = [
  ...learned,
  ...disguisedOnes(learned),
];

/** Those kept aside by theme, to measure on. */
export const dataAttacksAside: readonly Sample[] = written
  .filter(({ aside }) => aside)
  .flatMap(samplesOf);
