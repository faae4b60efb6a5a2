import { type Family } from './conceptPatterns';

/** A form of writing that speaks for an attack. */
export interface LiteralPattern {
  /** Stable: the weights of the model go by it. */
  readonly name: string;
  readonly family: Family;
  /** Over folded text, with flag `g`. Linear. */
  readonly pattern: RegExp;
  /** A part of every match, found much faster than the pattern: a text without it has no match. */
  readonly needs?: string;
}

const speaker = '(?:system|sys|admin|administrator|developer|root|override)';
const dataTag =
  '(?:document|doc|context|data|user_?(?:input|query|data|message)|tool_?(?:result|output|response)s?|function_?(?:results?|response)|search_?results?|email|content|input|text|article|webpage|untrusted\\w{0,20})';

/** Forged delimiters, and ways to smuggle text out or in. */
export const literalPatterns: readonly LiteralPattern[] = [
  {
    name: 'chat-token',
    family: 'delimiter_forgery',
    pattern:
      /<\|{1,2}\s?[a-z_]{1,24}\s?\|{1,2}>|<(?:start|end)_of_turn>|<<\/?sys>>|\[\/?inst\]|\[\/?system(?:_prompt|_message)?\]|<｜[^｜\n]{1,24}｜>/g,
  },
  {
    name: 'system-heading',
    family: 'delimiter_forgery',
    pattern: new RegExp(
      `(?:^|\\n)[ \\t]{0,4}(?:[#*>=\\-\\[({|]{1,8}[ \\t]{0,2})?(?:new |updated? |important |begin |start )?${speaker}(?:[ _-](?:message|prompt|instructions?|override|notice|update|note|command|alert|policy))?[ \\t]{0,2}[#*=\\-\\])}|]{0,8}[ \\t]{0,2}(?::|\\n)`,
      'g',
    ),
  },
  {
    name: 'closing-data-tag',
    family: 'delimiter_forgery',
    needs: '</',
    pattern: new RegExp(`</${dataTag}>[\\s\\S]`, 'g'),
  },
  {
    name: 'instruction-tag',
    family: 'delimiter_forgery',
    needs: '<',
    pattern:
      /<\/?(?:system|sys|instructions?|information|important|admin|override|system[_-](?:prompt|message|instruction|reminder|override)|new[_-]instructions?|assistant|secret)>/g,
  },
  {
    name: 'fake-turn',
    family: 'delimiter_forgery',
    pattern:
      /\n[ \t]{0,3}(?:#{1,4} ?|\*\*)?(?:human|user|assistant|ai|chatgpt|response)(?:\*\*)?[ \t]?:/g,
  },
  {
    name: 'fake-end',
    family: 'delimiter_forgery',
    // What stands before the words is looked for behind them: there are fewer words like these than such signs.
    pattern:
      /(?<=(?:[-=#*~_/\\<[{(]{2}|\n|^)[ \t]{0,2})(?:end|stop|begin|start|new)(?: of)?(?: the)?(?: new| previous| user| system)? (?:prompt|context|document|instructions?|data|user|system|input|conversation|task|session|message|text|email|output|query)s?\b/g,
  },
  {
    name: 'role-json',
    family: 'delimiter_forgery',
    needs: 'role',
    pattern: /["']role["']\s{0,3}:\s{0,3}["'](?:system|developer)["']/g,
  },
  {
    name: 'image-with-data',
    family: 'exfiltration',
    needs: '![',
    pattern:
      /!\[[^\]\n]{0,120}\]\(\s?https?:\/\/[^)\s]{1,300}[?=/&](?:[^)\s]{0,200})?(?:\{|\[|<|%7b|data|secret|history|conversation|prompt|summary|token|leak|exfil|base64|chat|password|q=)/g,
  },
  {
    name: 'link-placeholder',
    family: 'exfiltration',
    needs: 'http',
    pattern:
      /https?:\/\/[^)\s"'<>]{1,200}[?&][\w-]{1,24}=(?:\{\{?|\[|<|%7b|\$\{?)\s{0,2}[a-z_ ]{0,24}(?:data|secret|history|conversation|prompt|summary|token|password|chat|message|here|content|info|credentials)/g,
  },
  {
    name: 'hidden-comment',
    family: 'indirect_injection',
    needs: '<!--',
    pattern:
      /<!--[^>]{0,120}(?:assistant|ai |llm|instruction|ignore|prompt|agent|language model|gpt|claude|copilot)/g,
  },
  {
    name: 'hidden-style',
    family: 'indirect_injection',
    needs: '>',
    pattern:
      /(?:display ?: ?none|font-size ?: ?[01](?:px|pt)?|color ?: ?(?:white|#fff(?:fff)?|transparent)|opacity ?: ?0|visibility ?: ?hidden)[^>\n]{0,60}>[^<\n]{20}/g,
  },
];

/** Whether a text can have a match, found out quickly. */
export function mayMatch({ needs }: LiteralPattern, text: string): boolean {
  return needs === undefined || text.includes(needs);
}
