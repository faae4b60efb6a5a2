/** `npm start` as a person uses it, up to Ctrl-C. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startPortal } from './portal.mjs';

const isDown = url => assert.rejects(fetch(url), /fetch failed/);

test('the portal starts, serves its front end and stops at Ctrl-C', async t => {
  const { npm, ended, url, said } = await startPortal(t);
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<div id="root">/);

  // What it prints is ready to paste.
  const [, key] = /api_key\s+(kt_gk_\w+)/.exec(said);
  const [, baseUrl] = /base_url\s+(\S+\/v1)/.exec(said);
  const answer = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'Hello' }],
    }),
  });
  assert.equal(answer.status, 200);

  process.kill(-npm.pid, 'SIGINT');
  await ended;
  await isDown(url);
});

test('the portal stops when npm is told to', async t => {
  const { npm, ended, url } = await startPortal(t);
  npm.kill('SIGTERM');
  await ended;
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline && (await fetch(url).catch(() => undefined))) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  await isDown(url);
});
