// What a page weighs on the wire and on paper. A page that is read in a train comes quickly or not at all.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { allWell, example, files, launch, listen, milepost, open, pages, site } from './browser.mjs';
import { write } from './nasty.mjs';
import { serve } from './server.mjs';

const KB = 1024;
const PAGE = 80 * KB;
const TIMELINE = 150 * KB;
const STYLES = 28 * KB;
const FIRST_VIEW = 150 * KB;
const REQUESTS = 4;
/// The pages that are handed round on paper, and the sheets that they may take.
const SHEETS = { 'index.html': 1, 'timeline.html': 2 };

/// What of an A4 lies within its margins, in CSS pixels.
const SHEET = { width: 703, height: 1058 };

const weight = (name) => statSync(path.join(site, name)).size;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site, '/sub/')]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

it('pages are light', () => {
  const limit = (name) => (path.posix.basename(name) === 'timeline.html' ? TIMELINE : PAGE);
  const heavy = pages().filter((name) => weight(name) > limit(name));
  allWell(heavy.map((name) => `${name}: ${weight(name)} bytes of ${limit(name)}`));
});

it('style sheets are light', () => {
  const sheets = files().filter((name) => name.endsWith('.css'));
  assert.notEqual(sheets.length, 0, 'there is no style sheet');
  const heavy = sheets.filter((name) => weight(name) > STYLES);
  allWell(heavy.map((name) => `${name}: ${weight(name)} bytes of ${STYLES}`));
});

it('the first view comes in few requests', async () => {
  const page = await browser.newPage();
  const heard = listen(page);
  await open(page, server.of('index.html'), 'networkidle');
  const bodies = await Promise.all(heard.answers.map((answer) => answer.body()));
  const bytes = bodies.reduce((sum, body) => sum + body.length, 0);
  await page.close();
  assert.ok(heard.asked.length <= REQUESTS, `${heard.asked.length} requests: ${heard.asked.join(' ')}`);
  assert.ok(bytes <= FIRST_VIEW, `${bytes} bytes of ${FIRST_VIEW}`);
});

const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/// A project and a folder for what is made of it, removed at the end.
function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'milepost-sheets-'));
  after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const nasty = path.join(folder(), 'nasty');
write(nasty);

for (const [name, project] of Object.entries({ example, nasty })) {
  it(`the overview of the ${name} project fills the first sheet of the report in one file, and no more`, async () => {
    const file = path.join(folder(), 'report.html');
    execFileSync(milepost, ['export', project, '--format', 'html', '-o', file], { stdio: 'pipe' });
    const page = await browser.newPage();
    const heard = listen(page);
    await open(page, `file://${file}`);
    const all = sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const parts = await page.evaluate(() => {
      const parts = document.querySelectorAll('.part').length;
      document.querySelector('.part + .part').remove();
      document.querySelector('.foot').remove();
      return parts;
    });
    const overview = sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    await page.close();
    assert.equal(parts, 2);
    assert.equal(overview, 1, `the overview takes ${overview} sheets`);
    assert.ok(all >= 2, 'the week has no sheet of its own');
    assert.deepEqual(heard.asked.filter((asked) => !asked.startsWith('data:')), [`file://${file}`]);
  });
}

for (const theme of ['plain', 'board', 'clear']) {
  for (const [name, project] of Object.entries({ example, nasty })) {
    it(`the overview of the ${name} project prints on one A4 in the theme ${theme}`, async () => {
      const made = path.join(folder(), 'site');
      execFileSync(milepost, ['build', project, '--theme', theme, '-o', made], { stdio: 'pipe' });
      const page = await browser.newPage();
      await open(page, `file://${path.join(made, 'index.html')}`);
      const taken = sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      // Texts are cut to lines and the plan is drawn smaller; the tables below it must not fall off the sheet.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(SHEET);
      const tables = page.locator('.front ~ .three table');
      const bottoms = await tables.evaluateAll((all) => all.map((table) => table.getBoundingClientRect().bottom));
      const end = await page.evaluate(() => document.querySelector('.foot').getBoundingClientRect().top);
      await page.close();
      assert.equal(taken, 1);
      assert.ok(bottoms.length > 0, 'there are no tables at the end');
      for (const bottom of bottoms) assert.ok(bottom <= end + 1, `a table ends at ${bottom} px, the sheet at ${end}`);
    });
  }
}

for (const theme of ['plain', 'board', 'clear']) {
  it(`what is wider than a sheet or cut in two by its end: nothing in the theme ${theme}`, async () => {
    const made = path.join(folder(), 'site');
    execFileSync(milepost, ['build', example, '--theme', theme, '-o', made], { stdio: 'pipe' });
    const page = await browser.newPage({ viewport: SHEET });
    await page.emulateMedia({ media: 'print' });
    const wrong = [];
    for (const name of pages(made).filter((name) => !name.startsWith('source/'))) {
      await open(page, `file://${path.join(made, name)}`);
      wrong.push(...await page.evaluate(([name, width]) => {
        // A browser makes all of a page smaller when a table does not fit.
        const wide = [...document.querySelectorAll('main table')]
          .filter((table) => !table.closest('details:not([open])'))
          .filter((table) => table.getBoundingClientRect().right > width + 2)
          .map((table) => `${name}: a table of ${Math.round(table.getBoundingClientRect().width)} px`);
        // One record, rule or vendor is read on one sheet.
        const cut = [...document.querySelectorAll('.rule, .recs > li, #page__all article')]
          .filter((piece) => getComputedStyle(piece).breakInside !== 'avoid')
          .map((piece) => `${name}: ${piece.id || piece.className} may be cut`);
        return [...wide, ...cut];
      }, [name, SHEET.width]));
    }
    await page.close();
    allWell(wrong);
  });
}

for (const [name, most] of Object.entries(SHEETS)) {
  it(`${name} prints on ${most} A4 at most`, async () => {
    const page = await browser.newPage();
    await open(page, server.of(name));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    await page.close();
    const taken = sheets(pdf);
    assert.ok(taken > 0, 'no sheet was counted');
    assert.ok(taken <= most, `${name} takes ${taken} sheets, not ${most}`);
  });
}

it('pages say what they are in one line', () => {
  const titles = new Map();
  for (const name of pages()) {
    const title = readFileSync(path.join(site, name), 'utf8').match(/<title>([^<]*)<\/title>/)?.[1] ?? '';
    assert.ok(title.trim(), `${name} has no title`);
    titles.set(title, [...(titles.get(title) ?? []), name]);
  }
  const shared = [...titles].filter(([, names]) => names.length > 1);
  allWell(shared.map(([title, names]) => `${names.join(' and ')} share the title "${title}"`));
});
