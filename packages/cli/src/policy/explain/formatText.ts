import { type Styles } from '../../terminal/Terminal';
import {
  type ExplainedFinding,
  type ExplainedPolicy,
  type Explanation,
  type Look,
} from './Explanation';

const colours = {
  allow: 'green',
  log: 'green',
  warn: 'yellow',
  redact: 'yellow',
  escalate: 'red',
  block: 'red',
} as const;

/** An explanation for a person: the policies in their order, then what went on and what came back. */
export function formatText(explanation: Explanation, terminal: Styles): string {
  const { policies, route, sent, reply, error } = explanation;
  return [
    ...policies.flatMap((policy, index) =>
      formatPolicy(policy, index + 1, terminal),
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
    ...(sent === undefined ? [] : [row('sent', indented(sent), terminal)]),
    ...(reply ? [row('reply', indented(reply), terminal)] : []),
  ].join('\n');
}

function formatPolicy(
  { name, kind, action, not_asked, looks }: ExplainedPolicy,
  number: number,
  terminal: Styles,
): string[] {
  const what = name === kind ? action : `${kind}, ${action}`;
  return [
    `${number}. ${terminal.style('bold', name)} (${what})`,
    ...(not_asked ? [terminal.style('dim', `   not asked: ${not_asked}`)] : []),
    ...looks.flatMap(look => formatLook(look, terminal)),
  ];
}

function formatLook(look: Look, terminal: Styles): string[] {
  const { phase, saw, findings, latency_us, reason_code } = look;
  const facts = [
    ...(reason_code ? [reason_code] : []),
    ...(saw
      ? [
          `saw ${plural(saw.texts, 'text')}, ${plural(
            saw.characters,
            'character',
          )}`,
        ]
      : []),
    `${(latency_us / 1000).toFixed(2)} ms`,
  ].join('; ');
  const head = `   ${phase.padEnd(7)} ${paint(look.verdict, terminal)}`;
  return [
    `${head} ${terminal.style('dim', facts)}`,
    ...findings.flatMap(finding => formatFinding(finding, terminal)),
  ];
}

function formatFinding(finding: ExplainedFinding, terminal: Styles): string[] {
  const { category, count, score, place, because = [] } = finding;
  const facts = [
    ...(count === undefined ? [] : [`${count} times`]),
    ...(score === undefined ? [] : [`score ${score.toFixed(2)}`]),
    ...(place === undefined ? [] : [place]),
  ].join(', ');
  const indent = ' '.repeat(11);
  return [
    `${indent}${terminal.style('cyan', category)} ${facts}`.trimEnd(),
    ...(finding.excerpt === undefined
      ? []
      : [`${indent}  ${excerptOf(finding, terminal)}`]),
    ...because.map(reason => `${indent}  because: ${oneLine(reason)}`),
  ];
}

function excerptOf(
  { before = '', excerpt = '', after = '' }: ExplainedFinding,
  terminal: Styles,
): string {
  const found = terminal.style('bold', `«${oneLine(excerpt)}»`);
  return `${oneLine(before)}${found}${oneLine(after)}`;
}

/** Line breaks as what they are written with, and nothing that a terminal would obey. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, found => JSON.stringify(found).slice(1, -1));
}

function verdict(explanation: Explanation, terminal: Styles): string {
  const { status, overhead_ms } = explanation;
  const word = paint(explanation.verdict, terminal).trimEnd();
  return `${word}, status ${status}, ${overhead_ms.toFixed(
    2,
  )} ms in the gateway`;
}

function paint(word: Explanation['verdict'], terminal: Styles): string {
  return terminal.style(colours[word], word.padEnd(8));
}

function describeRoute({
  target_id,
  provider,
  model,
}: NonNullable<Explanation['route']>): string {
  const target = target_id === provider ? '' : ` (${provider})`;
  return `${target_id}${target}, model ${model}`;
}

function row(name: string, text: string, terminal: Styles): string {
  return `${terminal.style('dim', name.padEnd(8))} ${text}`;
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(9)}`);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
