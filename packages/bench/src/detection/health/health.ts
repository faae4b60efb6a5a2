import { type ReportOptions } from '../corpusCommand';
import { markerDetector, type Detect } from '../detector';
import { joinedTexts } from '../joinedTexts';
import { printCost } from '../printCost';
import { printCoverage, printMistakes, printScores } from '../printScores';
import { relabel } from '../relabel';
import { generateCorpus, type Split } from './generateCorpus';
import { identifierRows, rowOfCategory } from './identifiers';

const titles: Readonly<Record<Split, string>> = {
  tuning: 'Seen while the rules were made',
  aside: 'Kept aside: other templates, forms and countries',
};

/** Finds the 18 identifiers as the hipaa-phi-detector does. */
export function healthDetector(): Detect {
  const detect = markerDetector('type: phi_detection, action: redact');
  return text => relabel(detect(text), rowOfCategory);
}

/** Prints how well the hipaa-phi-detector finds the 18 identifiers, and what that costs. */
export function health({ seed, rounds, mistakes }: ReportOptions): void {
  const detect = healthDetector();
  for (const split of Object.keys(titles) as Split[]) {
    const corpus = generateCorpus(split, seed, rounds);
    printScores(titles[split], corpus, detect, identifierRows);
    printCoverage(corpus, detect);
    if (split === 'tuning') printMistakes(corpus, detect, mistakes, 'overlap');
  }
  const aside = generateCorpus('aside', seed, 1);
  printCost(detect, {
    'notes, letters and records': joinedTexts(aside),
    'medicine without anybody': joinedTexts(
      aside.filter(({ entities }) => entities.length === 0),
    ),
  });
}
