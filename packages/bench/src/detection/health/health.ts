import { type ReportOptions } from '../corpusCommand';
import { markerDetector, type Detect } from '../detector';
import { joinedTexts } from '../joinedTexts';
import { printCost } from '../printCost';
import { relabel } from '../relabel';
import { reportSplits } from '../reportSplits';
import { generateCorpus } from './generateCorpus';
import { identifierRows, rowOfCategory } from './identifiers';

const titles = {
  tuning: 'Seen while the rules were made',
  aside: 'Kept aside: other templates, forms and countries',
};

/** Finds the 18 identifiers as the hipaa-phi-detector does. */
export function healthDetector(): Detect {
  const detect = markerDetector('type: phi_detection, action: redact');
  return text => relabel(detect(text), rowOfCategory);
}

/** Prints how well the hipaa-phi-detector finds the 18 identifiers, and what that costs. */
export function health(options: ReportOptions): void {
  const detect = healthDetector();
  reportSplits(
    { titles, categories: identifierRows, detect, generate: generateCorpus },
    options,
  );
  const aside = generateCorpus('aside', options.seed, 1);
  printCost(detect, {
    'notes, letters and records': joinedTexts(aside),
    'medicine without anybody': joinedTexts(
      aside.filter(({ entities }) => entities.length === 0),
    ),
  });
}
