import { readMarked } from './readMarked';

describe('readMarked', () => {
  it('tells where the marked entities stand in the text without marks', () => {
    const { text, entities } = readMarked(
      'Ask ⟦person_name|Ada⟧ at ⟦phone|555-0175⟧.',
    );
    expect(text).toBe('Ask Ada at 555-0175.');
    expect(
      entities.map(({ category, start, end }) => [
        category,
        text.slice(start, end),
      ]),
    ).toEqual([
      ['person_name', 'Ada'],
      ['phone', '555-0175'],
    ]);
  });

  it('refuses a mark without an end', () => {
    expect(() => readMarked('Ask ⟦person_name|Ada')).toThrow('not closed');
  });
});
