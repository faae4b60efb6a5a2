import { CheckFault } from '../../check/CheckFault';
import { type ClassifierFacts } from '../../check/Check';
import { nearest } from '../../lint/nearest';

/** A label of a classifier that makes a finding. */
export interface CountedLabel {
  /** Its place among the labels. */
  readonly index: number;
  /** Its name in lower case and in the characters that findings have. */
  readonly category: string;
}

/** Names that classifiers give to texts with nothing wrong in them. */
const harmless =
  /^(?:safe|benign|legit(?:imate)?|normal|neutral|clean|harmless|acceptable|appropriate|ham|ok(?:ay)?|none|(?:no|non|not)[_ -].*)$/i;
/** What an export calls a label that nobody has named. */
const unnamed = /^label_(\d+)$/i;

/**
 * The labels of a classifier that make findings: those that are named or, when none is, all that are not known
 * to be harmless. Of two labels without a name it is the second one, as is the custom for detectors.
 *
 * @param model - its name, for messages
 * @throws CheckFault when that cannot be known, or when a name is not one of the labels
 */
export function countedLabels(
  { labels, isExclusive }: ClassifierFacts,
  named: readonly string[] | undefined,
  model: string,
): CountedLabel[] {
  const known = labels.map((label, index) => ({
    index,
    category: toCategory(label),
  }));
  if (named) return namedLabels(known, named, model);
  if (labels.every(label => unnamed.test(label))) {
    if (isExclusive && labels.length === 2) return known.slice(1);
    throw undecided(model, known, 'has no names for its labels');
  }
  const counted = known.filter(({ index }) => !harmless.test(labels[index]));
  if (counted.length === 0) {
    throw undecided(model, known, 'has only labels that sound harmless');
  }
  // One of them always fits, so every text would be a finding.
  if (isExclusive && counted.length === labels.length) {
    throw undecided(model, known, 'has no label that is known to be harmless');
  }
  return counted;
}

/** A label such as `Hate Speech` as a category, which is `hate_speech`. */
function toCategory(label: string): string {
  const plain = label
    .toLowerCase()
    .replace(/[^\w./-]+/g, '_')
    .slice(0, 58);
  return /^[a-z]/.test(plain) ? plain : `label_${plain}`;
}

function namedLabels(
  known: readonly CountedLabel[],
  named: readonly string[],
  model: string,
): CountedLabel[] {
  const wanted = named.map(each => each.toLowerCase());
  const categories = known.map(({ category }) => category);
  for (const each of wanted) {
    if (categories.includes(each)) continue;
    const guess = nearest(each, categories);
    const hint = guess ? `did you mean "${guess}"?` : listed(known);
    throw new CheckFault(
      `The model "${model}" has no label "${each}": ${hint}`,
    );
  }
  return known.filter(({ category }) => wanted.includes(category));
}

function undecided(
  model: string,
  known: readonly CountedLabel[],
  reason: string,
): CheckFault {
  return new CheckFault(
    `The model "${model}" ${reason}, so categories has to say which count: ${listed(
      known,
    )}`,
  );
}

function listed(known: readonly CountedLabel[]): string {
  const shown = known.slice(0, 20).map(({ category }) => category);
  const more = known.length > shown.length ? ', …' : '';
  return `it has ${shown.join(', ')}${more}.`;
}
