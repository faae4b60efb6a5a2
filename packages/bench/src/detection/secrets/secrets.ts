import { secretCategories } from '@keeptrusts/policy';
import { type ReportOptions } from '../corpusCommand';
import { markerDetector, type Detect } from '../detector';
import { joinedTexts } from '../joinedTexts';
import { printCost } from '../printCost';
import { reportSplits } from '../reportSplits';
import { generateCorpus } from './generateCorpus';

const titles = {
  tuning: 'Seen while the rules were made',
  aside: 'Kept aside: other templates, some other issuers and forms',
};

/** Finds secrets as the dlp-filter does. */
export function secretDetector(): Detect {
  return markerDetector('type: dlp, action: log, secrets: true');
}

/** Prints how well the dlp-filter finds keys, tokens and passwords, and what that costs. */
export function secrets(options: ReportOptions): void {
  const detect = secretDetector();
  reportSplits(
    { titles, categories: secretCategories, detect, generate: generateCorpus },
    options,
  );
  const aside = generateCorpus('aside', options.seed, 1);
  printCost(detect, {
    'settings, code and messages with secrets': joinedTexts(aside),
    'the same kinds of text without any': joinedTexts(
      aside.filter(({ entities }) => entities.length === 0),
    ),
  });
}
