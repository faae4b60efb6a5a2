import { z } from 'zod';
import { matchesAny } from '../../chain/globs';
import { type Check, type CheckFinding, type Subject } from '../../check/Check';
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

  /** What there is to ask: tool calls as they come, what a reply says when it is complete. */
  get checks(): Check[] {
    const checks: Check[] = [];
    if (this.#tools.length > 0) {
      checks.push({
        phases: ['tool'],
        inspect: each => this.#judgeTools(each),
      });
    }
    if (this.#models.length + this.#phrases.length > 0) {
      checks.push({
        phases: ['output'],
        inspect: each => this.#judgeText(each),
      });
    }
    return checks;
  }

  /** Of replies only: the calls that a request repeats have been judged in their time. */
  #judgeTools({ toolCalls, prompt }: Subject): CheckFinding[] {
    if (!prompt) return [];
    return toolCalls
      .filter(({ name }) => matchesAny(this.#tools, name.toLowerCase()))
      .map(({ name }) => ({ category: 'tool', because: [name] }));
  }

  #judgeText({ request, texts }: Subject): CheckFinding[] {
    const findings: CheckFinding[] = [];
    if (matchesAny(this.#models, request.model)) {
      findings.push({ category: 'model', because: [request.model] });
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
