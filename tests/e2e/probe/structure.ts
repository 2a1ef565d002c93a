import type { Page } from '../page-test.ts';

/**
 * What axe leaves open of how a page is built: one main heading, headings that are none, tables with heads, what is sorted,
 * links that are told from their sentence, the language of parts.
 */
export const structure = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(headings)),
  ...(await page.evaluate(boldParagraphs)),
  ...(await page.evaluate(plainLinks)),
  ...(await page.evaluate(tables)),
  ...(await page.evaluate(languages, TYPICAL)),
];

function headings(): string[] {
  const found = probe.shown('h1');
  return found.length === 1 ? [] : [`${found.length} main headings: ${found.map(probe.told).join(', ')}`];
}

/** Paragraphs of one bold phrase with other text beneath. */
function boldParagraphs(): string[] {
  return probe
    .shown('main p')
    .filter((paragraph) => {
      const [only, ...others] = paragraph.childNodes;
      // With a colon at its end it leads to the list below.
      const isBold = others.length === 0 && only instanceof HTMLElement && only.matches('strong, b');
      if (paragraph.textContent.trimEnd().endsWith(':')) return false;
      const isInText = !paragraph.closest('li, td, th, dd, blockquote, figure, form, [role]');
      return isBold && isInText && paragraph.nextElementSibling?.matches('p, ul, ol, table, .exercise-place');
    })
    .map((paragraph) => `a paragraph that stands for a heading: ${probe.told(paragraph)}`);
}

/** Links in a sentence that differ from it by their color alone. */
function plainLinks(): string[] {
  const looksOf = (element: Element): string => {
    const { fontWeight, fontStyle, borderBottomWidth, backgroundColor } = getComputedStyle(element);
    return [fontWeight, fontStyle, borderBottomWidth, backgroundColor].join(' ');
  };
  const isInSentence = ({ parentElement }: Element): boolean =>
    [...(parentElement?.childNodes ?? [])].some((node) => node instanceof Text && /\p{L}{3}/u.test(node.data));
  return probe
    .shown('main :is(p, li) > a')
    .filter((link) => isInSentence(link) && getComputedStyle(link).textDecorationLine === 'none')
    .filter((link) => link.parentElement && looksOf(link) === looksOf(link.parentElement))
    .map((link) => `a link that differs from its sentence by color alone: ${probe.told(link)}`);
}

function tables(): string[] {
  const all = probe.shown('table');
  const heads = all.filter((table) => !table.querySelector('tr')?.querySelector('th'));
  const sorts = all.filter((table) => table.querySelector('thead button') && !table.querySelector('[aria-sort]'));
  return [
    ...heads.map((table) => `a table without heads on top: ${probe.told(table)}`),
    ...sorts.map((table) => `a table that does not tell how it is sorted: ${probe.told(table)}`),
  ];
}

/** Sentences with more of the small words of another language than of English. */
function languages(typical: Record<string, readonly string[]>): string[] {
  const { en = [], ...others } = typical;
  const guess = (part: Element): string | undefined => {
    const words = (part.textContent ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
    const count = (of: readonly string[]): number => words.filter((word) => of.includes(word)).length;
    const own = Math.max(3, count(en));
    return Object.keys(others).find((language) => count(others[language] ?? []) > own);
  };
  return probe
    .shown('p, li, dd, blockquote, figcaption')
    .filter((part) => part.closest('[lang]') === document.documentElement && !part.querySelector('p, li'))
    .flatMap((part) => {
      const language = guess(part);
      return language ? [`a part in another language (${language}?) without lang: ${probe.told(part)}`] : [];
    });
}

/** Words without which hardly a sentence of a language gets by, and which English does not have. */
const TYPICAL: Record<string, readonly string[]> = {
  en: 'the a an of to and is are was you it in on for that what this with not they we have be do at by'.split(' '),
  fr: 'le les des du un une et est pas pour que qui je vous nous dans sur avec mais ce cette'.split(' '),
  de: 'der das den dem und ist nicht ich sie ein eine für mit zu auf wir haben auch aber'.split(' '),
  es: 'el los las del una y es no para que por con su se lo pero usted esto'.split(' '),
};
