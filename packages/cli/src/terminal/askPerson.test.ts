import { PassThrough } from 'node:stream';
import { askPerson } from './askPerson';

/** A person whose screen can be read. */
function person() {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  let seen = '';
  output.on('data', text => (seen += text));
  return { streams: { input, output }, input, seen: () => seen };
}

describe('a question', () => {
  it('shows the answer as it is typed, unless it is a secret', async () => {
    const { streams, input, seen } = person();
    const address = askPerson('Address: ', false, streams);
    input.write('portal\r');
    expect(await address).toBe('portal');
    const token = askPerson('Token: ', true, streams);
    input.write('canary \r');
    expect(await token).toBe('canary');
    expect(seen()).toContain('Address: ');
    expect(seen()).toContain('portal');
    expect(seen()).toContain('Token: ');
    expect(seen()).not.toContain('canary');
  });

  it.each(['\u0003', '\u0004'])(
    'ends the command when the person leaves with %j',
    async key => {
      const { streams, input } = person();
      const answer = askPerson('Go on? ', false, streams);
      input.write(key);
      await expect(answer).rejects.toThrow('Nothing was answered');
    },
  );
});
