import { found } from '../__testUtils__/found';
import { email } from './email';

describe('email', () => {
  it.each([
    'john.doe@example.com',
    'JOHN@EXAMPLE.COM',
    'john+spam@mail.example.co.uk',
    "o'brien_1%x@ex-ample.org",
    'ünal@größe.example',
    'иван@почта.рф',
    'a@b.io',
    '1234@56.example',
    'info@xn--e1afmkfd.xn--p1ai',
  ])('finds %s', address => {
    expect(found(email, address)).toEqual([address]);
    expect(found(email, `Write to <${address}>, or call.`)).toEqual([address]);
  });

  it('finds several, and leaves the full stop of the sentence', () => {
    expect(found(email, 'a@x.example,b@y.example. c@z.example.')).toEqual([
      'a@x.example',
      'b@y.example',
      'c@z.example',
    ]);
  });

  it.each([
    '@example.com',
    'john@',
    'john@localhost',
    'john@example.c',
    'john@.com',
    'npm i @types/node@24.1.0',
    'user @ example.com',
    'ssh git@host:repo',
    'a 3 @ 2.50 each',
    'git clone git@github.com:org/repo',
    'icon@2x.png',
    'this@MainActivity.viewModel',
    'y = W@x.sum()',
    'postgres://app:secret@db.example.com/main',
  ])('finds none in %s', text => {
    expect(found(email, text)).toEqual([]);
  });

  it('finds the second of two that share a text without a space', () => {
    expect(found(email, '你好john@example.com再见')).toEqual([
      'john@example.com',
    ]);
  });

  it.each([
    ["'john@example.com'", 'john@example.com'],
    ['user=john@example.com', 'john@example.com'],
    ['mailto:john@example.com?subject=x', 'john@example.com'],
    ['--john@example.com--', 'john@example.com'],
    ['https://example.com/?to=john@example.com&x=1', 'john@example.com'],
  ])('takes no more than the address of %s', (text, address) => {
    expect(found(email, text)).toEqual([address]);
  });
});
