import { type Detect } from './detector';
import { evaluate } from './evaluate';
import { type Entity, type LabelledText } from './LabelledText';
import { print } from './print';
import { relabel, relabelTexts } from './relabel';
import { rates, total, type Agreement, type Tally } from './score';

/** Prints how well each category is found in a corpus, as a table. */
export function printScores(
  title: string,
  corpus: readonly LabelledText[],
  detect: Detect,
  categories: readonly string[],
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

/** Prints how much of what is in a corpus is found under whatever name, and how much else. */
export function printCoverage(
  corpus: readonly LabelledText[],
  detect: Detect,
): void {
  const anything = () => 'under any name';
  const tallies = evaluate(
    relabelTexts(corpus, anything),
    text => relabel(detect(text), anything),
    'overlap',
  );
  const { precision, recall } = rates(total(tallies.values()));
  const clean = corpus.filter(({ entities }) => entities.length === 0);
  const disturbed = clean.filter(({ text }) => detect(text).length > 0);
  print(
    `\nUnder any name: precision ${precision.toFixed(
      3,
    )}, recall ${recall.toFixed(3)}. Of ${
      clean.length
    } texts without anything to find ${disturbed.length} have a false alarm.`,
  );
}

function printRow(title: string, overlap: Tally, exact: Tally): void {
  const { precision, recall, f1 } = rates(overlap);
  const figures = [precision, recall, f1, rates(exact).f1];
  const cells = figures.map(figure => figure.toFixed(3));
  print(`| ${[title, overlap.hits + overlap.misses, ...cells].join(' | ')} |`);
}

/** Prints the first texts in which a detector is wrong: what is in them, and what it found. */
export function printMistakes(
  corpus: readonly LabelledText[],
  detect: Detect,
  count: number,
  agreement: Agreement,
): void {
  const isRight = (labelled: LabelledText) => {
    const tallies = evaluate([labelled], detect, agreement);
    const { falseAlarms, misses } = total(tallies.values());
    return falseAlarms + misses === 0;
  };
  const wrong = corpus.filter(labelled => !isRight(labelled));
  for (const { text, entities } of wrong.slice(0, count)) {
    const name = ({ category, start, end }: Entity) =>
      `${category}:${text.slice(start, end)}`;
    print(`\n${text}\n  is:    ${entities.map(name).join(', ')}`);
    print(`  found: ${detect(text).map(name).join(', ')}`);
  }
}
