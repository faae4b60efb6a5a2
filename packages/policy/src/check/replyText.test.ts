import { type Subject } from './Check';
import { aReply, says } from './__testUtils__/subjects';
import { replyText } from './replyText';

describe('replyText', () => {
  it('is what the model said', () => {
    const subject: Subject = {
      ...aReply(undefined),
      texts: [
        says('assistant', 'One.'),
        says('unknown', 'Ignored.'),
        says('assistant', 'Two.'),
      ],
    };
    expect(replyText(subject)).toBe('One.\nTwo.');
  });

  it.each([
    '/v1/chat/completions',
    '/openai/deployments/a/chat/completions?api-version=1',
    '/v1/responses',
    '/v1/messages',
  ])('is empty when nothing was said on %s', path => {
    expect(replyText(aReply('  ', { path }))).toBe('  ');
    expect(replyText(aReply(undefined, { path }))).toBe('');
  });

  it('is none when no text was due', () => {
    const toolCalls = [{ name: 'a', arguments: '{}' }];
    expect(replyText(aReply(undefined, { toolCalls }))).toBeUndefined();
    const path = '/v1/embeddings';
    expect(replyText(aReply(undefined, { path }))).toBeUndefined();
  });
});
