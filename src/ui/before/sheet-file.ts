import { h, render } from 'preact';
import type { CallSheet } from './call-sheet.ts';
import { SheetView } from './SheetView.tsx';
import style from './sheet.css?inline';

/** Around the sheet, where the site's own styles are not. */
const FRAME =
  ':root{color-scheme:light dark}body{max-width:42rem;margin:0 auto;padding:1.5rem;font:1.0625rem/1.5 system-ui,sans-serif}@page{margin:18mm 16mm}@media print{body{max-width:none;padding:0}}';

/**
 * The sheet as a file that opens by itself, on a train or in a basement. The site has no service worker yet, so this is how a
 * sheet is kept offline; it is made of what is shown and printed, so that all three say the same.
 */
export function sheetFile(sheet: CallSheet, language: string): Blob {
  const place = document.createElement('main');
  render(h(SheetView, { sheet }), place);
  const html = [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // It needs nothing but itself, and can't be made to fetch anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${textAsHtml(sheet.situation.title)}</title><style>${FRAME}${style}</style></head>`,
    `<body>${place.outerHTML}</body></html>`,
  ].join('\n');
  render(null, place);
  return new Blob([html], { type: 'text/html' });
}

function textAsHtml(text: string): string {
  const element = document.createElement('p');
  element.textContent = text;
  return element.innerHTML;
}
