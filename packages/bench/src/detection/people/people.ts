import { microsPerKilobyte } from '../personal/cost';
import { type LabelledText } from '../personal/LabelledText';
import {
  rates,
  tally,
  total,
  type Agreement,
  type Tally,
} from '../personal/score';
import { categories, type Detect, peopleDetector, unlisted } from './detector';
import { generateCorpus } from './generateCorpus';

export interface PeopleOptions {
  /** Of the corpus. */
  readonly seed: number;
  /** How often each template is filled. */
  readonly rounds: number;
  /** How many mistakes to print, of the texts for tuning only. */
  readonly mistakes: number;
}

/** Prints how well names, addresses and dates of birth are found, and what that costs. */
export function people({ seed, rounds, mistakes }: PeopleOptions): void {
  const detect = peopleDetector();
  const tuning = generateCorpus({ split: 'tuning', seed, rounds });
  const aside = generateCorpus({ split: 'aside', seed, rounds });
  const unknown = generateCorpus({
    split: 'aside',
    seed,
    rounds,
    admits: unlisted(detect),
  });
  printScores('Seen while the rules were made', tuning, detect);
  printMistakes(tuning, detect, mistakes);
  printScores(
    'Kept aside: other templates, languages and countries',
    aside,
    detect,
  );
  printScores(
    'Kept aside, all names unlisted: only their surroundings tell',
    unknown,
    detect,
  );
  printCost(detect, {
    'e-mails, notes and tickets full of people': joined(aside),
    'texts about other things': joined(
      aside.filter(({ entities }) => entities.length === 0),
    ),
    'the same in lower case': joined(
      aside.filter(({ entities }) => entities.length === 0),
    ).toLowerCase(),
  });
}

/** Counts what a detector gets right and wrong in a corpus, by category. */
export function evaluate(
  corpus: readonly LabelledText[],
  detect: Detect,
  agreement: Agreement,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { text, entities } of corpus) {
    tally(tallies, entities, detect(text), agreement);
  }
  return tallies;
}

function printScores(
  title: string,
  corpus: readonly LabelledText[],
  detect: Detect,
): void {
  const overlap = evaluate(corpus, detect, 'overlap');
  const exact = evaluate(corpus, detect, 'exact');
  print(`\n## ${title} (${corpus.length} texts)\n`);
  print('| category | support | precision | recall | F1 | F1 exact |');
  print('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const category of categories) {
    const [loose, strict] = [overlap.get(category), exact.get(category)];
    if (loose && strict) printRow(category, loose, strict);
  }
  printRow('all (micro)', total(overlap.values()), total(exact.values()));
}

function printRow(title: string, overlap: Tally, exact: Tally): void {
  const { precision, recall, f1 } = rates(overlap);
  const figures = [precision, recall, f1, rates(exact).f1];
  const cells = figures.map(figure => figure.toFixed(3));
  print(`| ${[title, overlap.hits + overlap.misses, ...cells].join(' | ')} |`);
}

function printMistakes(
  corpus: readonly LabelledText[],
  detect: Detect,
  count: number,
): void {
  const wrong = corpus.filter(labelled => !isRight(labelled, detect));
  for (const { text, entities } of wrong.slice(0, count)) {
    const name = (each: { category: string; start: number; end: number }) =>
      `${each.category}:${text.slice(each.start, each.end)}`;
    print(`\n${text}\n  is:    ${entities.map(name).join(', ')}`);
    print(`  found: ${detect(text).map(name).join(', ')}`);
  }
}

function isRight(labelled: LabelledText, detect: Detect): boolean {
  const { falseAlarms, misses } = total(
    evaluate([labelled], detect, 'overlap').values(),
  );
  return falseAlarms + misses === 0;
}

function joined(corpus: readonly LabelledText[]): string {
  return corpus
    .slice(0, 300)
    .map(({ text }) => text)
    .join('\n\n');
}

function printCost(
  detect: Detect,
  samples: Readonly<Record<string, string>>,
): void {
  print('\n## Cost\n');
  print('| text | µs per KB |');
  print('| --- | ---: |');
  for (const [name, text] of Object.entries(samples)) {
    print(`| ${name} | ${microsPerKilobyte(detect, text).toFixed(1)} |`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
