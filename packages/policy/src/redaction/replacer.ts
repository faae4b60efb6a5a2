import { type RedactionSettings } from './redactionSettings';

const shown = 4;
/** What is long enough that its last characters do not give it away. */
const partlyShown = new Set([
  'credit_card',
  'iban',
  'bank_account',
  'crypto_address',
]);
/** An account number has to have more than twice as many characters as are shown. */
const shortest = 2 * shown + 1;

const formats = {
  label: (category: string) => `[${category.toUpperCase()}]`,
  asterisks: () => '********',
  partial: (category: string, match: string) => {
    const compact = match.replace(/[^\p{L}\d]/gu, '');
    return partlyShown.has(category) && compact.length >= shortest
      ? `****${compact.slice(-shown)}`
      : '****';
  },
};

/** Gives the text that takes the place of a finding. */
export function replacer(
  settings: RedactionSettings,
): (category: string, match: string) => string {
  const mark = formats[settings.marker_format];
  return (category, match) =>
    settings.custom_markers[category] ?? mark(category, match);
}
