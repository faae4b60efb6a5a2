import { lintPolicyConfig, PolicyChain, TextScreen } from '@keeptrusts/policy';
import { type Entity } from './LabelledText';

/** The categories that have a form, and so are judged here. */
export const categories = [
  ...['email', 'phone', 'credit_card', 'us_ssn', 'us_itin', 'uk_nino'],
  ...['uk_nhs', 'national_id', 'eu_vat', 'passport', 'drivers_licence'],
  ...['iban', 'bank_account', 'bank_routing', 'crypto_address'],
  ...['ip_address', 'mac_address'],
];

/** Finds what the pii-detector finds, the way the gateway runs it. */
export function personalDetector(): (text: string) => Entity[] {
  const { config, faults } = lintPolicyConfig(
    `policies: [{ type: pii_detection, action: log, categories: [${categories}] }]`,
  );
  if (!config) throw new Error(faults.map(each => each.message).join('\n'));
  const rules = new PolicyChain(config.policies).inputText!;
  return text => {
    const found: Entity[] = [];
    if (!rules.trigger.test(text)) return found;
    const screen = new TextScreen(rules, (_, category, start, end) =>
      found.push({ category, start, end }),
    );
    screen.finish(text);
    return found;
  };
}
