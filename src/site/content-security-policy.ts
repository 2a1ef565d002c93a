import { createHash } from 'node:crypto';

/** What stands in the policy's place until the page is whole. */
export const POLICY_PLACE = 'the-policy';

/**
 * The page with the policy that fits what stands in it: nothing from anywhere else, no inline code but the page's own, no
 * text ever turned into HTML or script but the addresses of our own workers (`device/workers.ts`,
 * `ui/inline/offline.ts`). Astro 7.3 would name the
 * hashes of all styles and scripts of the site in each page, which is two kilobytes that no compression makes smaller.
 * `path` is for the error: a page without a place for it.
 */
export function withPolicy(html: string, path: string): string {
  const place = `content="${POLICY_PLACE}"`;
  if (!html.includes(place)) throw new Error(`${path} has no place for the security policy; \`Page.astro\` has it.`);
  return html.replace(place, `content="${policyOf(html)}"`);
}

const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    sources('script-src', inlineOf(html, 'script')),
    sources('style-src', inlineOf(html, 'style')),
    ...['img-src', 'font-src', 'connect-src', 'manifest-src', 'worker-src'].map((what) => `${what} 'self'`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types crescendo crescendo-worker',
  ].join(';');

const sources = (directive: string, inline: readonly string[]): string =>
  [directive, "'self'", ...new Set(inline.map(sha256))].join(' ');

/** What stands in the elements of a name, without those that only name a file or are data. */
function inlineOf(html: string, name: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${name}\\b([^>]*)>(.*?)</${name}>`, 'gs'));
  return [...elements].flatMap(([, attributes = '', text = '']) =>
    /\ssrc=|\stype="application\/json"/.test(attributes) ? [] : [text],
  );
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
