import { type Styles } from '../../terminal/Terminal';
import {
  type ExplainedPolicy,
  type Explanation,
  type Look,
} from './Explanation';
import { formatFinding } from './formatFinding';
import { visible } from './visible';

const colours = {
  allow: 'green',
  log: 'green',
  warn: 'yellow',
  redact: 'yellow',
  escalate: 'red',
  block: 'red',
} as const;

/** Characters of the longest verdict. */
const widest = 8;

/** An explanation for a person: the policies in their order, then what went on and what came back. */
export function formatText(explanation: Explanation, terminal: Styles): string {
  const { policies, route, error, reply } = explanation;
  const severalFiles = new Set(policies.map(({ file }) => file)).size > 1;
  return [
    ...policies.flatMap((policy, index) =>
      formatPolicy(policy, index + 1, severalFiles, terminal),
    ),
    '',
    row('verdict', verdict(explanation, terminal), terminal),
    ...(error
      ? [row('error', `${error.code}: ${error.message}`, terminal)]
      : []),
    row(
      'route',
      route ? describeRoute(route) : 'no provider was called',
      terminal,
    ),
    ...sentRows(explanation, terminal),
    ...(reply ? [row('reply', indented(withoutNothing(reply)), terminal)] : []),
  ].join('\n');
}

function formatPolicy(
  { name, kind, action, file, not_asked, looks }: ExplainedPolicy,
  number: number,
  showFile: boolean,
  terminal: Styles,
): string[] {
  const what = name === kind ? action : `${kind}, ${action}`;
  const source = showFile ? terminal.style('dim', ` from ${file}`) : '';
  return [
    `${number}. ${terminal.style('bold', name)} (${what})${source}`,
    ...(not_asked ? [terminal.style('dim', `   not asked: ${not_asked}`)] : []),
    ...looks.flatMap(look => formatLook(look, terminal)),
  ];
}

function formatLook(look: Look, terminal: Styles): string[] {
  const { phase, findings, latency_us, reason_code } = look;
  const saw = describeSight(look);
  const facts = [
    ...(reason_code ? [reason_code] : []),
    ...(saw ? [`saw ${saw}`] : []),
    ...(latency_us > 0 ? [`${(latency_us / 1000).toFixed(2)} ms`] : []),
  ].join('; ');
  const word = paint(look.verdict, terminal);
  const head = `   ${phase.padEnd(7)} ${word}`;
  const gap = ' '.repeat(widest - look.verdict.length);
  return [
    facts ? `${head}${gap} ${terminal.style('dim', facts)}` : head,
    ...findings.flatMap(finding => formatFinding(finding, terminal)),
  ];
}

function describeSight({ at, saw }: Look): string {
  const { texts, characters, tool_results, tool_calls, model } = saw;
  const parts = [
    ...(model === undefined ? [] : [`the model ${visible(model)}`]),
    ...(texts === undefined ? [] : [plural(texts, 'text')]),
    ...(characters === undefined ? [] : [plural(characters, 'character')]),
    ...(tool_results ? [plural(tool_results, 'tool result')] : []),
    ...(tool_calls ? [plural(tool_calls, 'tool call')] : []),
  ].join(', ');
  if (tool_calls === undefined) return parts;
  const noTools =
    at === 'request' ? 'no tool results or calls' : 'no tool calls';
  return `${parts || noTools} in the ${at}`;
}

function verdict(explanation: Explanation, terminal: Styles): string {
  const { decided_by, status, overhead_ms } = explanation;
  const word = paint(explanation.verdict, terminal);
  const by = decided_by.length > 0 ? ` by ${decided_by.join(', ')}` : '';
  const time = `${overhead_ms.toFixed(2)} ms in the gateway`;
  return `${word}${by}; status ${status}; ${time}`;
}

function paint(word: Explanation['verdict'], terminal: Styles): string {
  return terminal.style(colours[word], word);
}

function describeRoute({
  target_id,
  provider,
  model = '',
}: NonNullable<Explanation['route']>): string {
  const target = target_id === provider ? '' : ` (${provider})`;
  return `${target_id}${target}, model ${visible(model)}`;
}

function sentRows(
  { sent, sent_unchanged }: Explanation,
  terminal: Styles,
): string[] {
  if (sent === undefined) return [];
  const text = sent_unchanged ? 'the request as it came' : indented(sent);
  return [row('sent', text, terminal)];
}

/** Without members that are empty. */
function withoutNothing(reply: NonNullable<Explanation['reply']>): object {
  return Object.fromEntries(
    Object.entries(reply).filter(([, value]) => value.length > 0),
  );
}

function row(name: string, text: string, terminal: Styles): string {
  return `${terminal.style('dim', name.padEnd(8))} ${text}`;
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map(visible)
    .join(`\n${' '.repeat(9)}`);
}

function plural(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
