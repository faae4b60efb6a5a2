import { type LabelledText } from '../LabelledText';
import { printMistakes, printScores } from '../printScores';
import { categories, judgeDetector } from './detector';
import { readMarked } from './readMarked';
import { texts } from './texts';

/**
 * Every second text: one half is for looking at mistakes, of the other only figures are, so that it tells what a change
 * is worth beyond the texts that led to it.
 */
export function judgedTexts(half: 'seen' | 'unseen'): LabelledText[] {
  const rest = half === 'seen' ? 0 : 1;
  return texts.map(readMarked).filter((_, index) => index % 2 === rest);
}

/** Prints how well the pii-detector finds everything it knows in texts written by hand. */
export function judge({ mistakes }: { mistakes: number }): void {
  const detect = judgeDetector();
  const [seen, unseen] = [judgedTexts('seen'), judgedTexts('unseen')];
  printScores('Written by hand', [...seen, ...unseen], detect, categories);
  printScores('The half that may be looked at', seen, detect, categories);
  printMistakes(seen, detect, mistakes, 'overlap');
  printScores('The other half', unseen, detect, categories);
}
