import { type Styles } from '../../terminal/Terminal';
import { type ExplainedFinding } from './Explanation';
import { visible } from './visible';

const indent = ' '.repeat(11);
/** Characters that are shown of what was found; the beginning and the end say most. */
const shown = { first: 120, last: 30 };

/** A finding for a person: what, where, and what spoke for it. */
export function formatFinding(
  finding: ExplainedFinding,
  terminal: Styles,
): string[] {
  const { decoded, because = [] } = finding;
  const lines = [
    head(finding, terminal),
    ...(finding.excerpt === undefined
      ? []
      : [`  ${excerptOf(finding, terminal)}`]),
    ...(decoded === undefined ? [] : labelled('decoded', [decoded], terminal)),
    ...labelled('because', because, terminal),
  ];
  return lines.map(line => indent + line);
}

function head(
  { category, count, place, score }: ExplainedFinding,
  terminal: Styles,
): string {
  const facts = [
    ...(place === undefined ? [] : [`in ${place}`]),
    ...(count === undefined ? [] : [`${times(count)}, in parts of a text`]),
    ...(score === undefined ? [] : [`score ${score.toFixed(2)}`]),
  ].join(', ');
  return `${terminal.style('cyan', category)} ${facts}`.trimEnd();
}

function excerptOf(
  { before = '', excerpt = '', after = '' }: ExplainedFinding,
  terminal: Styles,
): string {
  const found = terminal.style('bold', `«${shorten(visible(excerpt))}»`);
  return `${visible(before)}${found}${visible(after)}`;
}

/** Lines below one another, behind a label. */
function labelled(
  label: string,
  texts: readonly string[],
  terminal: Styles,
): string[] {
  return texts.map((text, index) => {
    const margin = index === 0 ? label : ' '.repeat(label.length);
    return `  ${terminal.style('dim', margin)} ${shorten(visible(text))}`;
  });
}

function shorten(text: string): string {
  const { first, last } = shown;
  return text.length > first + last
    ? `${text.slice(0, first)} … ${text.slice(-last)}`
    : text;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
