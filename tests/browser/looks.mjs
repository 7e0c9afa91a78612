// A page as people meet it: by day, by night, on a phone, with colours of their own.

import { open, violations } from './browser.mjs';

export const WIDE = { width: 1280, height: 900 };
const AS_IT_COMES = { media: 'screen', colorScheme: 'light', forcedColors: 'none' };
export const LOOKS = [
  { name: 'light', size: WIDE, media: AS_IT_COMES },
  { name: 'dark', size: WIDE, media: { ...AS_IT_COMES, colorScheme: 'dark' } },
  { name: '320 px wide', size: { width: 320, height: 640 }, media: AS_IT_COMES },
  { name: 'forced colours', size: WIDE, media: { ...AS_IT_COMES, forcedColors: 'active' } },
];

/// Opens a page in the first of the looks and returns what is wrong in any: for axe, and on a narrow screen. What
/// `first` returns is wrong as well.
export async function inAllLooks(page, url, looks, first = () => []) {
  const wrong = [];
  for (const { name, size, media } of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize(size);
    if (name === looks[0].name) {
      await open(page, url);
      wrong.push(...(await first()));
    }
    wrong.push(...(await violations(page)).map((rule) => `${name}: axe ${rule}`));
    if (size.width < 1000) wrong.push(...(await sideways(page)).map((what) => `${name}: ${what}`));
  }
  return wrong;
}

/// Names the elements that make a narrow page scroll sideways.
export async function sideways(page) {
  const { over, blame } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    // A page that is read from right to left runs out at its left.
    const isOut = ({ left, right }) => (document.dir === 'rtl' ? left < -0.5 : right > width + 0.5);
    const scrolls = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => isOut(element.getBoundingClientRect()) && !scrolls(element),
    );
    const described = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 80));
    return { over: document.documentElement.scrollWidth - width, blame: described };
  });
  return over > 0 ? [`scrolls sideways by ${over} px because of ${blame.join(' and ')}`] : [];
}
