import fc from 'fast-check';

/** A JSON text in pieces, so that tests can say what becomes of each. */
export type JsonNode = { before: string; after: string } & (
  | { kind: 'leaf'; source: string }
  | { kind: 'array'; items: JsonNode[] }
  | { kind: 'object'; members: JsonMember[] }
);

interface JsonMember {
  /** The name as it is spelled, with quotes and escapes. */
  name: string;
  before: string;
  after: string;
  value: JsonNode;
}

const space = fc.stringMatching(/^[ \t\n\r]{0,2}$/);

/** Strings that look like the rest of JSON, and every way of spelling a character. */
const stringSource = fc
  .array(
    fc.oneof(
      fc.constantFrom('\\n', '\\"', '\\\\', '\\/', '\\u0041', '\\ud83d\\ude00'),
      fc.constantFrom(':', ' :', ',', '{', '}', '[', ']', '😀', 'é', "'"),
      fc
        .string({ unit: 'binary', maxLength: 3 })
        .map(text => JSON.stringify(text).slice(1, -1)),
    ),
    { maxLength: 5 },
  )
  .map(parts => `"${parts.join('')}"`);

const numberSource = fc.oneof(
  fc.constantFrom('0', '-0', '1.0', '1E5', '2e-3', '0.10', '1e+2'),
  fc.constantFrom(
    '12345678901234567890',
    '0.1000000000000000055511151231257827',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

const leafSource = fc.oneof(
  stringSource,
  numberSource,
  fc.constantFrom('true', 'false', 'null'),
);

const { container } = fc.letrec<{ node: JsonNode; container: JsonNode }>(
  tie => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({
        kind: fc.constant('leaf' as const),
        source: leafSource,
        before: space,
        after: space,
      }),
      tie('container'),
    ),
    container: fc.oneof(
      fc.record({
        kind: fc.constant('array' as const),
        items: fc.array(tie('node'), { maxLength: 4 }),
        before: space,
        after: space,
      }),
      fc.record({
        kind: fc.constant('object' as const),
        members: fc.uniqueArray(
          fc.record({
            name: stringSource,
            before: space,
            after: space,
            value: tie('node'),
          }),
          { maxLength: 4, selector: ({ name }) => keyOf(name) },
        ),
        before: space,
        after: space,
      }),
    ),
  }),
);

/** Any JSON text whose root is an object or an array, without duplicate names. */
export const jsonContainer = container;

/** A member's name as programs see it. */
export function keyOf(name: string): string {
  return JSON.parse(name) as string;
}

/** The text, with its white space or without. */
export function render(node: JsonNode, compact = false): string {
  const pad = (inner: string, { before, after }: JsonMember | JsonNode) =>
    compact ? inner : before + inner + after;
  switch (node.kind) {
    case 'leaf':
      return pad(node.source, node);
    case 'array': {
      const items = node.items.map(item => render(item, compact));
      return pad(`[${items.join(',')}]`, node);
    }
    default: {
      const members = node.members.map(
        member =>
          `${pad(member.name, member)}:${render(member.value, compact)}`,
      );
      return pad(`{${members.join(',')}}`, node);
    }
  }
}
