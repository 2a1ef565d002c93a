/**
 * Adds the styles of a part that comes later than its page, so that the page doesn't carry them. `css` is a file's text, from
 * an import that ends in `?inline`; its rules stand in layers, so that it makes no difference when they come.
 */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
