import { z } from 'zod';
import { type CheckFinding } from '../../check/Check';
import { CodePoints } from './CodePoints';
import {
  categorySchema,
  maxFindings,
  offsetSchema,
  scoreSchema,
} from './findingSchemas';
import { inRounds } from './inRounds';
import {
  type ModeratedText,
  type ModerationService,
} from './ModerationService';
import { type ServiceClient } from './ServiceClient';

const callsAtOnce = 8;

const answerSchema = z
  .array(
    z.object({
      entity_type: categorySchema,
      start: offsetSchema,
      end: offsetSchema,
      score: scoreSchema,
    }),
  )
  .max(maxFindings);

/** What Presidio is asked for. */
export interface PresidioSettings {
  endpoint: string;
  language: string;
  threshold: number;
  /** As Presidio names them, such as `PERSON`; all it can find when not given. */
  entities?: readonly string[];
}

/**
 * Microsoft Presidio's analyzer, which finds personal data and says where it stands.
 *
 * @see https://microsoft.github.io/presidio/api-docs/api-docs.html
 */
export function presidio(settings: PresidioSettings): ModerationService {
  const url = `${settings.endpoint.replace(/\/+$/, '')}/analyze`;
  const { language, threshold, entities } = settings;
  const question = { language, score_threshold: threshold, entities };
  return {
    async judge(texts, _phase, client) {
      const findings = await inRounds(texts, callsAtOnce, async text => {
        const body = { ...question, text: text.text };
        const answer = await client.post(url, body, answerSchema);
        return toFindings(answer, text, client);
      });
      return findings.flat();
    },
  };
}

function toFindings(
  answer: z.infer<typeof answerSchema>,
  { text, index }: ModeratedText,
  client: ServiceClient,
): CheckFinding[] {
  const points = new CodePoints(text);
  return answer.map(({ entity_type, score, ...given }) => {
    const span = points.toUnits(given);
    if (!span) throw client.fault('found something outside of the text');
    return { category: entity_type.toLowerCase(), score, text: index, ...span };
  });
}
