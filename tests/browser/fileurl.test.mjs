// The site from a folder or a mail, without any server: nothing is missing and nothing is asked for.

import path from 'node:path';
import { after, before, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { allWell, launch, listen, open, pages, site } from './browser.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

it('every page opens from disk', async () => {
  const top = pathToFileURL(site + path.sep).href;
  const wrong = [];
  for (const name of pages()) {
    const page = await browser.newPage();
    const heard = listen(page);
    await open(page, pathToFileURL(path.join(site, name)).href);
    const unstyled = await page.evaluate(() => {
      const sheets = [...document.querySelectorAll('link[rel~=stylesheet]')];
      return !sheets.length || sheets.some((link) => !link.sheet);
    });
    if (unstyled) wrong.push(`${name}: its style sheet does not apply`);
    wrong.push(...heard.said.map((text) => `${name}: the console says ${text}`));
    wrong.push(...heard.failed.map((text) => `${name}: a request failed: ${text}`));
    wrong.push(...heard.asked.filter((url) => !url.startsWith(top)).map((url) => `${name}: asks for ${url}`));
    await page.close();
  }
  allWell(wrong);
});
