import { FakeTerminal } from '../__testUtils__/FakeTerminal';
import { confirm } from './confirm';

const consequence = 'The key will end.';

describe('before something that cannot be undone', () => {
  it.each(['y', 'Y', 'yes'])(
    'a person says "%s", and it is done',
    async yes => {
      const terminal = new FakeTerminal([yes]);
      await confirm(terminal, consequence, false);
      expect(terminal.asked).toEqual(['The key will end. Go on? [y/N] ']);
    },
  );

  it.each(['', 'n', 'yesterday'])(
    'a person says "%s", and it is not done',
    async no => {
      const terminal = new FakeTerminal([no]);
      await expect(confirm(terminal, consequence, false)).rejects.toThrow(
        'Nothing was done.',
      );
    },
  );

  it('nobody is asked who is sure, and nobody who is not there', async () => {
    const terminal = new FakeTerminal();
    await confirm(terminal, consequence, true);
    await confirm({ ask: undefined }, consequence, false);
    expect(terminal.asked).toEqual([]);
  });
});
