// What a page weighs on the wire and on paper. A page that is read in a train comes quickly or not at all.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { allWell, files, launch, listen, open, pages, site } from './browser.mjs';
import { serve } from './server.mjs';

const KB = 1024;
const PAGE = 80 * KB;
const TIMELINE = 150 * KB;
const STYLES = 28 * KB;
const FIRST_VIEW = 150 * KB;
const REQUESTS = 4;
/// The pages that are handed round on paper, and the sheets that they may take.
const SHEETS = { 'index.html': 1, 'timeline.html': 2 };

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

for (const [name, most] of Object.entries(SHEETS)) {
  it(`${name} prints on ${most} A4 at most`, async () => {
    const page = await browser.newPage();
    await open(page, server.of(name));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    await page.close();
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(sheets > 0, 'no sheet was counted');
    assert.ok(sheets <= most, `${name} takes ${sheets} sheets, not ${most}`);
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
