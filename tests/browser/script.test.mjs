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
/// The same site by the language of its words and figures.
const spoken = {};
function build(name, language) {
  const project = path.join(folder, `project-${name}`);
  cpSync(example, project, { recursive: true });
  const settings = path.join(project, 'project.toml');
  const text = readFileSync(settings, 'utf8');
  assert.match(text, /^\[site\]$/m);
  assert.match(text, /^language = .*$/m);
  const there = text.replace(/^\[site\]$/m, '[site]\nscript = true').replace(/^language = .*$/m, `language = "${language}"`);
  writeFileSync(settings, there);
  execFileSync(milepost, ['build', project, '-o', path.join(folder, name), '--quiet']);
  return serve(path.join(folder, name), '/');
}
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-script-'));
  [browser, scripted, plain] = await Promise.all([launch(), build('site', 'en-GB'), serve(site, '/')]);
  for (const language of ['de', 'fr', 'es']) spoken[language] = await build(language, language);
  spoken.en = scripted;
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(spoken)) server.close();
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

/// Sorts a table by a column, up or down, and returns its cells: their times, else what they say.
async function sorted(page, table, nth, way = 'up') {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const head = table.locator(`thead th:nth-child(${nth})`);
  await head.getByRole('button').click();
  if (way === 'down') await head.getByRole('button').click();
  return table.locator(`tbody > tr > :nth-child(${nth})`).evaluateAll((cells) => cells.map((cell) => cell.querySelector('time')?.dateTime ?? cell.textContent.replace('#', '').trim()));
}

/// Tables of numbers that have times in their first column, and where the page has them.
const TIMES = { 'budget.html': 3, 'forecast.html': 1, 'progress.html': 2, 'scope.html': 1, 'budget/all.html': 3 };

for (const language of ['en', 'de', 'fr', 'es']) {
  it(`months, weeks and days sort by time: ${language}`, async () => {
    for (const [name, least] of Object.entries(TIMES)) {
      const { page, heard } = await on(spoken[language], name);
      const tables = await page.locator('details.data table:has(tbody th time):has(.by)').all();
      assert.ok(tables.length >= least, `${name}: ${tables.length}`);
      for (const table of tables) {
        const up = await sorted(page, table, 1);
        assert.match(up[0], /^\d{4}-\d\d/);
        assert.deepEqual(up, [...up].sort(), name);
      }
      assert.deepEqual(heard.said, []);
      await page.close();
    }
    const { page } = await on(spoken[language], 'readiness.html');
    const when = await sorted(page, page.locator('table.log').last(), 2);
    assert.ok(when.length > 3);
    assert.deepEqual(when, [...when].sort());
    await page.close();
  });

  it(`figures sort by value, and their total stays last: ${language}`, async () => {
    const rows = async (server, nth, way) => {
      const { page } = await on(server, 'budget.html');
      const table = page.locator('details.data table:has(tfoot)').last();
      const cells = await sorted(page, table, nth, way);
      const months = await table.locator('tbody th time').evaluateAll((all) => all.map((one) => one.dateTime));
      assert.equal(await table.locator('tr').last().locator('xpath=..').evaluate((part) => part.tagName), 'TFOOT');
      await page.close();
      return { cells, months };
    };
    // What is planned, spent, ordered, of it open, and still expected.
    for (const nth of [2, 3, 4, 5, 6]) {
      const english = await rows(scripted, nth, 'up');
      const values = english.cells.filter((text) => text !== '–').map((text) => Number(text.replace(/[£\s]/g, '')));
      assert.ok(values.length > 2 && values.every(Number.isFinite), english.cells.join('; '));
      assert.deepEqual(values, [...values].sort((a, b) => a - b));
      assert.deepEqual(english.cells.slice(values.length).filter((text) => text !== '–'), [], 'what is empty stands last');
      const down = await rows(spoken[language], nth, 'down');
      assert.deepEqual(down.cells.slice(values.length).filter((text) => text !== '–'), [], 'and last the other way');
      assert.deepEqual((await rows(spoken[language], nth, 'up')).months, english.months);
    }
  });
}

