/** Beyond this many characters the count is carried forward from the part that was counted. */
const maxCounted = 64 * 1024;

type Encoding = typeof import('gpt-tokenizer/encoding/o200k_base');
let encoding: Encoding | undefined;

/** Loads the vocabulary (some 100 ms), so that the first count does not have to. */
export function loadTokenizer(): Encoding {
  // eslint-disable-next-line @backstage/no-undeclared-imports -- loaded when first needed: few exchanges have to be counted
  encoding ??= require('gpt-tokenizer/encoding/o200k_base') as Encoding;
  return encoding;
}

/**
 * Tokens of a text in OpenAI's o200k encoding: exact for its models, near for the others. Used where a
 * provider did not say, such as after a stream that broke off.
 */
export function countTokens(text: string): number {
  if (text.length === 0) return 0;
  const counted = text.slice(0, maxCounted);
  const tokens = loadTokenizer().countTokens(counted, {
    allowedSpecial: 'all',
  });
  return Math.ceil((tokens * text.length) / counted.length);
}

const bytesPerToken = 3;

/**
 * At most how many tokens a request has, without reading it: for prose and code 3 bytes a token is below
 * what any current vocabulary needs.
 */
export function estimateInputTokens(bytes: number): number {
  return Math.ceil(bytes / bytesPerToken);
}
