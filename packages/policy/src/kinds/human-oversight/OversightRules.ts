import { z } from 'zod';
import { matchesAny } from '../../chain/globs';
import { type CheckFinding, type Subject } from '../../check/Check';
import { foldWords, hasPhrase } from '../../text/foldWords';

const pattern = z.string().min(1).max(256);

/** One entry of `require_human_for`. */
export const requirementSchema = z
  .strictObject({
    tool: pattern
      .optional()
      .describe('A call of this tool; a name in any case, or a glob with *'),
    phrase: z
      .string()
      .max(256)
      .refine(phrase => foldWords(phrase) !== '', {
        error: 'has no word in it',
      })
      .optional()
      .describe('These words one after the other, in any case'),
    model: pattern
      .optional()
      .describe('Any reply of this model; a name, or a glob with *'),
  })
  .refine(
    requirement =>
      Object.values(requirement).filter(value => value !== undefined).length ===
      1,
    {
      error: 'takes one of tool, phrase and model',
      // A mistyped key is fault enough.
      when: ({ issues }) => issues.length === 0,
    },
  )
  .meta({ examples: [{ tool: 'delete_*' }] });

type Requirement = z.infer<typeof requirementSchema>;

/** Finds in replies what a person has to see first. */
export class OversightRules {
  readonly #tools: readonly string[];
  readonly #models: readonly string[];
  readonly #phrases: readonly { phrase: string; folded: string }[];

  constructor(requirements: readonly Requirement[]) {
    this.#tools = requirements.flatMap(({ tool }) =>
      tool === undefined ? [] : [tool.toLowerCase()],
    );
    this.#models = requirements.flatMap(({ model }) => model ?? []);
    this.#phrases = requirements.flatMap(({ phrase }) =>
      phrase === undefined ? [] : [{ phrase, folded: foldWords(phrase) }],
    );
  }

  judge({ request, texts, toolCalls }: Subject): CheckFinding[] {
    const findings: CheckFinding[] = [];
    if (matchesAny(this.#models, request.model)) {
      findings.push({ category: 'model', because: [request.model] });
    }
    for (const { name } of toolCalls) {
      if (matchesAny(this.#tools, name.toLowerCase())) {
        findings.push({ category: 'tool', because: [name] });
      }
    }
    if (this.#phrases.length === 0) return findings;
    texts.forEach(({ text }, index) => {
      const folded = foldWords(text);
      for (const { phrase, folded: words } of this.#phrases) {
        if (!hasPhrase(folded, words)) continue;
        findings.push({ category: 'phrase', text: index, because: [phrase] });
      }
    });
    return findings;
  }
}
