import { type ReportOptions } from '../corpusCommand';
import { joinedTexts } from '../joinedTexts';
import { printCost } from '../printCost';
import { printMistakes, printScores } from '../printScores';
import { categories, peopleDetector, unlisted } from './detector';
import { generateCorpus } from './generateCorpus';

/** Prints how well names, addresses and dates of birth are found, and what that costs. */
export function people({ seed, rounds, mistakes }: ReportOptions): void {
  const detect = peopleDetector();
  const tuning = generateCorpus({ split: 'tuning', seed, rounds });
  const aside = generateCorpus({ split: 'aside', seed, rounds });
  const unknown = generateCorpus({
    split: 'aside',
    seed,
    rounds,
    admits: unlisted(detect),
  });
  printScores('Seen while the rules were made', tuning, detect, categories);
  printMistakes(tuning, detect, mistakes, 'overlap');
  printScores(
    'Kept aside: other templates, languages and countries',
    aside,
    detect,
    categories,
  );
  printScores(
    'Kept aside, all names unlisted: only their surroundings tell',
    unknown,
    detect,
    categories,
  );
  printCost(detect, {
    'e-mails, notes and tickets full of people': joinedTexts(aside),
    'texts about other things': joinedTexts(
      aside.filter(({ entities }) => entities.length === 0),
    ),
    'the same in lower case': joinedTexts(
      aside.filter(({ entities }) => entities.length === 0),
    ).toLowerCase(),
  });
}
