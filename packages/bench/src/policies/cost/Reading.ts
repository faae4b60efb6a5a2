import {
  lintPolicyConfig,
  PolicyChain,
  TextScreen,
  type CheckContext,
  type PolicyCheck,
  type PolicyPhase,
  type Subject,
  type TextRules,
} from '@keeptrusts/policy';

/** Reads a text as the gateway does; returns nothing that matters. */
export type Read = (text: string) => unknown;

/** Characters that the gateway screens at a time. */
const pieceLength = 16 * 1024;

/** No check of these runs asks another service. */
const context: CheckContext = {
  signal: new AbortController().signal,
  secret: async () => undefined,
  post: async () => {
    throw new Error('There is no service to ask.');
  },
};

/** Compiles policies, given as entries of the list in YAML. */
export function chainOf(entries: readonly string[]): PolicyChain {
  const yaml = `policies:\n${entries.map(each => `  - ${each}\n`).join('')}`;
  const { config, faults } = lintPolicyConfig(yaml);
  if (!config) throw new Error(faults.map(each => each.message).join('\n'));
  return new PolicyChain(config.policies);
}

/** How a chain reads requests, or replies where it does not look at requests; undefined when it reads no text. */
export function readingOf(chain: PolicyChain): Read | undefined {
  return reading(chain, 'request') ?? reading(chain, 'reply');
}

function reading(
  chain: PolicyChain,
  what: 'request' | 'reply',
): Read | undefined {
  const isRequest = what === 'request';
  const rules = isRequest ? chain.inputText : chain.outputText;
  const phases: readonly PolicyPhase[] = isRequest
    ? ['input', 'tool']
    : ['tool', 'output', 'after'];
  const checks = phases.flatMap(phase => chain.checks(phase));
  if (!rules && checks.length === 0) return undefined;
  return async text => {
    if (rules) screenWhole(rules, text);
    await inspectAll(checks, isRequest ? request(text) : reply(text));
  };
}

/** Screens a text that is there as a whole. */
export function screenWhole(rules: TextRules, text: string): void {
  const screen = new TextScreen(rules, () => {});
  const last = Math.floor(text.length / pieceLength) * pieceLength;
  for (let at = 0; at < last; at += pieceLength) {
    screen.push(text.slice(at, at + pieceLength));
  }
  screen.finish(text.slice(last));
}

/** Screens a text that arrives in pieces of a length. */
export function screenInPieces(
  rules: TextRules,
  text: string,
  length: number,
): void {
  const screen = new TextScreen(rules, () => {});
  for (let at = 0; at < text.length; at += length) {
    screen.push(text.slice(at, at + length));
  }
  screen.finish();
}

async function inspectAll(
  checks: readonly PolicyCheck[],
  subject: Subject,
): Promise<void> {
  for (const { check } of checks) await check.inspect(subject, context);
}

function request(text: string): Subject {
  return {
    request: {
      model: 'gpt-4o',
      path: '/v1/chat/completions',
      header: () => undefined,
    },
    texts: [{ speaker: 'user', text, place: 'messages[0].content' }],
    toolCalls: [],
    offeredTools: [],
  };
}

function reply(text: string): Subject {
  const place = 'choices[0].message.content';
  return {
    ...request(text),
    texts: [{ speaker: 'assistant', text, place }],
    prompt: [],
  };
}
