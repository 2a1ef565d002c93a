const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;

/** Puts all styles of a page, in their order, into one element at the end of its head: each would have its hash in the policy. */
export function withOneStyle(html: string): string {
  const css = [...html.matchAll(STYLE)].map(([, text = '']) => text.trim()).join('');
  return html.replaceAll(STYLE, '').replace('</head>', () => `<style>${css}</style></head>`);
}