/// Puts texts into a column of the register, sorts it both ways and returns what stands there.
async function ordered(texts, language = 'en', right = false) {
  const { page } = await on(spoken[language], 'risks.html');
  const table = page.locator('.reg');
  await table.evaluate((table, [texts, right]) => {
    const rows = [...table.tBodies[0].rows];
    rows.slice(texts.length).forEach((row) => row.remove());
    texts.forEach((text, at) => {
      rows[at].cells[5].textContent = text;
      rows[at].cells[5].classList.toggle('r', right);
    });
    // The script knows the rows it has seen: those left out are empty.
    rows.slice(texts.length).forEach((row) => (row.cells[5].textContent = '–'));
  }, [texts, right]);
  const up = await sorted(page, table, 6);
  await table.locator('thead th:nth-child(6)').getByRole('button').click();
  const down = await table.locator('tbody > tr > :nth-child(6)').evaluateAll((cells) => cells.map((cell) => cell.textContent));
  await page.close();
  return { up: up.slice(0, texts.length), down: down.slice(0, texts.length) };
}

it('figures come first, then words, then what is empty, whichever way', async () => {
  const { up, down } = await ordered(['–', 'late', '12', '', 'early', '3']);
  assert.deepEqual(up.slice(0, 4), ['3', '12', 'early', 'late']);
  assert.deepEqual(down.slice(0, 4), ['12', '3', 'late', 'early']);
});

it('ids sort by their numbers', async () => {
  const { up } = await ordered(['R-1', 'R-10', 'R-11', 'R-2']);
  assert.deepEqual(up, ['R-1', 'R-2', 'R-10', 'R-11']);
});

it('figures of every form sort by value', async () => {
  const forms = {
    en: ['−£ 12 000.50', '−3 d', '0', '£ 940', '+£ 4.8 k', '£ 80 k', '£ 1.56 m'],
    de: ['−12.000,5 £', '−3 T', '69,5 T', '86 T', '800 £', '10.915,38 £', '23.700 £', '1,56 Mio. £'],
    fr: ['−12 000,5 £', '69,5 j', '4,8 k £', '10 915,38 £', '80 k £', '1,56 M £'],
    es: ['−12.000,5 £', '69,5 d', '4,8 mil £', '10.915,38 £', '80 mil £', '1,56 M £'],
  };
  for (const [language, texts] of Object.entries(forms)) {
    const { up, down } = await ordered([...texts].sort(), language);
    assert.deepEqual(up, texts);
    assert.deepEqual(down, [...texts].reverse());
  }
  const { up } = await ordered(['15', 'fewer than 1', '4', 'more than 99'], 'en', true);
  assert.deepEqual(up, ['fewer than 1', '4', '15', 'more than 99']);
});

it('3 of 100 runs are less than 1 of 10', async () => {
  const { page } = await on(scripted, 'forecast.html');
  const cells = await sorted(page, page.locator('table:has(td[data-l="Happens in"])'), 3);
  const shares = cells.map((text) => Number(text.split(/\s/)[0]) / Number(text.split(/\s/)[2]));
  assert.ok(shares.length > 3 && shares.every(Number.isFinite), cells.join('; '));
  assert.deepEqual(shares, [...shares].sort((a, b) => a - b));
  await page.close();
});

it('where heads are not seen, a list sorts; where they are, they show that they do', async () => {
  const { page } = await on(scripted, 'risks.html');
  const list = page.getByLabel('Sort by').first();
  assert.ok(!(await list.isVisible()));
  const cue = () => page.locator('.reg thead th').last().evaluate((head) => getComputedStyle(head.querySelector('.by'), '::after').content.includes('↕'));
  assert.ok(await cue());
  await page.setViewportSize({ width: 390, height: 800 });
  assert.ok(await list.isVisible());
  const before = await column(page, 8);
  await list.selectOption('Reviewed ↓');
  const days = await column(page, 8);
  assert.deepEqual(days, [...days].sort().reverse());
  assert.equal(await page.locator('.reg thead th').last().getAttribute('aria-sort'), 'descending');
  await list.selectOption('–');
  assert.deepEqual(await column(page, 8), before);
  assert.deepEqual(await violations(page), []);
  await page.close();
});

it('records in lists have their links, too', async () => {
  for (const [name, id] of [['tasks/mail.html', 'disc-mail'], ['issues/all.html', 'I-01']]) {
    const { page } = await on(scripted, name);
    assert.equal(await page.getByRole('button', { name: `Copy link to ${id}`, exact: true }).count(), 1, name);
    await page.close();
  }
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
  for (const name of ['index.html', 'risks.html', 'budget.html', 'decisions.html', 'timeline.html', 'tasks/mail.html']) {
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
