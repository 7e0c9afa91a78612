// The same project in other dress: the themes beside the default, the report in one file, the site of end users, and a
// language that is read from right to left. A sample of pages stands for all, which `axe.test.mjs` looks at.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allWell, example, launch, listen, milepost, open, pages } from './browser.mjs';
import { LOOKS, WIDE, inAllLooks, sideways } from './looks.mjs';
import { serve } from './server.mjs';

/// Figures and a chart, the Gantt chart, the risk map with wide tables.
const SAMPLE = ['index.html', 'timeline.html', 'risks.html'];
const PHONE = { width: 390, height: 844 };

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-themes-'));
const run = (...args) => execFileSync(milepost, args, { stdio: 'pipe' });
const build = (name, project, ...args) => run('build', project, '-o', path.join(folder, name), '--quiet', ...args);

let browser;
let server;
before(async () => {
  build('board', example, '--theme', 'board');
  build('clear', example, '--theme', 'clear');
  build('users', example, '--audience', 'users');
  mkdirSync(path.join(folder, 'file'));
  run('export', example, '--format', 'html', '--theme', 'clear', '-o', path.join(folder, 'file', 'report.html'));
  const arabic = path.join(folder, 'arabic');
  cpSync(example, arabic, { recursive: true });
  const settings = path.join(arabic, 'project.toml');
  const text = readFileSync(settings, 'utf8');
  assert.match(text, /^language = .*$/m);
  writeFileSync(settings, text.replace(/^language = .*$/m, 'language = "ar"'));
  for (const theme of ['plain', 'clear']) build(`rtl-${theme}`, arabic, '--theme', theme);
  [browser, server] = await Promise.all([launch(), serve(folder, '/')]);
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/// Opens a page for what is looked for, and hands over what is wrong.
async function on(look) {
  const page = await browser.newPage({ viewport: WIDE });
  const heard = listen(page);
  try {
    allWell([...(await look(page)), ...heard.said, ...heard.failed]);
  } finally {
    await page.close();
  }
}

describe('other dress', { concurrency: 2 }, () => {
  for (const theme of ['board', 'clear']) {
    // `board` has no dark scheme: it would be the first look once more.
    const looks = LOOKS.filter(({ name }) => theme !== 'board' || name !== 'dark');
    for (const name of SAMPLE) {
      it(`${name} in the theme ${theme}`, () => on((page) => inAllLooks(page, server.of(`${theme}/${name}`), looks)));
    }
  }
  it('the report in one file', () => on((page) => inAllLooks(page, server.of('file/report.html'), LOOKS)));
  it('every page of the site of end users', async () => {
    const all = pages(path.join(folder, 'users'));
    assert.ok(all.length <= 8, `${all.length} pages`);
    for (const name of all) await on((page) => inAllLooks(page, server.of(`users/${name}`), LOOKS));
  });
});

describe('from right to left', { concurrency: 2 }, () => {
  for (const theme of ['plain', 'clear']) {
    for (const name of [...SAMPLE, 'week.html', 'people.html', 'milestones.html']) {
      it(`${name} in the theme ${theme}`, () =>
        on(async (page) => {
          const wrong = [];
          await open(page, server.of(`rtl-${theme}/${name}`));
          for (const size of [WIDE, PHONE]) {
            await page.setViewportSize(size);
            const found = [...(await mirrored(page)), ...(await sideways(page))];
            wrong.push(...found.map((what) => `${size.width} px wide: ${what}`));
          }
          return wrong;
        }));
    }
  }
});

/// Says what of a page does not run from right to left, or what should not and does, and what lies over something else.
function mirrored(page) {
  return page.evaluate(() => {
    const wrong = [];
    const direction = (element) => getComputedStyle(element).direction;
    const middle = document.documentElement.clientWidth / 2;
    if (direction(document.body) !== 'rtl') wrong.push('the page is not read from right to left');
    const title = document.querySelector('h1');
    if (getComputedStyle(title).textAlign !== 'right') wrong.push('its title is not at the right');
    const charts = [...document.querySelectorAll('svg:not(.ic)')].filter((chart) => chart.querySelector('text'));
    if (charts.some((chart) => direction(chart) !== 'ltr')) wrong.push('a chart is turned around');
    if ([...document.querySelectorAll('code')].some((code) => direction(code) !== 'ltr')) wrong.push('code is turned around');
    const brand = document.querySelector('.brand svg').getBoundingClientRect();
    if (brand.left < middle) wrong.push('the logo is at the left');
    const name = (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 30)}`;
    for (const row of document.querySelectorAll('.top .wrap, .nav, .front, .figs, .two, .three, .half, .riskgrid, tr, .meta-l, .tail, .ask li, .gantt')) {
      const parts = [...row.children]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => box.width > 1 && box.height > 1 && getComputedStyle(element).position === 'static');
      for (const [at, one] of parts.entries()) {
        for (const other of parts.slice(at + 1)) {
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (wide > 1 && high > 1) wrong.push(`${name(one.element)} lies over ${name(other.element)}`);
        }
      }
    }
    return wrong;
  });
}
