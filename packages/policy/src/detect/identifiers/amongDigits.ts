import { type Surroundings } from '../../landmarks/Landmarks';
import { type Recogniser } from '../../text/Recogniser';
import { NearLandmarks } from '../NearLandmarks';

/** Room for letters and digits that stand apart from the digits behind them. */
const before = 32;
const digits: Surroundings = { kinds: ['digits'], before };
const figures: Surroundings = { kinds: ['digits', 'figures'], before };

/** A search for identifiers that hold five digits, with no more than four other characters between two of them. */
export function amongDigits(
  source: string,
): Pick<Recogniser, 'trigger' | 'pattern'> {
  return near(digits, source);
}

/** The same for identifiers that may hold three or four digits only. */
export function amongFigures(
  source: string,
): Pick<Recogniser, 'trigger' | 'pattern'> {
  return near(figures, source);
}

function near(
  surroundings: Surroundings,
  source: string,
): Pick<Recogniser, 'trigger' | 'pattern'> {
  return {
    trigger: surroundings.kinds,
    pattern: new NearLandmarks(surroundings, new RegExp(source, 'g')),
  };
}
