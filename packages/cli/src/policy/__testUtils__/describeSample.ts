import { type PolicyCase } from '@keeptrusts/policy';
import { sentTexts } from '../cases/sentTexts';
import { decidedBy } from '../cases/verdictFacts';
import { readAnswer, type HeardMessage } from '../trial/readAnswer';
import { toCompletion } from '../trial/toCompletion';
import { type TrialOutcome } from '../trial/tryPolicies';

type Line = [label: string, text: string];

const width = 12;

/** What came of a case, as the documentation shows it. */
export function describeSample(
  { input, reply }: PolicyCase,
  outcome: TrialOutcome,
): string {
  const lines: Line[] = [
    ['you write', String(input)],
    ['model gets', sentText(outcome)],
  ];
  if (reply !== undefined && outcome.sent !== undefined) {
    const completion = JSON.stringify(toCompletion(reply));
    const said = readAnswer({ status: 200, headers: {}, body: completion });
    lines.push(['model says', messageText(said.reply)]);
  }
  lines.push(...clientLines(outcome), ['verdict', verdictText(outcome)]);
  return lines.map(toText).join('\n');
}

function sentText({ sent }: TrialOutcome): string {
  if (sent === undefined) return 'nothing, it is not asked';
  const texts = sentTexts(sent);
  return texts[texts.length - 1];
}

function clientLines({ reply, error, status }: TrialOutcome): Line[] {
  const lines: Line[] = [];
  if (reply) lines.push(['you get', messageText(reply)]);
  if (error) {
    const code = status === 200 ? error.code : `${status} ${error.code}`;
    lines.push([reply ? 'and then' : 'you get', `${code}: ${error.message}`]);
  }
  return lines;
}

function messageText(message: HeardMessage | undefined): string {
  const calls = message?.tool_calls.map(
    call => `${call.name}(${call.arguments})`,
  );
  return [message?.content.trimEnd(), ...(calls ?? [])]
    .filter(Boolean)
    .join('\n');
}

function verdictText({ event }: TrialOutcome): string {
  const policies = decidedBy(event);
  return event.verdict === 'allow'
    ? 'allow'
    : `${event.verdict}, by ${policies.join(' and ')}`;
}

function toText([label, text]: Line): string {
  const indented = text.split('\n').join(`\n${' '.repeat(width)}`);
  return `${label.padEnd(width)}${indented}`.replace(/ +$/gm, '');
}
