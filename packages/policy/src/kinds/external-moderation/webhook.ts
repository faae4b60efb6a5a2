import { z } from 'zod';
import { type CheckFinding } from '../../check/Check';
import { CodePoints, type Span } from './CodePoints';
import {
  categorySchema,
  maxFindings,
  offsetSchema,
  scoreSchema,
} from './findingSchemas';
import {
  type ModeratedPhase,
  type ModeratedText,
  type ModerationService,
} from './ModerationService';
import { type ServiceClient } from './ServiceClient';

/** What a webhook is sent. */
interface WebhookQuestion {
  phase: ModeratedPhase;
  texts: readonly Pick<ModeratedText, 'speaker' | 'text'>[];
}

/**
 * What a webhook answers. A finding that names a text, by its place in the question, without `start` and
 * `end` is about all of it; offsets count Unicode code points.
 */
const answerSchema = z.object({
  findings: z
    .array(
      z
        .object({
          category: categorySchema,
          score: scoreSchema.optional(),
          text: z.number().int().nonnegative().optional(),
          start: offsetSchema.optional(),
          end: offsetSchema.optional(),
        })
        .refine(isPlaced),
    )
    .max(maxFindings),
});

interface WebhookFinding extends Partial<Span> {
  category: string;
  score?: number;
  text?: number;
}

/** A place has a beginning, an end and a text that it is in; or it is left out. */
function isPlaced({ text, start, end }: WebhookFinding): boolean {
  if (start === undefined && end === undefined) return true;
  return start !== undefined && end !== undefined && text !== undefined;
}

/** Finds the places that an answer speaks of. Texts are measured once, however many findings there are. */
class Places {
  readonly #texts: readonly ModeratedText[];
  readonly #client: ServiceClient;
  readonly #points = new Map<number, CodePoints>();

  constructor(texts: readonly ModeratedText[], client: ServiceClient) {
    this.#texts = texts;
    this.#client = client;
  }

  locate({ category, score, text, start, end }: WebhookFinding): CheckFinding {
    const judged = { category, score };
    if (text === undefined) return judged;
    const named = this.#texts[text];
    if (!named) throw this.#client.fault('named a text that it was not sent');
    const span =
      start === undefined || end === undefined
        ? { start: 0, end: named.text.length }
        : this.#pointsOf(text).toUnits({ start, end });
    if (!span) throw this.#client.fault('found something outside of the text');
    return { ...judged, text: named.index, ...span };
  }

  #pointsOf(text: number): CodePoints {
    const known = this.#points.get(text);
    if (known) return known;
    const points = new CodePoints(this.#texts[text].text);
    this.#points.set(text, points);
    return points;
  }
}

/** A service of the user's own, such as a model that they run, behind one address and the contract above. */
export function webhook(endpoint: string): ModerationService {
  return {
    async judge(texts, phase, client) {
      const question: WebhookQuestion = {
        phase,
        texts: texts.map(({ speaker, text }) => ({ speaker, text })),
      };
      const { findings } = await client.post(endpoint, question, answerSchema);
      const places = new Places(texts, client);
      return findings.map(finding => places.locate(finding));
    },
  };
}
