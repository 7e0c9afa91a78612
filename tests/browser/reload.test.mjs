// `milepost serve` as its user sees it: save a file, and the page in the browser is the new one.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { example, launch, milepost, open } from './browser.mjs';

/// Longer than any build takes, so that it is only waited out where something is broken.
const PATIENCE = 30_000;

const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-reload-'));
const project = path.join(folder, 'project.toml');
let browser;
let server;
let page;
let original;

before(async () => {
  cpSync(example, folder, { recursive: true });
  original = readFileSync(project, 'utf8');
  server = start();
  browser = await launch();
  page = await browser.newPage();
  await open(page, await server.address);
});

after(async () => {
  await browser?.close();
  server?.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start() {
  const child = spawn(milepost, ['serve', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((tell) => {
    child.on('exit', (code, signal) => tell(code ?? signal));
    child.on('error', (error) => tell(error.message));
  });
  let said = '';
  const address = new Promise((found, lost) => {
    const hear = (chunk) => {
      said += chunk;
      const url = said.match(/http:\/\/[\w.:[\]]+\//);
      if (url) found(url[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then((how) => lost(new Error(`serve ended (${how}) and had said: ${said}`)));
    setTimeout(() => lost(new Error(`serve named no address in ${PATIENCE} ms; it said: ${said}`)), PATIENCE).unref();
  });
  return { process: child, address, ended };
}

/// Saves the project file, and waits until the page shows `text`; says how long that took.
async function save(content, text, t) {
  await page.evaluate(() => {
    window.isOld = true;
  });
  const started = performance.now();
  writeFileSync(project, content);
  await page
    .getByText(text)
    .first()
    .waitFor({ state: 'attached', timeout: PATIENCE })
    .catch(async () => {
      const shown = await page.locator('body').innerText();
      assert.fail(`after ${PATIENCE} ms the page does not show "${text}" but:\n${shown.slice(0, 500)}`);
    });
  t.diagnostic(`${Math.round(performance.now() - started)} ms from saving to the new page`);
  assert.equal(await page.evaluate(() => window.isOld), undefined, 'the page was not loaded again');
}

function changed(from, to) {
  assert.match(original, from, 'the example has changed; change this check with it');
  return original.replace(from, to);
}

it('a saved change shows', async (t) => {
  await save(changed(/^name = ".*"/m, 'name = "Renamed while you watch"'), 'Renamed while you watch', t);
});

it('a mistake shows in the browser', async (t) => {
  await save(changed(/^sponsor = ".*"/m, 'sponsor = "nobody-we-know"'), 'nobody-we-know', t);
  const text = await page.locator('body').innerText();
  assert.match(text, /project\.toml/, 'the page does not say which file is wrong');
});

it('a file that is no TOML shows in the browser', async (t) => {
  await save(`${original}\nthis is = = not TOML\n`, 'this is = = not TOML', t);
});

it('a mended file brings the page back', async (t) => {
  const name = original.match(/^name = "(.*)"/m)[1];
  await save(original, name, t);
  assert.match(await page.title(), new RegExp(name));
});

it('two quick saves end on the later one', async (t) => {
  writeFileSync(project, changed(/^name = ".*"/m, 'name = "The first of two"'));
  await save(changed(/^name = ".*"/m, 'name = "The second of two"'), 'The second of two', t);
});

it('Ctrl-C ends it while a page is open', async () => {
  server.process.kill('SIGINT');
  const patience = new Promise((late) => setTimeout(() => late('not at all'), 5000).unref());
  assert.equal(await Promise.race([server.ended, patience]), 0, 'how it ended');
});
