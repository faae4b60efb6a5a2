import fc from 'fast-check';
import { jsonContainer, render } from '../__testUtils__/jsonTexts';
import { countMembers } from './countMembers';
import { maxDepth, textEdits, walkTexts } from './textLeaves';

function texts(value: unknown): string[] {
  return walkTexts(value)
    .leaves.filter(({ name }) => !name)
    .map(({ text }) => text);
}

/** Names that were found, each with whether it is a word. */
function names(value: unknown): (string | boolean | undefined)[][] {
  return walkTexts(value)
    .leaves.filter(({ name }) => name)
    .map(({ text, name }) => [text, name?.isWord]);
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
    expect(walkTexts(value).leaves.filter(({ name }) => !name)).toEqual([
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

  it('finds names that the interface does not give, words last', () => {
    const metadata = { team: 'a', 'ann@example.com': { 'b c': 1 } };
    const { leaves } = walkTexts({ metadata, n: 1 });
    expect(leaves).toEqual([
      { path: ['metadata', 'team'], text: 'a' },
      {
        path: ['metadata', 'ann@example.com'],
        text: 'ann@example.com',
        name: { within: metadata, isWord: false },
      },
      {
        path: ['metadata', 'ann@example.com', 'b c'],
        text: 'b c',
        name: { within: metadata['ann@example.com'], isWord: false },
      },
      {
        path: ['metadata', 'team'],
        text: 'team',
        name: { within: metadata, isWord: true },
      },
    ]);
  });

  it.each([
    ['firstName', true],
    ['line_2', true],
    ['anna.miller', false],
    ['12345', false],
    ['phone_4155552671', false],
    ['größe', false],
    ['aVeryLongNameForAField', false],
    ['two words', false],
  ])('takes the name %j for a word: %s', (name, isWord) => {
    expect(names({ metadata: { [name]: 1 } })).toEqual([[name, isWord]]);
  });

  it('finds no name in a request that has only the fields of the interface', () => {
    const schema = {
      type: 'object',
      properties: {},
      required: [],
      additionalProperties: false,
    };
    const request = {
      ...{ model: 'gpt-4o', stream: true, n: 1, max_completion_tokens: 5 },
      stream_options: { include_usage: true },
      logit_bias: { 50256: -100 },
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'Hello' }] },
        {
          role: 'assistant',
          tool_calls: [{ id: 'c', function: { name: 'f' } }],
        },
        { role: 'tool', tool_call_id: 'c', content: 'ok' },
      ],
      tools: [
        { type: 'function', function: { name: 'f', parameters: schema } },
      ],
      response_format: { type: 'json_schema', json_schema: { schema } },
    };
    expect(names(request)).toEqual([]);
    expect(names({ logit_bias: { '4111111111111111': 1 } })).toHaveLength(1);
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

describe('textEdits', () => {
  it('gives members other names, and no object the same name twice', () => {
    const value = {
      '[EMAIL]': 1,
      'ann@example.com': { 'bob@example.com': 1 },
      'cem@example.com': 2,
    };
    const { leaves } = walkTexts({ metadata: value });
    const after = leaves.map(leaf =>
      leaf.text.includes('@') ? { ...leaf, text: '[EMAIL]' } : leaf,
    );
    expect(textEdits(leaves, after)).toEqual([
      { path: ['metadata', 'ann@example.com'], rename: '[EMAIL_2]' },
      {
        path: ['metadata', 'ann@example.com', 'bob@example.com'],
        rename: '[EMAIL]',
      },
      { path: ['metadata', 'cem@example.com'], rename: '[EMAIL_3]' },
    ]);
  });
});
