import { brotliCompressSync, constants } from 'node:zlib';

/** What a page of HTML is made of, each by what the page would weigh less without it, in bytes by brotli. */
export function partsOf(
  html: string,
): Record<'words and markup' | 'data' | 'styles' | 'inline scripts' | 'policy', number> {
  const whole = compressed(html);
  const without = (part: RegExp): number => whole - compressed(html.replaceAll(part, ''));
  const parts = {
    data: without(/<script type="application\/json".*?<\/script>/gs),
    styles: without(/<style.*?<\/style>/gs),
    'inline scripts': without(/<script(?![^>]*(?:src=|application\/json)).*?<\/script>/gs),
    policy: without(/<meta http-equiv="content-security-policy"[^>]*>/g),
  };
  const known = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { 'words and markup': whole - known, ...parts };
}

const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
