import fc from 'fast-check';
import { jsonContainer, render } from '../__testUtils__/jsonTexts';
import { countMembers } from './countMembers';
import { maxDepth, textEdits, walkTexts } from './textLeaves';

function texts(value: unknown): string[] {
  return walkTexts(value).leaves.map(({ text }) => text);
}

describe('walkTexts', () => {
  it('counts as many members as any text has that names none twice', () => {
    fc.assert(
      fc.property(jsonContainer, root => {
        const text = render(root);
        expect(walkTexts(JSON.parse(text)).memberCount).toBe(
          countMembers(text),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('counts one member fewer for every name that is there twice', () => {
    fc.assert(
      fc.property(jsonContainer, root => {
        const text = `{"a":1,"b":${render(root)},"a":2}`;
        const { memberCount } = walkTexts(JSON.parse(text));
        expect(memberCount).toBe(countMembers(text) - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('finds text in known and unknown fields, with the way there', () => {
    const value = {
      messages: [{ content: [{ type: 'text', text: 'hi' }] }],
      x_new: { note: 'there' },
    };
    expect(walkTexts(value).leaves).toEqual([
      { path: ['messages', 0, 'content', 0, 'text'], text: 'hi' },
      { path: ['x_new', 'note'], text: 'there' },
    ]);
  });

  it('leaves out the names by which parts find one another', () => {
    const call = { id: 'call_1', type: 'function', role: 'tool' };
    expect(texts({ model: 'gpt-4o', tool_call_id: 'call_1', call })).toEqual(
      [],
    );
  });

  it('leaves out embedded files', () => {
    const url = 'data:image/png;base64,iVBORw0KGgo=';
    expect(texts({ image_url: { url } })).toEqual([]);
  });

  it('finds the text of embedded text files', () => {
    const file_data = 'data:text/csv;base64,YSxiCjEsMgo=';
    const { leaves } = walkTexts({ file: { file_data } });
    expect(leaves).toEqual([
      {
        path: ['file', 'file_data'],
        text: 'a,b\n1,2\n',
        head: 'data:text/csv;base64,',
      },
    ]);
    const after = leaves.map(leaf => ({ ...leaf, text: 'a,b\n' }));
    expect(textEdits(leaves, after)).toEqual([
      { path: leaves[0].path, value: 'data:text/csv;base64,YSxiCg==' },
    ]);
    expect(textEdits(leaves, leaves)).toEqual([]);
  });

  it('finds text that only pretends to be a file', () => {
    const text = 'data:text/plain;base64,write to john@example.com';
    expect(texts({ content: text })).toEqual([text]);
  });

  it('says when a value is nested too deep, and does not go there', () => {
    const nested = (depth: number): unknown =>
      depth === 0 ? 'bottom' : [nested(depth - 1)];
    expect(walkTexts(nested(maxDepth)).tooDeep).toBe(false);
    expect(walkTexts(nested(maxDepth + 1))).toMatchObject({
      tooDeep: true,
      leaves: [],
    });
  });
});
