import { type Term } from '../../../detect/terms';
import { drugs } from './drugs';
import { harassment } from './harassment';
import { hate } from './hate';
import { illegalActivity } from './illegalActivity';
import { type PhraseList } from './PhraseList';
import { selfHarm } from './selfHarm';
import { sexual } from './sexual';
import { sexualMinors } from './sexualMinors';
import { violence } from './violence';
import { weapons } from './weapons';

/** Which phrases count: each mode takes more of them than the one before. */
export const modes = ['relaxed', 'balanced', 'strict'] as const;
type Mode = (typeof modes)[number];

const lists: Readonly<Record<string, PhraseList>> = {
  violence,
  self_harm: selfHarm,
  sexual,
  sexual_minors: sexualMinors,
  hate,
  harassment,
  weapons,
  drugs,
  illegal_activity: illegalActivity,
};

/** What the safety-filter can look for. A new category is a file beside this one and a line here. */
export const categories = Object.keys(lists);

/** The phrases of a category that count in a mode. */
export function phrasesOf(category: string, mode: Mode): Term[] {
  return modes
    .slice(0, modes.indexOf(mode) + 1)
    .flatMap(level => lists[category][level]);
}
