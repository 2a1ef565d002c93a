/** What is wrong with the file of an icon, as an author is told. */
export interface IconSlip {
  what: string;
  mend: string;
}

/** It comes with the first page. */
const MOST_BYTES = 20_000;

/** What would run, or would be fetched from elsewhere: nothing on this site does. */
const LIVELY =
  /<script\b|<foreignObject\b|\son[a-z]+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/)|@import|url\(\s*["']?https?:/i;

/** What is wrong with a company's own icon, an SVG. It may be any drawing that stands still and brings all it needs. */
export function iconSlips(text: string): IconSlip[] {
  const slips: IconSlip[] = [];
  if (!/<svg\b[^>]*>/.test(text))
    slips.push({ what: 'There is no `<svg>` in the file.', mend: 'save the icon as SVG, or remove the file.' });
  else if (!/<svg\b[^>]*\sviewBox=/.test(text))
    slips.push({
      what: 'The icon does not say how large it is.',
      mend: 'begin it with a `viewBox`, as `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">`.',
    });
  const [lively] = LIVELY.exec(text) ?? [];
  if (lively)
    slips.push({
      what: `The icon has something that runs or is fetched from elsewhere: \`${lively.trim()}\`.`,
      mend: 'export it as plain SVG, with pictures embedded and text as outlines.',
    });
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES)
    slips.push({
      what: `The icon has ${Math.round(bytes / 1000)} KB, and comes with every first visit.`,
      mend: `simplify it to ${MOST_BYTES / 1000} KB or less.`,
    });
  return slips;
}
