// The optional script: with it tables can be sorted and filtered and links copied, without it nothing is there.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { allWell, example, launch, listen, milepost, open, site, violations } from './browser.mjs';
import { serve } from './server.mjs';

let browser;
let scripted;
let plain;
let folder;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-script-'));
  const project = path.join(folder, 'project');
  cpSync(example, project, { recursive: true });
  const settings = path.join(project, 'project.toml');
  const text = readFileSync(settings, 'utf8');
  assert.match(text, /^\[site\]$/m);
  writeFileSync(settings, text.replace(/^\[site\]$/m, '[site]\nscript = true'));
  execFileSync(milepost, ['build', project, '-o', path.join(folder, 'site'), '--quiet']);
  [browser, scripted, plain] = await Promise.all([launch(), serve(path.join(folder, 'site'), '/'), serve(site, '/')]);
});
after(async () => {
  await browser?.close();
  scripted?.close();
  plain?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function on(server, name) {
  const page = await browser.newPage();
  const heard = listen(page);
  await open(page, server.of(name));
  return { page, heard };
}

const shown = (page) => page.locator('.reg tbody tr:not([hidden])').count();
const column = (page, nth) =>
  page.locator(`.reg tbody tr > :nth-child(${nth})`).evaluateAll((cells) => cells.map((cell) => cell.querySelector('time')?.dateTime ?? cell.textContent.replace('#', '').trim()));

it('a long table is filtered, and says how many rows are left', async () => {
  const { page, heard } = await on(scripted, 'risks.html');
  const all = await shown(page);
  assert.ok(all >= 8, `${all} rows`);
  const box = page.getByLabel('Filter').first();
  await box.fill('R-07');
  const left = await shown(page);
  assert.ok(left >= 1 && left < all, `${left} of ${all}`);
  assert.equal(await page.locator('.find output').first().textContent(), `${left} of ${all} rows`);
  await box.fill('');
  assert.equal(await shown(page), all);
  assert.deepEqual(heard.said, []);
  await page.close();
});

it('a column is sorted up, down and back', async () => {
  const { page } = await on(scripted, 'risks.html');
  const before = await column(page, 1);
  const head = page.locator('.reg thead th').first();
  await head.getByRole('button').click();
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  const up = await column(page, 1);
  assert.deepEqual(up, [...before].sort());
  await head.getByRole('button').click();
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  assert.deepEqual(await column(page, 1), [...up].reverse());
  await head.getByRole('button').click();
  assert.equal(await head.getAttribute('aria-sort'), null);
  assert.deepEqual(await column(page, 1), before);
  await page.close();
});

it('a link is copied, or stands in the address bar', async () => {
  const { page } = await on(scripted, 'risks.html');
  await page.getByRole('button', { name: 'Copy link to R-07' }).click();
  await page.getByText(/Link copied|The link is in the address bar/).waitFor({ state: 'attached' });
  await page.close();
});

it('what is folded is open on paper, and folded again after it', async () => {
  const { page } = await on(scripted, 'risks.html');
  const open = () => page.locator('details[open]').count();
  const [before, all] = [await open(), await page.locator('details').count()];
  assert.ok(all > before);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await open(), all);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await open(), before);
  await page.close();
});

it('its controls are accessible', async () => {
  const wrong = [];
  for (const name of ['index.html', 'risks.html', 'budget.html', 'decisions.html', 'timeline.html']) {
    const { page } = await on(scripted, name);
    wrong.push(...(await violations(page)).map((text) => `${name}: ${text}`));
    await page.close();
  }
  allWell(wrong);
});

it('the Gantt chart shows the status date', async () => {
  const { page } = await on(scripted, 'timeline.html');
  await page.setViewportSize({ width: 600, height: 900 });
  await page.reload();
  const seen = await page.locator('.gantt .scroll').first().evaluate((pane) => {
    const [box, today] = [pane.getBoundingClientRect(), pane.querySelector('.today').getBoundingClientRect()];
    return today.left >= box.left && today.right <= box.right;
  });
  assert.ok(seen);
  await page.close();
});

it('without the script there is no control, and the rest is the same', async () => {
  const { page, heard } = await on(plain, 'risks.html');
  assert.equal(await page.locator('main button, main input').count(), 0);
  assert.ok(!heard.asked.some((url) => url.endsWith('.js')));
  await page.close();
  // What the server sends differs in the policy, the script and its styles, and what the page says of itself.
  const lines = (from) => readFileSync(path.join(from, 'risks.html'), 'utf8').split('\n');
  const main = (all) => all.slice(all.findIndex((line) => line.includes('<main')), all.findIndex((line) => line.includes('</main>')));
  assert.deepEqual(main(lines(path.join(folder, 'site'))), main(lines(site)));
});
