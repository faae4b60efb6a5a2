import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seconds, Steps } from './steps.mjs';

function sink(isTTY) {
  const out = { isTTY, columns: 40, text: '' };
  out.write = text => {
    out.text += text;
  };
  return out;
}

test('prints plain lines where nobody looks', async () => {
  const out = sink(false);
  const result = await new Steps(out).run('Node', tell => {
    tell('unpacking');
    return 24;
  });
  assert.equal(result, 24);
  assert.match(out.text, /^… Node\n✔ Node \(0\.\d s\)\n$/);
});

test('moves within the width of a terminal', async () => {
  const out = sink(true);
  await new Steps(out).run('Dependencies', async tell => {
    tell('x'.repeat(200));
    await new Promise(resolve => setTimeout(resolve, 250));
  });
  const drawn = out.text.split('\r\x1b[K').slice(1);
  assert.ok(drawn.length >= 2);
  assert.ok(drawn.every(line => line.trimEnd().length < 40));
  assert.match(drawn.at(-1), /^✔ Dependencies \(0\.\d s\)\n$/);
});

test('marks a step that failed and passes the error on', async () => {
  const out = sink(false);
  const failing = new Steps(out).run('Node', () => {
    throw new Error('no disk');
  });
  await assert.rejects(failing, /no disk/);
  assert.match(out.text, /✖ Node/);
});

test('says a time as people do', () => {
  assert.equal(seconds(0, 840), '0.8 s');
  assert.equal(seconds(0, 125_000), '2 min 5 s');
  assert.equal(seconds(0, 119_700), '2 min 0 s');
});
