/** How findings are replaced, as the settings have it. */
export interface RedactionSettings {
  marker_format: 'label' | 'asterisks' | 'partial';
  custom_markers: Partial<Record<string, string>>;
}

const shown = 4;

const formats = {
  label: (category: string) => `[${category.toUpperCase()}]`,
  asterisks: () => '********',
  partial: (category: string, match: string) =>
    // An address or a short number would be given away by its last characters.
    category === 'credit_card' || category === 'iban'
      ? `****${match.replace(/[ -]/g, '').slice(-shown)}`
      : '****',
};

/** Gives the text that takes the place of a finding. */
export function replacer(
  settings: RedactionSettings,
): (category: string, match: string) => string {
  const mark = formats[settings.marker_format];
  return (category, match) =>
    settings.custom_markers[category] ?? mark(category, match);
}
