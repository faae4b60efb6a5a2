import { type Recogniser } from '../../text/Recogniser';

const shortest = 15;
const longest = 34;

/** International bank account numbers, plain or in groups of four (ISO 13616). */
export const iban: Recogniser = {
  category: 'iban',
  trigger: '[A-Z]{2}\\d\\d',
  pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/g,
  open: '(?<![A-Za-z0-9])[A-Z](?:[A-Z](?:\\d(?:\\d(?: ?[A-Z0-9]){0,30} ?)?)?)?',
  confirm: candidate => {
    // The text after an IBAN may look like more of it: the longest prefix that checks is taken.
    for (let end = candidate.length; end >= shortest; end--) {
      const endsWord = end === candidate.length || candidate[end] === ' ';
      if (endsWord && isIban(candidate.slice(0, end))) return end;
    }
    return 0;
  },
};

/** ISO 7064 MOD 97-10: the first four characters go to the end, letters count 10 to 35. */
function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  if (compact.length < shortest || compact.length > longest) return false;
  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
