import { type ReportOptions } from '../corpusCommand';
import { piiDetector } from '../detector';
import { printCost } from '../printCost';
import { printMistakes, printScores } from '../printScores';
import { categories } from './categories';
import { costSamples } from './costSamples';
import { generateCorpus, type Split } from './generateCorpus';

const titles: Readonly<Record<Split, string>> = {
  tuning: 'Seen while the rules were made',
  aside:
    'Kept aside: other templates, forms and countries; of their mistakes only numbers were seen',
  last: 'Templates written when the rules were done',
};

/** Prints how well the pii-detector finds what has a form, and what that costs. */
export function personal({ seed, rounds, mistakes }: ReportOptions): void {
  const detect = piiDetector(categories);
  for (const split of Object.keys(titles) as Split[]) {
    const corpus = generateCorpus(split, seed, rounds);
    printScores(titles[split], corpus, detect, categories);
    if (split === 'tuning') printMistakes(corpus, detect, mistakes, 'exact');
  }
  printCost(detect, costSamples);
}
