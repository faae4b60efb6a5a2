import { anyCase } from './anyCase';

describe('anyCase', () => {
  it('takes letters in both cases', () => {
    const pattern = new RegExp(`^${anyCase('date of (?:birth|né)')}$`);
    expect('Date of Birth').toMatch(pattern);
    expect('DATE OF NÉ').toMatch(pattern);
    expect('date or birth').not.toMatch(pattern);
  });

  it('leaves escapes and classes alone', () => {
    expect(anyCase('\\d[a-f]x')).toBe('\\d[a-f][Xx]');
  });
});
