import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { longestHead } from '../landmarks/WordHeads';

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** A head of so many characters ends before a class of more: it would be many heads. */
const mostCharacters = 12;

/** How a match may begin, and whether more of it is of any use. */
interface Head {
  readonly text: string;
  readonly isDone: boolean;
}

/**
 * What the matches of a pattern begin with: each of them begins with one of these heads, in some case. Look-arounds
 * count as nothing.
 *
 * @param source - of a pattern without flags and back-references
 */
export function headsOf(source: string): string[] {
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: false,
  });
  const heads = ofAlternatives(pattern.alternatives, [
    { text: '', isDone: false },
  ]);
  return [...new Set(heads.map(({ text }) => text))];
}

function ofAlternatives(
  alternatives: readonly AST.Alternative[],
  heads: readonly Head[],
): Head[] {
  return alternatives.flatMap(({ elements }) =>
    elements.reduce<readonly Head[]>(
      (before, element) => unique(ofElement(element, before)),
      heads,
    ),
  );
}

function ofElement(element: AST.Element, heads: readonly Head[]): Head[] {
  const done = heads.filter(({ isDone }) => isDone);
  const growing = heads.filter(({ isDone }) => !isDone);
  if (growing.length === 0) return done;
  switch (element.type) {
    case 'Assertion':
      return [...heads];
    case 'Group':
    case 'CapturingGroup':
      return [...done, ...ofAlternatives(element.alternatives, growing)];
    case 'Quantifier':
      return [...done, ...ofQuantifier(element, growing)];
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return [...done, ...growing.flatMap(head => grown(head, element))];
    default:
      throw new Error(`No heads of ${element.raw}`);
  }
}

function ofQuantifier(
  { element, min, max }: AST.Quantifier,
  heads: readonly Head[],
): Head[] {
  const ends: Head[] = [];
  let growing: readonly Head[] = heads;
  for (let times = 0; times <= Math.min(max, longestHead); times++) {
    if (times >= min) ends.push(...growing);
    growing = unique(ofElement(element, growing));
  }
  return [...ends, ...growing.filter(({ isDone }) => isDone)];
}

function grown({ text }: Head, element: AST.Element): Head[] {
  const characters = charactersOf(element.raw);
  if (characters.length > mostCharacters) return [{ text, isDone: true }];
  return characters.map(character => ({
    text: text + character,
    isDone: text.length + 1 >= longestHead,
  }));
}

const known = new Map<string, readonly string[]>();

/** In small letters, as heads are compared without regard to case. */
function charactersOf(raw: string): readonly string[] {
  let characters = known.get(raw);
  if (!characters) known.set(raw, (characters = listCharacters(raw)));
  return characters;
}

function listCharacters(raw: string): string[] {
  const pattern = new RegExp(`^${raw}$`);
  const characters = new Set<string>();
  for (let code = 0; code < 0x250; code++) {
    const character = String.fromCharCode(code);
    if (pattern.test(character)) characters.add(character.toLowerCase());
  }
  return [...characters];
}

function unique(heads: readonly Head[]): Head[] {
  const byKey = heads.map(
    head => [`${head.isDone} ${head.text}`, head] as const,
  );
  return [...new Map(byKey).values()];
}
