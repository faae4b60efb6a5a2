import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { badToken, FakeRuntime, seenTokens } from './__testUtils__/FakeRuntime';
import { addModel } from './__testUtils__/modelFolders';
import { Classifiers } from './Classifiers';

const folder = temporaryFolder();
const never = new AbortController().signal;
const name = 'tiny-guard';

beforeAll(() => addModel(folder));

/** Lets a model judge texts; the first batch it has seen is of the trial. */
function judged(
  classifiers: Classifiers,
  texts: readonly string[],
  options: { windowTokens?: number; timeoutMs?: number } = {},
  signal = never,
) {
  return classifiers.classify(
    name,
    texts,
    { timeoutMs: 10_000, ...options },
    signal,
  );
}

describe('Classifiers', () => {
  it('give each text a score for each label', async () => {
    const runtime = new FakeRuntime({
      judge: tokens => [0, tokens.includes(badToken) ? Math.log(3) : 0],
    });
    const { scores, ...facts } = await judged(
      new Classifiers(folder, runtime),
      ['good', 'so bad', '…'],
    );
    expect(facts).toEqual({ labels: ['SAFE', 'INJECTION'], isExclusive: true });
    expect(scores.map(each => each.map(score => score.toFixed(2)))).toEqual([
      ['0.50', '0.50'],
      ['0.25', '0.75'],
      // Nothing that the model could read.
      ['0.00', '0.00'],
    ]);
  });

  it('read long texts in windows, of which the worst counts', async () => {
    const runtime = new FakeRuntime();
    const text = `${'word '.repeat(40)}bad ${'word '.repeat(40)}`;
    const { scores } = await judged(new Classifiers(folder, runtime), [text]);
    expect(scores[0][0]).toBeCloseTo(0.881, 3);
    expect(scores[0][1]).toBeCloseTo(0.881, 3);
    const windows = runtime.batches.slice(1).flatMap(seenTokens);
    expect(windows.length).toBeGreaterThan(5);
    for (const window of windows) {
      expect(window).toHaveLength(16);
      expect([window[0], window[15]]).toEqual([101, 102]);
    }
  });

  it('keep to window_tokens as far as the model can', async () => {
    addModel(folder, 'wide', { 'config.json': {} });
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    const longest = async (windowTokens?: number) => {
      runtime.batches.length = 0;
      const options = { windowTokens, timeoutMs: 10_000 };
      await classifiers.classify('wide', ['a '.repeat(999)], options, never);
      return Math.max(...runtime.batches.map(({ columns }) => columns));
    };
    expect(await longest()).toBe(512);
    expect(await longest(64)).toBe(64);
    expect(await longest(4096)).toBe(512);
  });

  it('load a model once, for all who ask', async () => {
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    await Promise.all([
      judged(classifiers, ['a']),
      judged(classifiers, ['b']),
      classifiers.prepare(name),
    ]);
    await classifiers.prepare(name);
    expect(runtime.sessions).toHaveLength(1);
  });

  it('load it anew when its thread has ended', async () => {
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    await judged(classifiers, ['a']);
    runtime.sessions[0].isOpen = false;
    await Promise.all([judged(classifiers, ['a']), judged(classifiers, ['b'])]);
    expect(runtime.sessions).toHaveLength(2);
  });

  it('do not try a faulty one with every request, but when it is prepared', async () => {
    const runtime = new FakeRuntime({ fault: new Error('bytes are wrong.') });
    const classifiers = new Classifiers(folder, runtime);
    const fault = 'The model "tiny-guard" cannot be used: bytes are wrong.';
    await expect(classifiers.prepare(name)).rejects.toThrow(fault);
    runtime.model = {};
    await expect(judged(classifiers, ['a'])).rejects.toThrow(fault);
    await classifiers.prepare(name);
    await expect(judged(classifiers, ['a'])).resolves.toBeDefined();
  });

  it.each([
    [{ judge: () => [1] }, 'it gives 1 scores for a text, and its config.json'],
    [{ judge: () => [1, NaN] }, 'it gives no numbers.'],
  ])('refuse at start what is no model for it', async (model, reason) => {
    const runtime = new FakeRuntime(model);
    const classifiers = new Classifiers(folder, runtime);
    await expect(classifiers.prepare(name)).rejects.toThrow(reason);
    expect(runtime.sessions[0].isOpen).toBe(false);
  });

  it('say what is missing, and name no path of the server', () => {
    const runtime = new FakeRuntime({ missing: 'needs a runtime.' });
    expect(() => new Classifiers(folder, runtime).facts(name)).toThrow(
      'The model "tiny-guard" needs a runtime.',
    );
    expect(() => new Classifiers(undefined, runtime).facts(name)).toThrow(
      'the host has no directory of models (kt: --models, Backstage: keeptrusts.models.directory).',
    );
    expect(() => new Classifiers(folder, runtime).facts('../x')).toThrow(
      'There is no model "../x" among those of the host.',
    );
  });

  it('fail without a word of the text', async () => {
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    await classifiers.prepare(name);
    runtime.model = {
      judge: () => {
        throw new Error('canary');
      },
    };
    await expect(judged(classifiers, ['canary'])).rejects.toThrow(
      /^The model "tiny-guard" failed\.$/,
    );
  });

  it('are not waited for longer than is allowed', async () => {
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    await classifiers.prepare(name);
    runtime.model = { beforeRun: () => new Promise(() => {}) };
    await expect(judged(classifiers, ['a'], { timeoutMs: 20 })).rejects.toThrow(
      'The model "tiny-guard" did not finish in time.',
    );
  });

  it('go no further when the client goes', async () => {
    const client = new AbortController();
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    await classifiers.prepare(name);
    runtime.batches.length = 0;
    runtime.model = {
      beforeRun: async () => client.abort(new Error('the client has gone')),
    };
    // Two batches of windows.
    const text = 'word '.repeat(3_000);
    await expect(
      judged(classifiers, [text], {}, client.signal),
    ).rejects.toThrow('the client has gone');
    expect(runtime.batches).toHaveLength(1);
  });

  it('turn away who comes when too many wait', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    await classifiers.prepare(name);
    runtime.model = { beforeRun: () => promise };
    const asked = Array.from({ length: 8 + 256 }, () =>
      judged(classifiers, ['a']),
    );
    await expect(judged(classifiers, ['a'])).rejects.toThrow(
      'The model "tiny-guard" has too much to do.',
    );
    resolve();
    await expect(Promise.all(asked)).resolves.toHaveLength(264);
  });

  it('are put away together', async () => {
    const runtime = new FakeRuntime();
    const classifiers = new Classifiers(folder, runtime);
    await classifiers.prepare(name);
    await classifiers.close();
    expect(runtime.sessions[0].isOpen).toBe(false);
  });
});
