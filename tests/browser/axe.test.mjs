// Every page of the example, as people meet it: by day, by night, on a phone, with colours of their own.
// The site lies in a folder of the server, so an address that starts at the top of the host leads nowhere.

import { after, before, describe, it } from 'node:test';
import { allWell, files, launch, listen, pages, site } from './browser.mjs';
import { LOOKS, WIDE, inAllLooks } from './looks.mjs';
import { serve } from './server.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site, '/sub/')]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/// The ids of every page, and the links between them, gathered on the way.
const ids = new Map();
const links = [];

describe('every page', { concurrency: 2 }, () => {
  for (const name of pages()) {
    it(name, async () => {
      const page = await browser.newPage({ viewport: WIDE });
      try {
        await look(page, name);
      } finally {
        await page.close();
      }
    });
  }
});

async function look(page, name) {
  const heard = listen(page);
  const wrong = await inAllLooks(page, server.of(name), LOOKS, () => structure(page, name));
  wrong.push(...heard.said.map((text) => `the console says ${text}`));
  wrong.push(...heard.failed.map((text) => `a request failed: ${text}`));
  const elsewhere = heard.asked.filter((url) => !url.startsWith(server.address));
  wrong.push(...elsewhere.map((url) => `asks somebody else: ${url}`));
  allWell(wrong);
}

/// What the markup may not have, and what the links of all pages are judged by in the end.
async function structure(page, name) {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const attributes = all.flatMap((element) => [...element.attributes].map((attribute) => attribute.name));
    const ids = all.map((element) => element.id).filter(Boolean);
    return {
      ids,
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      links: [...document.querySelectorAll('a[href]')].map((link) => link.href?.baseVal ?? link.getAttribute('href')),
      scripts: document.querySelectorAll('script').length,
      inline: attributes.filter((attribute) => attribute === 'style' || attribute.startsWith('on')),
      headings: document.querySelectorAll('h1').length,
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy" i]')?.content ?? '',
      broken: [...document.images].filter((image) => !image.naturalWidth).map((image) => image.getAttribute('src')),
      unstyled: [...document.querySelectorAll('link[rel~=stylesheet]')].filter((link) => !link.sheet).length,
    };
  });
  ids.set(name, new Set(found.ids));
  links.push(...found.links.map((href) => ({ from: name, href })));
  const wrong = found.twice.map((id) => `the id ${id} is there twice`);
  if (found.scripts) wrong.push(`${found.scripts} script elements`);
  if (found.inline.length) wrong.push(`attributes that the content security policy forbids: ${new Set(found.inline)}`);
  if (found.headings !== 1) wrong.push(`${found.headings} h1 elements`);
  if (!found.policy.startsWith("default-src 'none'")) wrong.push(`its content security policy is "${found.policy}"`);
  if (found.broken.length) wrong.push(`pictures that do not show: ${found.broken}`);
  if (found.unstyled) wrong.push(`${found.unstyled} style sheets that do not apply`);
  return wrong;
}

it('every link leads somewhere', () => {
  const there = new Set(files());
  const wrong = [];
  for (const { from, href } of links) {
    const target = new URL(href, new URL(from, 'file:///top/'));
    if (target.protocol !== 'file:') continue;
    const name = decodeURIComponent(target.pathname).replace(/^\/top\//, '');
    const id = decodeURIComponent(target.hash.slice(1));
    if (href.startsWith('/') || !there.has(name)) wrong.push(`${from}: ${href} leads nowhere`);
    else if (id && ids.has(name) && !ids.get(name).has(id)) wrong.push(`${from}: ${href} has no such place`);
  }
  allWell(wrong);
});
