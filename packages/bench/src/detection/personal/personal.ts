import { categories, personalDetector } from './detector';
import { evaluate } from './evaluate';
import { generateCorpus, type Split } from './generateCorpus';
import { printCost } from './cost';
import { type LabelledText } from './LabelledText';
import { rates, tally, total, type Tally } from './score';

export interface PersonalOptions {
  /** Of the corpus. */
  readonly seed: number;
  /** How often each template is filled. */
  readonly rounds: number;
  /** How many mistakes to print, of the texts for tuning only. */
  readonly mistakes: number;
}

const titles: Readonly<Record<Split, string>> = {
  tuning: 'Seen while the rules were made',
  aside:
    'Kept aside: other templates, forms and countries; of their mistakes only numbers were seen',
  last: 'Templates written when the rules were done',
};

/** Prints how well the pii-detector finds what has a form, and what that costs. */
export function personal({ seed, rounds, mistakes }: PersonalOptions): void {
  const detect = personalDetector();
  for (const split of Object.keys(titles) as Split[]) {
    const corpus = generateCorpus(split, seed, rounds);
    print(`\n## ${titles[split]} (${corpus.length} texts, seed ${seed})\n`);
    printScores(
      evaluate(corpus, detect, 'overlap'),
      evaluate(corpus, detect, 'exact'),
    );
    if (split === 'tuning') printMistakes(corpus, detect, mistakes);
  }
  printCost(detect, print);
}

function printScores(
  overlap: Map<string, Tally>,
  exact: Map<string, Tally>,
): void {
  print('| category | support | precision | recall | F1 | F1 exact |');
  print('| --- | --- | --- | --- | --- | --- |');
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
  detect: ReturnType<typeof personalDetector>,
  count: number,
): void {
  const wrong = corpus.filter(({ text, entities }) => {
    const tallies = new Map<string, Tally>();
    tally(tallies, entities, detect(text), 'exact');
    const { falseAlarms, misses } = total(tallies.values());
    return falseAlarms + misses > 0;
  });
  for (const { text, entities } of wrong.slice(0, count)) {
    const name = (each: { category: string; start: number; end: number }) =>
      `${each.category}:${text.slice(each.start, each.end)}`;
    print(`\n${text}\n  is:    ${entities.map(name).join(', ')}`);
    print(`  found: ${detect(text).map(name).join(', ')}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
