import { z } from 'zod';
import { type CheckFinding } from '../../check/Check';
import { inRounds } from './inRounds';
import {
  type ModeratedText,
  type ModerationService,
} from './ModerationService';
import { scoreSchema } from './findingSchemas';
import { type Span } from './CodePoints';

/** Where OpenAI serves it. */
export const openaiEndpoint = 'https://api.openai.com';

/** Categories of `omni-moderation-latest`. */
export const openaiCategories = [
  'harassment',
  'harassment/threatening',
  'hate',
  'hate/threatening',
  'illicit',
  'illicit/violent',
  'self-harm',
  'self-harm/instructions',
  'self-harm/intent',
  'sexual',
  'sexual/minors',
  'violence',
  'violence/graphic',
];

const model = 'omni-moderation-latest';
/** The model cuts off what is longer than 32,768 tokens; a character is seldom more than two. */
const pieceLength = 16_000;
const piecesPerCall = 32;
const callsAtOnce = 4;

const answerSchema = z.object({
  results: z.array(
    z.object({
      category_scores: z.record(z.string().max(64), scoreSchema.nullable()),
    }),
  ),
});

/** A part of a text that the model can read as a whole. */
interface Piece extends Span {
  text: ModeratedText;
}

/**
 * OpenAI's moderation API, or a server that speaks it. It weighs a text as a whole, so a finding spans all
 * of a text, or all of a piece of a long one.
 *
 * @see https://platform.openai.com/docs/api-reference/moderations
 */
export function openaiModeration(endpoint: string): ModerationService {
  const url = moderationsUrl(endpoint);
  return {
    async judge(texts, _phase, client) {
      const calls = chunk(texts.flatMap(toPieces), piecesPerCall);
      const findings = await inRounds(calls, callsAtOnce, async pieces => {
        const input = pieces.map(({ text, start, end }) =>
          text.text.slice(start, end),
        );
        const { results } = await client.post(
          url,
          { model, input },
          answerSchema,
        );
        if (results.length !== pieces.length) {
          throw client.fault(
            `judged ${results.length} of ${pieces.length} texts`,
          );
        }
        return results.flatMap(({ category_scores }, index) =>
          toFindings(category_scores, pieces[index]),
        );
      });
      return findings.flat();
    },
  };
}

/** A base URL may end in `/v1`, as those of targets do. */
function moderationsUrl(endpoint: string): string {
  const url = new URL(endpoint);
  const base = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
  url.pathname = `${base}/v1/moderations`;
  return url.href;
}

function toPieces(text: ModeratedText): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.text.length; ) {
    const end = endOfPiece(text.text, start);
    pieces.push({ text, start, end });
    start = end;
  }
  return pieces;
}

/** Never between the two halves of one character. */
function endOfPiece(text: string, start: number): number {
  const end = Math.min(start + pieceLength, text.length);
  const isHalf = /^[\ud800-\udbff][\udc00-\udfff]$/.test(
    text.slice(end - 1, end + 1),
  );
  return isHalf ? end - 1 : end;
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function toFindings(
  scores: Readonly<Record<string, number | null>>,
  { text, start, end }: Piece,
): CheckFinding[] {
  return Object.entries(scores).flatMap(([category, score]) =>
    score === null ? [] : [{ category, score, text: text.index, start, end }],
  );
}
