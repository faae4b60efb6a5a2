import fc from 'fast-check';
import {
  jsonContainer,
  render,
  type JsonNode,
} from '../__testUtils__/jsonTexts';
import { countMembers } from './countMembers';

function membersOf(node: JsonNode): number {
  if (node.kind === 'leaf') return 0;
  const children =
    node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
  const own = node.kind === 'object' ? node.members.length : 0;
  return children.reduce((sum, child) => sum + membersOf(child), own);
}

describe('countMembers', () => {
  it('counts the members of any JSON text', () => {
    fc.assert(
      fc.property(jsonContainer, root => {
        expect(countMembers(render(root))).toBe(membersOf(root));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 2],
    ['{"a":1,"\\u0061":2}', 2],
    ['[{"x":{"a":1, "a" : 2}}]', 3],
  ])('counts both members of the same name in %s', (text, count) => {
    expect(countMembers(text)).toBe(count);
  });

  it.each(['{"a":":"}', '{"a":" : b"}', '["\\\\",":",{"a":"\\":"}]'])(
    'is not misled by a colon inside a string: %s',
    text => {
      expect(countMembers(text)).toBe(1);
    },
  );
});
