import { Channel, type Offer, type Port } from './Channel';

type Greeter = {
  greet(name: string): string;
  later(name: string): Promise<string>;
  fail(): never;
};

/** Two ends of one line, which carries what JSON can: as between processes. */
function line(): { ends: [Port, Port]; messages: unknown[] } {
  const listeners: ((message: unknown) => void)[] = [];
  const messages: unknown[] = [];
  const end = (mine: number): Port => ({
    send: message => {
      messages.push(message);
      const copy: unknown = JSON.parse(JSON.stringify(message));
      setImmediate(() => listeners[1 - mine](copy));
    },
    onMessage: listener => {
      listeners[mine] = listener;
    },
  });
  return { ends: [end(0), end(1)], messages };
}

function connect(offer: Offer) {
  const { ends, messages } = line();
  const served = new Channel(ends[1], offer);
  return { channel: new Channel<Greeter>(ends[0], {}), served, messages };
}

const greeter: Greeter = {
  greet: name => `Hello ${name}`,
  later: async name => `Hello again ${name}`,
  fail: () => {
    throw new Error('no voice');
  },
};

describe('Channel', () => {
  it('calls a function of the other side', async () => {
    const { channel } = connect(greeter);
    expect(await channel.call('greet', 'Ada')).toBe('Hello Ada');
    expect(await channel.call('later', 'Ada')).toBe('Hello again Ada');
  });

  it('gives each caller its own answer, in whatever order they come', async () => {
    const { channel } = connect({
      ...greeter,
      greet: (name: string) =>
        new Promise(resolve => {
          if (name === 'slow') setImmediate(() => resolve(name));
          else resolve(name);
        }),
    });
    const answers = await Promise.all(
      ['slow', 'a', 'b'].map(name => channel.call('greet', name)),
    );
    expect(answers).toEqual(['slow', 'a', 'b']);
  });

  it('sends what belongs to one turn of the event loop as one message', async () => {
    const { channel, messages } = connect(greeter);
    await Promise.all(['a', 'b', 'c'].map(name => channel.call('greet', name)));
    expect(messages).toHaveLength(2);
  });

  it('tells without waiting, and gets no answer', async () => {
    const told: string[] = [];
    const { channel, messages } = connect({
      ...greeter,
      greet: (name: string) => told.push(name),
    });
    channel.tell('greet', 'Ada');
    await channel.call('later', 'Bob');
    expect(told).toEqual(['Ada']);
    expect(messages).toHaveLength(2);
  });

  it('passes on what went wrong', async () => {
    const { channel } = connect(greeter);
    await expect(channel.call('fail')).rejects.toThrow('no voice');
  });

  it('says so when nothing of that name is offered', async () => {
    const { channel } = connect({});
    await expect(channel.call('greet', 'Ada')).rejects.toThrow();
  });

  it('tells whoever waits that the other side is gone', async () => {
    const { channel } = connect({ greet: () => new Promise(() => {}) });
    const waiting = channel.call('greet', 'Ada');
    channel.close();
    await expect(waiting).rejects.toThrow('the other process has ended');
  });

  it('does not mind messages of others on the same port', async () => {
    const { ends } = line();
    const channel = new Channel<Greeter>(ends[0], {});
    const served = new Channel(ends[1], greeter);
    ends[0].send({ type: 'compiled' });
    ends[1].send('hello');
    expect(served).toBeDefined();
    expect(await channel.call('greet', 'Ada')).toBe('Hello Ada');
  });
});
