import { nearest } from './nearest';

const candidates = ['pii-detector', 'rate-limit', 'model-filter', 'model'];

describe('nearest', () => {
  it.each([
    ['pii-detektor', 'pii-detector'],
    ['PII_Detector', 'pii-detector'],
    ['piidetector', 'pii-detector'],
    ['ratelimits', 'rate-limit'],
    ['modle', 'model'],
    ['model_fliter', 'model-filter'],
  ])('takes %s for %s', (word, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it.each(['quality-scorer', 'x', ''])(
    'has no idea what %j stands for',
    word => {
      expect(nearest(word, candidates)).toBeUndefined();
    },
  );

  it('does not measure a word of a megabyte', () => {
    expect(nearest('x'.repeat(1024 * 1024), candidates)).toBeUndefined();
  });
});
