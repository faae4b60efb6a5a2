import { Slots } from './Slots';

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function work() {
  const begun = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  const run = jest.fn(() => {
    begun.resolve();
    return over.promise;
  });
  return { run, begun: begun.promise, finish: over.resolve };
}

describe('Slots', () => {
  it('let so many through at once, the others in their order', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 2 });
    const [first, second, third] = [work(), work(), work()];
    const done = [first, second, third].map(each => slots.use(never, each.run));
    expect(slots.isFull).toBe(true);
    expect(second.run).not.toHaveBeenCalled();
    first.finish();
    await done[0];
    expect(slots.isFull).toBe(false);
    await second.begun;
    expect(third.run).not.toHaveBeenCalled();
    second.finish();
    third.finish();
    await Promise.all(done);
    await slots.use(never, async () => {});
  });

  it('go on after work that fails, and without who gave up', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 2 });
    const first = work();
    const running = slots.use(never, async () => {
      await first.run();
      throw new Error('broken');
    });
    const impatient = new AbortController();
    const givenUp = slots.use(impatient.signal, async () => 'late');
    const last = slots.use(never, async () => 'here');
    impatient.abort(new Error('gone'));
    await expect(givenUp).rejects.toThrow('gone');
    first.finish();
    await expect(running).rejects.toThrow('broken');
    await expect(last).resolves.toBe('here');
  });
});
