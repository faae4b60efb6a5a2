import { capitals, letters } from './letters';

/** A piece of what may be a name. */
export interface NameToken {
  /** As it is written, without a possessive ending. */
  readonly text: string;
  readonly end: number;
  /** What stands between it and the piece before, such as a space or a comma. */
  readonly gap: string;
  /** `particle`: `van`, `de`; `initial`: `J.`, `J.-P.` or `J` */
  readonly kind: 'word' | 'initial' | 'particle';
}

/** Source: lower-case words inside names. */
export const particle =
  '(?:van|von|vom|zum|zur|der|den|del|della|dos|das|des|bin|ibn|bint|ben|ter|ten|de|di|da|do|du|la|le|el|al|af|av|y|e)';

const word = `[${capitals}](?:\\.(?:-?[${capitals}]\\.){0,2}|[${letters}]{0,23}(?:['’-][${letters}]{1,20}){0,2})`;
const gap = '(?: {1,2}|\\u00A0|[,;|\\t] ?)?';

/** Source: up to five words with a capital letter in a row, with particles between them. */
export const capitalRun = `${word}(?:${gap}(?:${particle} ){0,3}${word}){0,4}`;

const piece = new RegExp(`(${gap})(?:(${particle})(?= )|(${word}))`, 'y');

/** The pieces of a candidate, up to where it is no run of capital words any more. */
export function nameTokens(candidate: string): NameToken[] {
  const tokens: NameToken[] = [];
  piece.lastIndex = 0;
  for (
    let match = piece.exec(candidate);
    match;
    match = piece.exec(candidate)
  ) {
    const [whole, before, small, written] = match;
    if (whole === '') break;
    const text = (small ?? written).replace(/['’]s$/, '');
    tokens.push({
      text,
      end: match.index + before.length + text.length,
      gap: before,
      kind: kindOf(text, candidate[piece.lastIndex]),
    });
  }
  return tokens;
}

/** Particles with a capital letter, as surnames begin with: "Di Grezia", "Van Dijk". */
const capitalParticle =
  /^(?:Van|Von|Der|Den|De|Del|Della|Di|Da|Do|Dos|Du|La|Le|Lo|El|Al|Bin|Ibn|Ter|Ten|Mac|Mc|Af)$/;

/** True of a word that only goes before another one in a name. */
export function isParticle(text: string): boolean {
  return /^[a-z]/.test(text) || capitalParticle.test(text);
}

function kindOf(text: string, next: string | undefined): NameToken['kind'] {
  if (text.length === 1 || text[1] === '.') return 'initial';
  return next === ' ' && isParticle(text) ? 'particle' : 'word';
}
