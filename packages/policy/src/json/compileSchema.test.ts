import { compileSchema } from './compileSchema';

const transfer = {
  type: 'object',
  properties: {
    amount: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
    to: { type: 'string', pattern: '^[A-Z]{2}[0-9]+$', maxLength: 34 },
    on: { type: 'string', format: 'date' },
    notes: { type: ['array', 'null'], items: { type: 'string' }, maxItems: 3 },
  },
  required: ['amount', 'to'],
  additionalProperties: false,
};

describe('compileSchema', () => {
  const test = compileSchema(transfer);

  it.each([
    [{ amount: 10, to: 'DE1' }],
    [{ amount: 0.1, to: 'DE1', on: '2026-02-28', notes: null }],
    [{ amount: 1000, to: 'DE1', notes: ['a', 'b'] }],
  ])('lets %j through', value => {
    expect(test(value)).toBeUndefined();
  });

  it.each([
    ['a number in quotes', { amount: '10', to: 'DE1' }, '/amount type'],
    ['a number out of bounds', { amount: 1001, to: 'DE1' }, '/amount maximum'],
    [
      'a negative number',
      { amount: -1, to: 'DE1' },
      '/amount exclusiveMinimum',
    ],
    ['a missing member', { amount: 1 }, 'required'],
    [
      'a member nobody named',
      { amount: 1, to: 'DE1', Amount: 9 },
      'additionalProperties',
    ],
    [
      'the prototype as a member',
      JSON.parse('{"amount":1,"to":"DE1","__proto__":{}}'),
      'additionalProperties',
    ],
    ['a text of another form', { amount: 1, to: 'DE1x' }, '/to pattern'],
    [
      'a date that is none',
      { amount: 1, to: 'DE1', on: '2026-02-30' },
      '/on format',
    ],
    [
      'too many entries',
      { amount: 1, to: 'DE1', notes: ['', '', '', ''] },
      '/notes maxItems',
    ],
    ['something else altogether', 7, 'type'],
  ])('says what is wrong with %s', (_, value, fault) => {
    expect(test(value)).toBe(fault);
  });

  it('counts only members of the value itself', () => {
    const own = compileSchema({ type: 'object', required: ['toString'] });
    expect(own({})).toBe('required');
    expect(own({ toString: 1 })).toBeUndefined();
  });

  it('follows references to definitions', () => {
    const referring = compileSchema({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $defs: { id: { type: 'integer', description: 'of an order' } },
      type: 'object',
      properties: { a: { $ref: '#/$defs/id' }, b: { $ref: '#/$defs/id' } },
    });
    expect(referring({ a: 1, b: 2 })).toBeUndefined();
    expect(referring({ a: 1, b: 'x' })).toBe('/b type');
  });

  it('takes the keywords that combine schemas', () => {
    const either = compileSchema({
      anyOf: [{ const: 1 }, { type: 'string', not: { enum: ['x'] } }],
    });
    expect(either('y')).toBeUndefined();
    expect(either('x')).toBeDefined();
  });

  it('searches a pattern that was made to take long without taking long', () => {
    const evil = compileSchema({ type: 'string', pattern: '^(a+)+$' });
    expect(evil(`${'a'.repeat(50_000)}!`)).toBe('pattern');
  });

  const doubling = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => {
      const next = { $ref: `#/$defs/d${index + 1}` };
      return [`d${index}`, index === 29 ? true : { anyOf: [next, next] }];
    }),
  );

  it.each<[string, unknown, string, string]>([
    [
      'a keyword that is none',
      { type: 'object', requird: ['a'] },
      'requird',
      'is not a keyword that is understood here',
    ],
    [
      'a keyword that costs too much',
      { type: 'array', uniqueItems: true },
      'uniqueItems',
      'is not a keyword that is understood here',
    ],
    [
      'a type that is none',
      { type: 'objct' },
      '',
      'is not a valid schema: schema is invalid',
    ],
    [
      'members without the type of an object',
      { properties: {} },
      '',
      'is not a valid schema: strict mode: missing type "object"',
    ],
    [
      'a format that is not checked',
      { type: 'string', format: 'color' },
      '',
      'is not a valid schema: unknown format "color"',
    ],
    [
      'a pattern that no linear search has',
      { type: 'string', pattern: '(?=a)' },
      'pattern',
      'is not a pattern that can be searched in linear time',
    ],
    [
      'such a pattern for names',
      { type: 'object', patternProperties: { '(a)\\1': true } },
      'patternProperties.(a)\\1',
      'is not a pattern',
    ],
    [
      'a pattern of a page',
      { type: 'string', pattern: 'a'.repeat(1001) },
      'pattern',
      'is not a pattern that can be searched in linear time: is longer than 1000 characters',
    ],
    [
      'a remote reference',
      { $ref: 'https://example.com/s.json' },
      '$ref',
      'has to name one of the "$defs" of this schema',
    ],
    [
      'a reference to nothing',
      { $ref: '#/$defs/toString', $defs: {} },
      '$ref',
      'has to name one of the "$defs" of this schema',
    ],
    [
      'a reference with rules beside it',
      { $ref: '#/$defs/a', minLength: 1, $defs: { a: true } },
      '$ref',
      'cannot stand beside "minLength"',
    ],
    [
      'a schema that holds itself',
      { $ref: '#/$defs/a', $defs: { a: { not: { $ref: '#/$defs/a' } } } },
      expect.any(String),
      'is too large a schema',
    ],
    [
      'references that double thirty times',
      { $ref: '#/$defs/d0', $defs: doubling },
      expect.any(String),
      'is too large a schema',
    ],
    [
      'the prototype as a name',
      {
        type: 'object',
        properties: JSON.parse('{"__proto__":{"type":"string"}}'),
      },
      'properties.__proto__',
      'cannot be a name',
    ],
    [
      'a schema that is a text',
      { type: 'array', items: 'string' },
      'items',
      'has to be a schema',
    ],
    [
      'a list in place of members',
      { type: 'object', properties: [] },
      'properties',
      'has to be a map',
    ],
    ['a schema in place of a list', { anyOf: {} }, 'anyOf', 'has to be a list'],
  ])('refuses %s', (_, schema, path, message) => {
    expect(() => compileSchema(schema)).toThrow(message);
    expect(pathOfFault(schema)).toEqual(path);
  });
});

function pathOfFault(schema: unknown): string | undefined {
  try {
    compileSchema(schema);
    return undefined;
  } catch (error) {
    return (error as { path: string[] }).path.join('.');
  }
}
