import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../__testUtils__/temporaryFolder';
import { OnnxSession } from './OnnxSession';

const folder = temporaryFolder();
const files = { model: 'm', tokenizer: 't' };

/** Starts a thread that does this about a question `{ id, do, … }`. */
function open(name: string, work: string, stepLimitMs?: number) {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(
    script,
    `import { parentPort, workerData } from 'node:worker_threads';
const answer = reply => parentPort.postMessage(reply);
parentPort.on('message', question => { ${work} });`,
  );
  return OnnxSession.open({ script, runtime: 'r', files, stepLimitMs });
}

/** Opens, and does this about all that is asked then. */
const opens = (work: string) =>
  `if (question.do === 'open') answer({ id: question.id }); else { ${work} }`;

describe('OnnxSession', () => {
  it('hands on what the thread answers', async () => {
    const session = await open(
      'echo',
      opens(
        'answer({ id: question.id, value: Int32Array.of(question.text.length, workerData.runtime.length) })',
      ),
    );
    await expect(session.encode('abc', false)).resolves.toEqual(
      Int32Array.of(3, 1),
    );
    await session.close();
    expect(session.isOpen).toBe(false);
    await expect(session.encode('abc', false)).rejects.toThrow('has ended');
  });

  it('fails as the thread does', async () => {
    await expect(
      open('faulty', "answer({ id: question.id, failure: 'no weights.' })"),
    ).rejects.toThrow('no weights.');
  });

  it('ends with a thread that breaks', async () => {
    const session = await open('breaking', opens("throw new Error('broken')"));
    await expect(session.encode('a', false)).rejects.toThrow('broken');
    expect(session.isOpen).toBe(false);
  });

  it('ends a thread that is stuck', async () => {
    const session = await open('stuck', opens('for (;;);'), 50);
    await expect(session.encode('a', false)).rejects.toThrow('far too long');
    expect(session.isOpen).toBe(false);
  });
});
