const CURLY = /^[“”„‘’](.*)[“”‘’]$/s;

/** The text between curly quotation marks, which word processors write in place of straight ones; undefined without them. */
export const withoutCurlyQuotes = (written: string): string | undefined => CURLY.exec(written.trim())?.[1];

/** An attribute of a tag whose value does not stand between two straight quotation marks. */
export interface AttributeSlip {
  /** As it is written. */
  written: string;
  mended: string;
  quotes: 'curly' | 'none';
}

const CURLY_VALUE = /\s([\w-]+)=(?:[“”„‘’]([^“”‘’"<>]*)[“”‘’"]|["']([^"'“”‘’<>]*)[“”‘’](?=\s|\/|>))/;
const BARE_VALUE = /\s([\w-]+)=([^\s"'{}<>/“”„‘’]+)/;

/** The first one in a line of prose. */
export function attributeSlip(line: string): AttributeSlip | undefined {
  const match = CURLY_VALUE.exec(line) ?? BARE_VALUE.exec(line);
  if (!match) return undefined;
  const [whole, name = '', inside, halfInside] = match;
  const value = inside ?? halfInside ?? '';
  const quotes = CURLY_VALUE.test(line) ? 'curly' : 'none';
  return { written: whole.trim(), mended: `${name}="${value}"`, quotes };
}
