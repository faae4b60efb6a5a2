import { type WordBeginning } from './LandmarkScanner';

/** The characters that the atoms of an alternative stand for: `all[ée]e` is four atoms, the fourth of two characters. */
function atomsOf(alternative: string): string[][] {
  const atoms = alternative.match(/\[[^\]]*\]|\\?./g) ?? [];
  return atoms.map(atom =>
    atom.length > 2 ? [...atom.slice(1, -1)] : [atom.slice(-1)],
  );
}

function alternativesOf(source: string): string[][][] {
  return source
    .replace(/^\(\?:|\)$/g, '')
    .split('|')
    .map(atomsOf);
}

function pairs([firsts, seconds = [' ']]: string[][]): string[] {
  return firsts.flatMap(first => seconds.map(second => first + second));
}

/**
 * What the words begin with that a pattern matches.
 *
 * @param source - words, with classes of single characters, such as `(?:rue|all[ée]e)`
 */
export function beginningsOf(source: string): WordBeginning[] {
  return alternativesOf(source).flatMap(atoms =>
    pairs(atoms).map(pair => ({ pair, letters: atoms.length })),
  );
}

/** What words begin with that begin as a pattern says: two letters each. */
export function firstTwo(source: string): string[] {
  return alternativesOf(source).flatMap(pairs);
}

/** What the words end with that a pattern matches, a full stop aside: two letters each. */
export function endingsOf(source: string): string[] {
  return alternativesOf(source).flatMap(atoms => {
    const letters = atoms.filter(([character]) => character !== '.');
    return pairs(letters.slice(-2));
  });
}
