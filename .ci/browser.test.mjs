/**
 * What people do in the portal, in a real browser. Screenshots go to `.portal/screenshots`, or where SCREENSHOTS
 * says: those of the handbook are made by `SCREENSHOTS=docs/images node --test .ci/browser.test.mjs`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { startPortal } from './portal.mjs';

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = resolve(process.env.SCREENSHOTS ?? '.portal/screenshots');
mkdirSync(screenshots, { recursive: true });

const wide = { width: 1280, height: 900 };
const narrow = { width: 400, height: 800 };
const keysPath = 'ai-gateway/settings/access-keys';
const bot = 'catalog/default/component/customer-support-bot';
/** A name that no earlier run has taken. */
const team = `payments-${Date.now().toString(36)}`;

test('a person onboards a team and governs its key', async t => {
  const portal = await startPortal(t);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  t.after(() => browser.close());

  const signIn = async (name, options = {}) => {
    const context = await browser.newContext({ viewport: wide, ...options });
    const page = await context.newPage();
    await page.goto(portal.url);
    const choice = page.getByRole('button', { name: new RegExp(name) });
    await choice.click();
    await choice.waitFor({ state: 'detached' });
    return page;
  };
  const open = (page, path) => page.goto(portal.url + path);
  const keep = async (page, name) => {
    await atRest(page);
    const path = join(screenshots, `${name}.png`);
    await page.screenshot({ path, fullPage: true });
  };

  let key;
  const lena = await signIn('Lena');

  await t.test('runs the template', async () => {
    await open(lena, 'create/templates/default/ai-team-onboard');
    await lena.getByLabel(/Team name/).fill(team);
    await lena.getByLabel(/Owner/).click();
    await lena.getByRole('option', { name: /Payments/ }).click();
    await lena.getByRole('button', { name: 'Next' }).click();
    await lena.getByRole('button', { name: /Review/ }).click();
    await lena.getByRole('button', { name: 'Create' }).click();
    await lena.getByText('Gateway endpoint').first().waitFor();
    await keep(lena, 'onboarded');
  });

  await t.test('takes the key out of the store, once', async () => {
    const revealing = lena.context().waitForEvent('page');
    await lena
      .getByRole('link', { name: 'Show the gateway key once' })
      .first()
      .click();
    const page = await revealing;
    await page.getByRole('button', { name: 'Show key' }).click();
    const dialog = page.getByRole('dialog');
    const shown = dialog.getByText(/^kt_gk_\w{46}$/).first();
    await shown.waitFor();
    key = await shown.innerText();
    await keep(page, 'key-shown-once');
    await page.close();
  });

  await t.test('gets a governed answer with it', async () => {
    const answer = await ask('Write to ann@example.com');
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('x-keeptrusts-verdict'), 'redact');
    assert.match(await answer.text(), /\[EMAIL\]/);
  });

  await t.test('sees it among the access keys', async () => {
    await open(lena, keysPath);
    await lena.getByText(`${team}-gw-key`).waitFor();
    await keep(lena, 'access-keys');
    await assertAccessible(lena);
  });

  await t.test('revokes it, and it is dead', async () => {
    await lena
      .getByRole('button', { name: `Actions for ${team}-gw-key` })
      .click();
    await lena.getByRole('menuitem', { name: /Revoke/ }).click();
    const dialog = lena.getByRole('dialog', { name: /Revoke/ });
    await dialog.waitFor();
    await keep(lena, 'revoke');
    await dialog.getByRole('button', { name: /Revoke/ }).click();
    await dialog.waitFor({ state: 'detached' });
    const answer = await ask('Hello');
    assert.equal(answer.status, 401);
    assert.equal((await answer.json()).error.code, 'key_revoked');
  });

  await t.test('learns nothing of the components of others', async () => {
    await open(lena, `${bot}/ai-governance`);
    await lena.getByText('Key not found').first().waitFor();
    await keep(lena, 'not-yours');
  });

  for (const [look, options] of Object.entries({
    light: {},
    dark: { colorScheme: 'dark' },
    narrow: { viewport: narrow },
  })) {
    await t.test(
      `shows a component's governance and spend, ${look}`,
      async () => {
        const sofia = await signIn('Sofia', options);
        await open(sofia, bot);
        await sofia.getByText('Daily budget').first().waitFor();
        await keep(sofia, `entity-${look}`);
        await assertAccessible(sofia);
        await open(sofia, `${bot}/ai-governance`);
        await sofia.getByText('support-team-gw-key').first().waitFor();
        await keep(sofia, `governance-tab-${look}`);
        await open(sofia, keysPath);
        await sofia.getByText('support-team-gw-key').first().waitFor();
        await keep(sofia, `access-keys-${look}`);
        await assertAccessible(sofia);
      },
    );
  }

  function ask(content) {
    return fetch(`${portal.url}api/keeptrusts/v1/chat/completions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        model: 'gpt-4o-mini',
        messages: [{ role: 'user', content }],
      }),
    });
  }
});

/** What is hovered over, loading or fading in looks different. */
async function atRest(page) {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
    return Promise.allSettled(ending.map(each => each.finished));
  });
}

/** No serious fault, by axe, in what this product draws. */
async function assertAccessible(page) {
  await atRest(page);
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run('main, article', {
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  assert.deepEqual(faults, []);
}
