import type { Browser } from '@playwright/test';

/**
 * The text of a built page's `<main>` as HTML that says only what each part is: no style, no script, no controls. It is
 * what any page with this text costs at least. The browser's own parser reads the page, so no mistake is ours.
 */
export async function bareHtml(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(strip, html);
  } finally {
    await page.close();
  }
}

/** Runs in the browser, so it stands alone. */
function strip(html: string): string {
  const dropped = 'script, style, noscript, svg, input, button, select, textarea';
  const kept =
    'main, header, nav, aside, section, h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, blockquote, figure, ' +
    'figcaption, table, caption, thead, tbody, tr, th, td, details, summary, a, strong, em, q, cite, abbr, br';
  const source = new DOMParser().parseFromString(html, 'text/html');
  const main = source.querySelector('main');
  if (!main) throw new Error('The page has no <main>, so there is no text to compare with. Give a lesson page.');
  for (const element of main.querySelectorAll(dropped)) element.remove();
  for (const element of main.querySelectorAll('*'))
    if (!element.matches(kept)) element.replaceWith(...element.childNodes);
  for (const element of [main, ...main.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
  }
  const title = source.querySelector('title')?.outerHTML ?? '';
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${viewport}${title}</head><body>${main.outerHTML}</body></html>`;
}
