import { secretCategories } from '@keeptrusts/policy';
import { type ReportOptions } from '../corpusCommand';
import { markerDetector, type Detect } from '../detector';
import { joinedTexts } from '../joinedTexts';
import { printCost } from '../printCost';
import { printCoverage, printMistakes, printScores } from '../printScores';
import { generateCorpus, type Split } from './generateCorpus';

const titles: Readonly<Record<Split, string>> = {
  tuning: 'Seen while the rules were made',
  aside: 'Kept aside: other templates, some other issuers and forms',
};

/** Finds secrets as the dlp-filter does. */
export function secretDetector(): Detect {
  return markerDetector('type: dlp, action: log, secrets: true');
}

/** Prints how well the dlp-filter finds keys, tokens and passwords, and what that costs. */
export function secrets({ seed, rounds, mistakes }: ReportOptions): void {
  const detect = secretDetector();
  for (const split of Object.keys(titles) as Split[]) {
    const corpus = generateCorpus(split, seed, rounds);
    printScores(titles[split], corpus, detect, secretCategories);
    printCoverage(corpus, detect);
    if (split === 'tuning') printMistakes(corpus, detect, mistakes, 'overlap');
  }
  const aside = generateCorpus('aside', seed, 1);
  printCost(detect, {
    'settings, code and messages with secrets': joinedTexts(aside),
    'the same kinds of text without any': joinedTexts(
      aside.filter(({ entities }) => entities.length === 0),
    ),
  });
}
