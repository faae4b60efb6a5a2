import { urlsIn } from './urlsIn';

describe('urlsIn', () => {
  const urls = (text: string) => urlsIn(text, 10);

  it.each([
    'https://www.Example.org/a/',
    'http://example.org/a#part',
    'https://example.org/a?utm_source=x&utm_medium=y',
    'See <https://example.org/a>, and more.',
    '[a](https://example.org/a).',
    '**https://example.org/a**',
  ])('knows %s for the same page', text => {
    expect(urls(text)).toEqual(['example.org/a']);
  });

  it.each([
    'https://example.org/b',
    'https://example.org/a/b',
    'https://example.org/a?page=2',
    'https://example.org:8443/a',
    'https://example.org.evil.example/a',
  ])('knows %s for another', text => {
    expect(urls(text)).not.toEqual(['example.org/a']);
  });

  it('stops where it is told to', () => {
    expect(urlsIn('https://a.example '.repeat(5), 2)).toHaveLength(2);
  });

  it('takes what is no address as it stands', () => {
    expect(urls('https://[')).toEqual([]);
    expect(urls('https://a:99999999/')).toEqual(['https://a:99999999/']);
  });
});
