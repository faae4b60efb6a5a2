import { allMatches } from '../../normalise/allMatches';
import { type Span } from '../../normalise/MappedText';

/** How a quotation begins, and what ends it; without the end it goes on to the end of the text. */
const quotations: readonly { begin: RegExp; end(begin: string): string }[] = [
  { begin: /^[ \t]{0,3}(?:```|~~~)/gm, end: fence => `\n${fence.trim()}` },
  { begin: /"""/g, end: () => '"""' },
  {
    begin:
      /<(?:document|documents|context|data|email|article|webpage|quote|blockquote|tool_result|search_results)>/gi,
    end: tag => `</${tag.slice(1)}`,
  },
];
const quotedLines = /^[ \t]{0,3}>.*(?:\n[ \t]{0,3}>.*)*/gm;

/**
 * The passages of a user's text that quote somebody else: fenced blocks, text in triple quotes, in tags such
 * as `<document>`, and lines with a `>` before them. Sorted, without overlaps.
 */
export function quotedPassages(text: string): Span[] {
  const spans = [
    ...quotations.flatMap(quotation => between(text, quotation)),
    ...allMatches(text, quotedLines).map(({ 0: lines, index }) => ({
      start: index,
      end: index + lines.length,
    })),
  ].sort((a, b) => a.start - b.start);
  const apart: Span[] = [];
  for (const span of spans) {
    const previous = apart.at(-1);
    if (previous && span.start < previous.end) continue;
    apart.push(span);
  }
  return apart;
}

function between(
  text: string,
  { begin, end }: (typeof quotations)[number],
): Span[] {
  const spans: Span[] = [];
  begin.lastIndex = 0;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const from = match.index + match[0].length;
    const closing = text.indexOf(end(match[0]), from);
    if (closing < 0) {
      spans.push({ start: match.index, end: text.length });
      break;
    }
    const stop = closing + end(match[0]).length;
    spans.push({ start: match.index, end: stop });
    begin.lastIndex = stop;
  }
  return spans;
}

/** A text with passages blanked out, so that all else stays where it was. */
export function without(text: string, passages: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of passages) {
    rest += text.slice(from, start) + '\n'.padEnd(end - start);
    from = end;
  }
  return rest + text.slice(from);
}
