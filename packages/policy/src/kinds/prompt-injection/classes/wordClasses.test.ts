import { foreignClasses } from './foreignClasses';
import { ClassStream } from './ClassStream';
import { wordHash, WordClasses } from './wordClasses';

const classes = new WordClasses();

function classOf(word: string): number {
  return classes.ofHash(wordHash(word));
}

function featuresOf(text: string): number[] {
  const stream = new ClassStream(classes.firstMeaning);
  for (const word of text.split(' '))
    stream.word(wordHash(word), classOf(word));
  return [...stream.features.subarray(0, stream.count)];
}

function shared(one: string, other: string): number {
  const features = new Set(featuresOf(one));
  return featuresOf(other).filter(each => features.has(each)).length;
}

describe('word classes', () => {
  it.each([
    ['rules', 'guidelines'],
    ['scrap', 'discarded'],
    ['instructions', 'anweisungen'],
    ['your', 'deine'],
    ['forget', 'olvida'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(classOf(one)).not.toBe(0);
    expect(classOf(one)).toBe(classOf(other));
  });

  it('knows nothing of most words', () => {
    expect(classOf('photosynthesis')).toBe(0);
  });

  it('has words of its own for each class of another language', () => {
    for (const words of Object.values(foreignClasses))
      expect(words.split(' ').some(word => classOf(word) > 0)).toBe(true);
  });

  it('gives paraphrases features in common', () => {
    const attack = 'discard your rules';
    expect(shared(attack, 'scrap your guidelines')).toBeGreaterThan(
      2 * shared(attack, 'paint our kitchen'),
    );
  });
});
