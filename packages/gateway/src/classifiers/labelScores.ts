/**
 * Scores from 0 to 1 of what a model gives for one text, in the way that Transformers' own pipeline does it.
 *
 * @param logits - one for each label
 * @param isExclusive - exactly one label fits: softmax; else each is judged by itself: sigmoid
 */
export function labelScores(
  logits: Float32Array,
  isExclusive: boolean,
): number[] {
  if (!isExclusive)
    return Array.from(logits, each => 1 / (1 + Math.exp(-each)));
  const highest = Math.max(...logits);
  const weights = Array.from(logits, each => Math.exp(each - highest));
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map(each => each / sum);
}
