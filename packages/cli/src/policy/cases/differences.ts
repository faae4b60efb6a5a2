import { type CaseExpectation, type CaseMessage } from '@keeptrusts/policy';
import { stringify } from 'yaml';
import { type HeardMessage } from '../trial/readAnswer';
import { type TrialOutcome } from '../trial/tryPolicies';
import { decidedBy, foundIn } from './verdictFacts';
import { sentTexts } from './sentTexts';

/** Something that came out otherwise than expected, as texts to compare line by line. */
export interface Difference {
  /** As the case calls it, such as `verdict` or `headers.x-keeptrusts-verdict`. */
  what: string;
  expected: string;
  actual: string;
}

/** One thing that a case states, in the same form on both sides. */
type Comparison = [what: string, expected: unknown, actual: unknown];

const nothing = 'nothing';

/** Compares what a case states; what it does not state is not looked at. */
export function differences(
  expected: CaseExpectation,
  outcome: TrialOutcome,
): Difference[] {
  return comparisons(expected, outcome)
    .map(([what, wanted, got]) => ({
      what,
      expected: show(wanted),
      actual: show(got),
    }))
    .filter(({ expected: wanted, actual }) => wanted !== actual);
}

function comparisons(
  expected: CaseExpectation,
  outcome: TrialOutcome,
): Comparison[] {
  const { event, error } = outcome;
  const all: Comparison[] = [
    ['verdict', expected.verdict, event.verdict],
    ['status', expected.status, outcome.status],
    ['reason_code', expected.reason_code, event.reason_code ?? nothing],
    ['message', expected.message, error?.message ?? nothing],
    ['policy', expected.policy, matching(expected.policy, decidedBy(event))],
    ['findings', expected.findings?.toSorted(), foundIn(event)],
    ['sent', sentWanted(expected.sent), sentActual(expected.sent, outcome)],
    ...replyComparisons(expected.reply, outcome.reply),
    ...headerComparisons(expected.headers, outcome.headers),
  ];
  return all.filter(([, wanted]) => wanted !== undefined);
}

/** Several policies may have come to the verdict: the one that is expected, if it is among them. */
function matching(wanted: string | undefined, all: readonly string[]): unknown {
  if (wanted !== undefined && all.includes(wanted)) return wanted;
  return all.length > 0 ? all.join(', ') : nothing;
}

function sentWanted(wanted: CaseExpectation['sent']): unknown {
  return wanted === false ? nothing : wanted;
}

function sentActual(
  wanted: CaseExpectation['sent'],
  { sent }: TrialOutcome,
): unknown {
  if (sent === undefined) return nothing;
  const texts = sentTexts(sent);
  return Array.isArray(wanted) ? texts : texts[texts.length - 1] ?? nothing;
}

function replyComparisons(
  wanted: CaseExpectation['reply'],
  got: HeardMessage | undefined,
): Comparison[] {
  if (wanted === undefined) return [];
  const message: CaseMessage =
    typeof wanted === 'string' ? { content: wanted } : wanted;
  const calls = message.tool_calls?.map(toCall);
  return [
    ['reply', message.content, got?.content ?? nothing],
    [
      'reply.reasoning_content',
      message.reasoning_content,
      got?.reasoning_content ?? nothing,
    ],
    ['reply.tool_calls', calls, got?.tool_calls.map(toCall) ?? nothing],
  ];
}

function toCall(call: { name: string; arguments: unknown }): unknown {
  return { name: call.name, arguments: parsed(call.arguments) };
}

/** Arguments are the same however their JSON is written. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function headerComparisons(
  wanted: CaseExpectation['headers'] = {},
  got: Readonly<Record<string, string>>,
): Comparison[] {
  return Object.entries(wanted).map(([name, value]) => [
    `headers.${name}`,
    value,
    got[name.toLowerCase()] ?? nothing,
  ]);
}

/** Texts as they are, anything else as people write it. */
function show(value: unknown): string {
  return typeof value === 'string'
    ? value
    : stringify(value, { lineWidth: 0, sortMapEntries: true }).trimEnd();
}
