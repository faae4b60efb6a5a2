import { type Route } from './Router';
import { type Candidate } from './Target';

/**
 * The order in which candidates are tried: as written, or drawn by weight so that the first choice
 * follows the weights and so does each next one.
 *
 * @param random - uniform in [0, 1)
 */
export function planAttempts(
  route: Route,
  random: () => number,
): readonly Candidate[] {
  const { candidates, strategy } = route;
  return candidates.length > 1 && strategy === 'weighted'
    ? drawByWeight(candidates, random)
    : candidates;
}

/** Weighted sampling without replacement (Efraimidis and Spirakis, 2006); weight 0 is left out. */
function drawByWeight(
  candidates: readonly Candidate[],
  random: () => number,
): Candidate[] {
  return candidates
    .filter(({ weight }) => weight > 0)
    .map(candidate => ({
      candidate,
      draw: Math.log(1 - random()) / candidate.weight,
    }))
    .sort((a, b) => b.draw - a.draw)
    .map(({ candidate }) => candidate);
}
