import { type CodePointSet } from './CodePointSet';
import { type Edge, type PatternNode } from './PatternNode';

/** How an engine writes what is not the same in all of them. */
interface Dialect {
  characters(set: CodePointSet): string;
  readonly edges: Readonly<Record<Edge, string>>;
}

/** Only a line feed ends a line, for both engines. */
const javaScript: Dialect = {
  characters: set => set.toClass(true),
  edges: { '^': '(?<![^\\n])', $: '(?![^\\n])', '\\b': '\\b', '\\B': '\\B' },
};
const re2: Dialect = {
  characters: set => set.toRe2Class(),
  edges: { '^': '(?m:^)', $: '(?m:$)', '\\b': '\\b', '\\B': '\\B' },
};

/** Source for `RegExp` with flag `u`. */
export function toJavaScript(node: PatternNode): string {
  return write(node, javaScript);
}

/** Source for RE2. */
export function toRe2(node: PatternNode): string {
  return write(node, re2);
}

function write(node: PatternNode, dialect: Dialect): string {
  switch (node.type) {
    case 'character':
      return dialect.characters(node.set);
    case 'sequence':
      return node.parts.map(part => write(part, dialect)).join('');
    case 'choice':
      return `(?:${node.options
        .map(option => write(option, dialect))
        .join('|')})`;
    case 'repeat':
      return `(?:${write(node.of, dialect)}){${node.min},${node.max}}${
        node.lazy ? '?' : ''
      }`;
    default:
      return dialect.edges[node.edge];
  }
}
