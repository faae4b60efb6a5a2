import { z } from 'zod';
import { type CheckFinding, type Subject } from '../../check/Check';
import { replyText } from '../../check/replyText';
import { definePolicyKind } from '../PolicyKind';
import { CitedReply } from './CitedReply';

/**
 * Compares the citations of a reply with the request. A number, an address, an author or a title that the
 * request does not have is an `unknown_source`; a quotation of five words or more that is nowhere in it a
 * `quote_not_found`; too few known sources are `missing_sources`; and too few sentences with figures that go back to
 * a source `low_confidence`. It compares words, so it sees what is made up, not what is wrong.
 *
 * @example
 * policies:
 *   - name: grounded
 *     type: citations
 *     action: warn
 *     require_sources: true
 *     min_confidence: 0.6
 */
export const citationVerifier = definePolicyKind({
  kind: 'citation-verifier',
  types: { citations: undefined },
  summary: 'Compares citations, quotations and figures with the sources',
  actions: ['block', 'warn'],
  needsOneOf: ['require_sources', 'min_confidence', 'check_quotes'],
  looser: {
    require_sources: 'lower',
    min_confidence: 'lower',
    check_quotes: 'lower',
  },
  settings: z.strictObject({
    require_sources: z
      .union([z.boolean(), z.number().int().nonnegative().max(100)])
      .optional()
      .describe(
        'How many sources of the request a reply has to cite; true for one',
      ),
    min_confidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        'Least share of the sentences with figures or citations that their sources support',
      ),
    check_quotes: z
      .boolean()
      .optional()
      .describe('Quotations have to stand in the request; true by default'),
  }),
  effects: settings => {
    const least = {
      sources: Number(settings.require_sources ?? 0),
      confidence: settings.min_confidence ?? 0,
      checksQuotes: settings.check_quotes ?? true,
    };
    return {
      checks: [
        { phases: ['after'], inspect: subject => judge(subject, least) },
      ],
    };
  },
});

interface Least {
  readonly sources: number;
  readonly confidence: number;
  readonly checksQuotes: boolean;
}

async function judge(subject: Subject, least: Least): Promise<CheckFinding[]> {
  const text = replyText(subject);
  if (text === undefined) return [];
  const reply = new CitedReply(text, subject.prompt ?? []);
  return [
    ...(await judgeSources(reply, least.sources)),
    ...(least.checksQuotes ? await judgeQuotes(reply) : []),
    ...(await judgeConfidence(reply, least.confidence)),
  ];
}

async function judgeSources(
  reply: CitedReply,
  least: number,
): Promise<CheckFinding[]> {
  // A source that is cited five times is one source, and one that is made up is one finding.
  const named = new Map(
    reply.citations.map(each => [JSON.stringify(each), each]),
  );
  const findings: CheckFinding[] = [];
  for (const citation of named.values()) {
    if (await reply.isKnown(citation)) continue;
    findings.push({ category: 'unknown_source', because: [citation.kind] });
  }
  const known = named.size - findings.length;
  return known < least
    ? [...findings, { category: 'missing_sources' }]
    : findings;
}

async function judgeQuotes(reply: CitedReply): Promise<CheckFinding[]> {
  const invented = await reply.countInventedQuotes();
  return Array.from({ length: invented }, () => ({
    category: 'quote_not_found',
  }));
}

async function judgeConfidence(
  reply: CitedReply,
  least: number,
): Promise<CheckFinding[]> {
  if (least === 0) return [];
  const score = await reply.confidence();
  return score < least ? [{ category: 'low_confidence', score }] : [];
}
