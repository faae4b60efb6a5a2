/** What the sandbox knows when it answers. */
export interface ReplyFacts {
  model: string;
  /** The last thing a person said; empty when nobody did. */
  prompt: string;
  inputTokens: number;
  seed: number;
}

const greetings = [
  'Hello from the Keeptrusts sandbox!',
  'Greetings, governed traveller.',
  'Your request arrived safely.',
  'Good news: the whole path works.',
];
const natures = [
  'I am a model made of a few sentences and a counter: no network, no bill, no opinions.',
  'I run inside the gateway itself, so you can try everything without a provider key.',
  'I have no weights at all, which makes me the lightest language model you will meet.',
];
const lessons = [
  'Everything around me is real: this exchange was identified, screened, priced and recorded like any other.',
  'Try sending an e-mail address or a card number, and watch what your policies make of it.',
  'Ask for a model that is not on the allow-list, and you will see how a refusal explains itself.',
  'Add "stream": true, and I will speak word by word.',
];
const farewells = [
  'When you are ready for a real model, add a target and its key: your code stays as it is.',
  'To leave the sandbox, name a provider in policy-config.yaml. Nothing else changes.',
];

const maxEcho = 240;

/** An answer about itself: the same for the same facts, whenever and wherever it runs. */
export function composeReply(facts: ReplyFacts): string {
  const pick = picker(facts.seed + hash(facts.prompt));
  return [
    pick(greetings),
    `You called me "${facts.model}" and spent ${
      facts.inputTokens
    } tokens to say ${echo(facts.prompt)}.`,
    pick(natures),
    pick(lessons),
    pick(farewells),
  ].join(' ');
}

function echo(prompt: string): string {
  if (prompt === '') return 'nothing at all';
  const short =
    prompt.length > maxEcho ? `${prompt.slice(0, maxEcho)}…` : prompt;
  return `"${short}"`;
}

/** Mulberry32: small, fast and the same everywhere. */
function picker(seed: number): (options: readonly string[]) => string {
  let state = seed | 0;
  return options => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return options[Math.floor(fraction * options.length)];
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value;
}
