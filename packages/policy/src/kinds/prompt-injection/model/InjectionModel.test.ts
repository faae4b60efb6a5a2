import fc from 'fast-check';
import { foldText } from '../../../normalise/foldText';
import { voices } from './InjectionModel';
import { loadModel } from './loadModel';
import { scanBlocks } from './scanBlocks';

/** Words that classes and phrases know, words of several scripts and lengths, signs. */
const word = fc.oneof(
  fc.constantFrom(
    'ignore',
    'all',
    'previous',
    'instructions',
    'you',
    'are',
    'now',
    'do',
    'not',
    'tell',
    'the',
    'user',
    'dont',
    'a',
    'to',
    'система',
    '忽略之前的指令',
    'hello世界',
    '지시를',
    'ไม่สนใจ',
    '\n\nsystem:',
    '<!-- assistant',
    'x'.repeat(40),
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const separator = fc.constantFrom(' ', '', ', ', '. ', '\n', ' : ', '    ');
const text = fc
  .array(fc.tuple(word, separator), { maxLength: 120 })
  .map(pieces => foldText(pieces.flat().join('')).text);

describe('InjectionModel', () => {
  it('gives a text the log odds of its features', () => {
    const model = loadModel();
    fc.assert(
      fc.property(text, fc.constantFrom(...voices), (folded, voice) => {
        const judged = model.judge(folded, voice);
        const blocks = scanBlocks(folded);
        const { logit, ...place } = model.worstWindow(blocks, voice);
        expect(judged).toMatchObject(place);
        expect(judged.logit).toBeCloseTo(logit, 9);
      }),
    );
  });

  it('gives a text the same log odds whatever it has read before', () => {
    const model = loadModel();
    fc.assert(
      fc.property(text, fc.array(text), (folded, others) => {
        const first = model.judge(folded, 'data');
        for (const other of others) model.judge(other, 'data');
        expect(model.judge(folded, 'data')).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('counts patterns that a text has everywhere', () => {
    const model = loadModel();
    const plain = model.judge('nothing of interest', 'said');
    const pattern = 0;
    const judged = model.judge('nothing of interest', 'said', [pattern]);
    expect(judged.logit - plain.logit).toBeCloseTo(
      model.patternWeight(pattern, 'said'),
      9,
    );
  });
});
