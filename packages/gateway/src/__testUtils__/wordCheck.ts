import {
  builtInKinds,
  definePolicyKind,
  type CheckFinding,
  type KindRegistry,
  type SpokenText,
} from '@keeptrusts/policy';
import { z } from 'zod';

const phases = z.enum(['input', 'tool', 'output', 'after']);

/** A kind of policy that judges whole requests and replies by a word in them. */
const wordCheck = definePolicyKind({
  kind: 'word-check',
  types: { word: undefined },
  summary: 'Finds a word',
  actions: ['block', 'redact', 'escalate', 'warn', 'log'],
  settings: z.strictObject({
    word: z.string(),
    looks: z.array(phases),
    /** Text at which it fails, as a service that is down would. */
    fails_at: z.string().optional(),
  }),
  effects: ({ word, looks, fails_at: failsAt }) => ({
    checks: [
      {
        phases: looks,
        inspect: ({ texts, toolCalls }) => {
          if (texts.some(({ text }) => failsAt && text.includes(failsAt))) {
            throw new Error(`quoting ${failsAt}`);
          }
          const named = toolCalls.filter(({ name }) => name === word);
          return [
            ...texts.flatMap((each, index) => find(each, index, word)),
            ...named.map(() => ({ category: 'tool' })),
          ];
        },
      },
    ],
  }),
});

function find(
  { text, speaker }: SpokenText,
  index: number,
  word: string,
): CheckFinding[] {
  const start = text.indexOf(word);
  if (start < 0) return [];
  const span = { text: index, start, end: start + word.length };
  return [{ category: speaker, score: 0.9, because: ['the word'], ...span }];
}

/** The built-in kinds, and one that judges by a word: `type: word`. */
export const kindsWithWordCheck: KindRegistry = builtInKinds.with([wordCheck]);
