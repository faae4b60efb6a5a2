import { type SpokenText } from '../../check/Check';
import { foldInTurns } from '../../text/foldInTurns';
import { foldWords, hasPhrase } from '../../text/foldWords';
import { Turns } from '../../text/Turns';
import { findCitations, withoutNumbers, type Citation } from './findCitations';
import { urlsIn } from './urlsIn';
import { findSources, foldFigures, Source, spokenBefore } from './Source';

/** More of a reply is not read. */
const longestReply = 200_000;
const mostSentences = 1000;
const mostQuotes = 50;
const mostUrls = 5000;

/** Shorter quotations are names and words that are talked about. */
const leastQuoted = 5;
/** A word shorter than this, without a digit, says little about what a sentence is about. */
const leastLetters = 4;
/** Share of the words of a claim that its source has to have. */
const leastShared = 0.5;

/** A reply beside what it was given to go by. */
export class CitedReply {
  readonly #text: string;
  readonly #prompt: readonly SpokenText[];
  readonly #sources: readonly Source[];
  readonly citations: readonly Citation[];
  readonly #labels: ReadonlySet<string | undefined>;
  readonly #turns = new Turns();
  #every: Source | undefined;
  #urls: ReadonlySet<string> | undefined;
  #folded: readonly string[] | undefined;

  constructor(reply: string, prompt: readonly SpokenText[]) {
    this.#text = withoutCode(reply.slice(0, longestReply));
    this.#prompt = spokenBefore(prompt);
    this.#sources = findSources(this.#prompt);
    this.#labels = new Set(this.#sources.map(({ label }) => label));
    this.citations = findCitations(this.#text);
  }

  /** True when what is cited was in the prompt. */
  async isKnown(citation: Citation): Promise<boolean> {
    switch (citation.kind) {
      case 'number':
        return this.#labels.has(citation.label);
      case 'url':
        return this.#knownUrls().has(citation.url);
      case 'author':
        return this.#hasPhrases(citation.author, citation.year);
      default:
        return this.#hasPhrases(citation.title);
    }
  }

  /** How many quotations, of at least five words, do not stand in the prompt. */
  async countInventedQuotes(): Promise<number> {
    const quotes = [
      ...this.#text.matchAll(/[“„«"]([^“”„«»"\n]{1,1000})[”“»"]/g),
    ]
      .map(([, quote]) => quote)
      .filter(quote => wordsOf(foldWords(quote)).length >= leastQuoted);
    let invented = 0;
    for (const quote of quotes.slice(0, mostQuotes)) {
      if (!(await this.#quotes(quote))) invented++;
    }
    return invented;
  }

  /**
   * The share of claims that are supported; 1 without claims. A claim is a sentence with a figure or a citation.
   * It is supported when the sources it cites, or any source if it cites none, have all of its figures and at
   * least half of its words of four letters or more.
   */
  async confidence(): Promise<number> {
    const claims = sentencesOf(this.#text).filter(isClaim);
    if (claims.length === 0) return 1;
    let supported = 0;
    for (const claim of claims) {
      if (await this.#isSupported(claim)) supported++;
    }
    return supported / claims.length;
  }

  async #isSupported(claim: string): Promise<boolean> {
    const cited = findCitations(claim);
    const known = await this.#known(cited);
    if (cited.length > 0 && known.length === 0) return false;
    const sources = await this.#wordsOf(this.#sourcesOf(known));
    const words = wordsOf(foldFigures(bare(claim)));
    const has = (word: string) => sources.some(each => each.has(word));
    const figures = words.filter(word => /\d/.test(word));
    if (!figures.every(has)) return false;
    const telling = words.filter(word => word.length >= leastLetters);
    const shared = telling.filter(has).length;
    return shared >= telling.length * leastShared;
  }

  async #known(citations: readonly Citation[]): Promise<Citation[]> {
    const known: Citation[] = [];
    for (const citation of citations) {
      if (await this.isKnown(citation)) known.push(citation);
    }
    return known;
  }

  /** By source its words. */
  async #wordsOf(sources: readonly Source[]): Promise<ReadonlySet<string>[]> {
    const words: ReadonlySet<string>[] = [];
    for (const source of sources) words.push(await source.words(this.#turns));
    return words;
  }

  #sourcesOf(citations: readonly Citation[]): readonly Source[] {
    const labels = new Set(
      citations.map(each => (each.kind === 'number' ? each.label : undefined)),
    );
    const numbered = this.#sources.filter(
      ({ label }) => label !== undefined && labels.has(label),
    );
    return numbered.length > 0 ? numbered : [this.#everySource()];
  }

  /** All sources as one, so that a word is looked up once and not in each of them. */
  #everySource(): Source {
    this.#every ??= new Source(
      this.#sources.map(({ text }) => text).join('\n'),
    );
    return this.#every;
  }

  /** A quotation may leave something out. */
  async #quotes(quote: string): Promise<boolean> {
    for (const part of quote.split(/\[?(?:\.\.\.|…)\]?/)) {
      if (foldWords(part) !== '' && !(await this.#hasPhrases(part)))
        return false;
    }
    return true;
  }

  /** True when one text of the prompt has all of the phrases. */
  async #hasPhrases(...phrases: string[]): Promise<boolean> {
    const folded = phrases.map(foldWords);
    const prompt = await this.#foldedPrompt();
    return prompt.some(text => folded.every(phrase => hasPhrase(text, phrase)));
  }

  async #foldedPrompt(): Promise<readonly string[]> {
    this.#folded ??= await this.#foldPrompt();
    return this.#folded;
  }

  async #foldPrompt(): Promise<readonly string[]> {
    const folded: string[] = [];
    for (const { text } of this.#prompt) {
      const parts = [''];
      for await (const part of foldInTurns(text, foldWords, this.#turns)) {
        if (part !== '') parts.push(part.trim());
      }
      folded.push(`${parts.join(' ')} `);
    }
    return folded;
  }

  #knownUrls(): ReadonlySet<string> {
    this.#urls ??= new Set(
      this.#prompt.flatMap(({ text }) => urlsIn(text, mostUrls)),
    );
    return this.#urls;
  }
}

/** An index such as `rows[1]` is no citation. */
function withoutCode(text: string): string {
  return text
    .replace(/```[^]*?(?:```|$)/g, '\n')
    .replace(/`[^`\n]{0,500}`/g, ' ');
}

/** A citation behind the full stop belongs to the sentence before it. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。])\s+(?![[(【])|\n+/, mostSentences);
}

function isClaim(sentence: string): boolean {
  return /\d/.test(bare(sentence)) || findCitations(sentence).length > 0;
}

/** What a sentence says, without its citations and its number in a list. */
function bare(sentence: string): string {
  return withoutNumbers(sentence)
    .replace(/^\s{0,20}\d{1,3}[.)](?:\s|$)/, '')
    .replace(/https?:\/\/\S{1,2000}/gi, ' ');
}

function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.trim().split(' ');
}
