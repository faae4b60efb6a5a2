import { conceptBits, type Concept } from '../lexicon/concepts';

/** What an attack tries; the category of its finding. */
const families = [
  'role_override',
  'jailbreak',
  'system_prompt_leak',
  'delimiter_forgery',
  'encoded_payload',
  'exfiltration',
  'indirect_injection',
] as const;

export type Family = (typeof families)[number];

/** Concepts that speak for an attack when they stand close to each other, in any order. */
export interface ConceptPattern {
  /** Stable: the weights of the model go by it. */
  readonly name: string;
  readonly family: Family;
  readonly bits: number;
  /** So many words may lie between the first and the last of them. */
  readonly within: number;
}

function pattern(
  family: Family,
  name: string,
  within: number,
  ...names: Concept[]
): ConceptPattern {
  return { name, family, within, bits: conceptBits(names) };
}

/** Languages differ in the order of words, so a pattern asks for nearness only. */
export const conceptPatterns: readonly ConceptPattern[] = [
  pattern(
    'role_override',
    'cancel-all-prior-rules',
    7,
    'cancel',
    'all',
    'prior',
    'rules',
  ),
  pattern(
    'role_override',
    'cancel-prior-rules-instead',
    20,
    'cancel',
    'prior',
    'rules',
    'instead',
  ),
  pattern(
    'role_override',
    'cancel-prior-rules-say',
    16,
    'cancel',
    'prior',
    'rules',
    'say',
  ),
  pattern(
    'role_override',
    'cancel-prior-rules-reveal',
    16,
    'cancel',
    'prior',
    'rules',
    'reveal',
  ),
  pattern(
    'system_prompt_leak',
    'reveal-your-secret-prompt',
    8,
    'reveal',
    'your',
    'secret',
    'prompt',
  ),
  pattern('role_override', 'cancel-prior-rules', 6, 'cancel', 'prior', 'rules'),
  pattern('role_override', 'cancel-all-rules', 7, 'cancel', 'all', 'rules'),
  pattern('role_override', 'cancel-your-rules', 7, 'cancel', 'your', 'rules'),
  pattern('role_override', 'cancel-prior-text', 7, 'cancel', 'prior', 'text'),
  pattern('role_override', 'cancel-all-prior', 5, 'cancel', 'all', 'prior'),
  pattern('role_override', 'cancel-prompt', 6, 'cancel', 'prompt'),
  pattern('role_override', 'cancel-instead', 16, 'cancel', 'instead', 'say'),
  pattern('role_override', 'cancel-task', 6, 'cancel', 'prior', 'task'),
  pattern('role_override', 'instead-rules', 10, 'instead', 'prior', 'rules'),
  pattern('role_override', 'authority-cancel', 20, 'authority', 'cancel'),
  pattern('role_override', 'your-task-instead', 6, 'your', 'instead', 'task'),
  pattern('jailbreak', 'persona-unbound', 24, 'persona', 'unbound'),
  pattern('jailbreak', 'persona-mode', 12, 'persona', 'mode'),
  pattern('jailbreak', 'persona-comply', 24, 'persona', 'comply'),
  pattern('jailbreak', 'unbound-comply', 24, 'unbound', 'comply'),
  pattern('jailbreak', 'unbound-assistant', 10, 'unbound', 'assistant'),
  pattern('jailbreak', 'persona-assistant', 8, 'persona', 'assistant'),
  pattern('jailbreak', 'mode-unbound', 20, 'mode', 'unbound'),
  pattern('jailbreak', 'mode-cancel', 16, 'mode', 'cancel', 'rules'),
  pattern('jailbreak', 'comply-all', 10, 'comply', 'all', 'say'),
  pattern(
    'system_prompt_leak',
    'reveal-your-prompt',
    8,
    'reveal',
    'your',
    'prompt',
  ),
  pattern(
    'system_prompt_leak',
    'reveal-your-rules',
    8,
    'reveal',
    'your',
    'rules',
  ),
  pattern(
    'system_prompt_leak',
    'reveal-secret-prompt',
    8,
    'reveal',
    'secret',
    'prompt',
  ),
  pattern(
    'system_prompt_leak',
    'reveal-secret-rules',
    8,
    'reveal',
    'secret',
    'rules',
  ),
  pattern(
    'system_prompt_leak',
    'reveal-prior-text',
    8,
    'reveal',
    'prior',
    'text',
  ),
  pattern(
    'system_prompt_leak',
    'reveal-prior-rules',
    8,
    'reveal',
    'prior',
    'rules',
  ),
  pattern(
    'system_prompt_leak',
    'authority-reveal',
    20,
    'authority',
    'reveal',
    'prompt',
  ),
  pattern('encoded_payload', 'decode-follow', 12, 'decode', 'follow'),
  pattern('exfiltration', 'send-history', 10, 'send', 'history'),
  pattern('exfiltration', 'send-credentials', 10, 'send', 'credentials'),
  pattern(
    'exfiltration',
    'send-credentials-link',
    16,
    'send',
    'credentials',
    'link',
  ),
  pattern('exfiltration', 'send-history-link', 16, 'send', 'history', 'link'),
  pattern('exfiltration', 'send-prompt', 10, 'send', 'prompt', 'link'),
  pattern('indirect_injection', 'conceal-user', 6, 'conceal', 'user'),
  pattern('indirect_injection', 'urgent-assistant', 8, 'urgent', 'assistant'),
  pattern(
    'indirect_injection',
    'assistant-instead',
    12,
    'assistant',
    'instead',
  ),
  pattern(
    'indirect_injection',
    'assistant-say-user',
    12,
    'assistant',
    'say',
    'user',
  ),
  pattern('indirect_injection', 'assistant-cancel', 10, 'assistant', 'cancel'),
  pattern('indirect_injection', 'assistant-send', 14, 'assistant', 'send'),
  pattern('indirect_injection', 'assistant-follow', 10, 'assistant', 'follow'),
  pattern('indirect_injection', 'conceal-send', 16, 'conceal', 'send'),
  pattern(
    'indirect_injection',
    'say-user-instead',
    12,
    'say',
    'user',
    'instead',
  ),
  pattern(
    'indirect_injection',
    'urgent-instead-task',
    14,
    'urgent',
    'instead',
    'task',
  ),
];
