// The browser that the checks look through, and what `tests/run` hands over to them.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these checks are run by tests/run, which builds what they look at`);
  return path.resolve(value);
}

/// The built example, the binary, and the example's own files.
export const site = given('MILEPOST_SITE');
export const milepost = given('MILEPOST_BIN');
export const example = given('MILEPOST_EXAMPLE');

// The packages are below the target folder, so that the work tree stays as it is.
const require = createRequire(path.join(given('MILEPOST_PACKAGES'), 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/// Starts a browser that asks nothing of anybody but the pages under test.
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
    ],
  });
}

/// Returns all pages of the site, by their address from its top. A site without any is broken. What a web server shows
/// in place of a missing page has the path of the published site in its links, so that it is at home nowhere else.
export function pages(top = site) {
  const found = files(top).filter((file) => file.endsWith('.html') && file !== '404.html');
  assert.ok(found.includes('index.html'), `there is no site in ${top}`);
  return found;
}

/// Returns all files of the site, by their address from its top, in a fixed order.
export function files(top = site, folder = top) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? files(top, full) : [path.relative(top, full).split(path.sep).join('/')];
    })
    .sort();
}

/// Fails with one line for each thing that is wrong.
export function allWell(wrong) {
  const lines = [...new Set(wrong)];
  assert.ok(lines.length === 0, `\n${lines.join('\n')}\n`);
}

/// Opens a page that must be there: "not found" would be light, quiet and accessible.
export async function open(page, url, waitUntil = 'load') {
  const response = await page.goto(url, { waitUntil });
  assert.equal(response?.status(), 200, `${url} did not open`);
}

/// Writes down all that a page says and asks for, from before it is opened.
export function listen(page) {
  const heard = { said: [], failed: [], asked: [], answers: [] };
  page.on('console', (message) => heard.said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.said.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    heard.said.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => heard.asked.push(request.url()));
  page.on('requestfailed', (request) => heard.failed.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    heard.answers.push(response);
    if (response.status() >= 400) heard.failed.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/// Returns what axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA, one line for each rule.
export async function violations(page) {
  // In a world of its own: the page's content security policy stays in force and is judged as it is.
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'axe' };
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
    const run = async (expression) => {
      const options = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails: trouble } = await session.send('Runtime.evaluate', options);
      if (trouble) throw new Error(trouble.exception?.description ?? trouble.text);
      return result.value;
    };
    await run(`${axe}; undefined`);
    const options = {
      runOnly: { type: 'tag', values: LEVELS },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    };
    const found = await run(`axe.run(document, ${JSON.stringify(options)}).then((done) => done.violations.map((rule) => ({
      id: rule.id, help: rule.help, count: rule.nodes.length,
      first: rule.nodes[0].target.join(' '), why: rule.nodes[0].failureSummary,
    })))`);
    return found.map((rule) => `${rule.id}, ${rule.count} times: ${rule.help}; first at ${rule.first}: ${rule.why}`);
  } finally {
    await session.detach();
  }
}
