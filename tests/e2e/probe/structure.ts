import type { Page } from '../page-test.ts';

/** What axe leaves open of how a page is built: one main heading, tables with heads, what is sorted, the language of parts. */
export const structure = (page: Page): Promise<string[]> =>
  page.evaluate((languages) => {
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const shown = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isShown);
    const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);

    const headings = shown('h1');
    const found = headings.length === 1 ? [] : [`${headings.length} main headings: ${headings.map(words).join(', ')}`];
    for (const table of shown('table')) {
      if (!table.querySelector('th')) found.push(`a table without heads: ${words(table)}`);
      else if (!table.querySelector('tr')?.querySelector('th'))
        found.push(`a table without heads on top: ${words(table)}`);
      const sorts = table.querySelectorAll('thead button').length > 0;
      if (sorts && !table.querySelector('[aria-sort]'))
        found.push(`a table that tells not how it is sorted: ${words(table)}`);
    }
    for (const part of shown('p, li, dd, blockquote, figcaption')) {
      if (part.closest('[lang]') !== document.documentElement || part.querySelector('p, li')) continue;
      const all = (part.textContent ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
      const count = (of: readonly string[]): number => all.filter((word) => of.includes(word)).length;
      const own = count(languages.en ?? []);
      for (const [language, typical] of Object.entries(languages))
        if (language !== 'en' && count(typical) >= 4 && count(typical) > own)
          found.push(`a part in another language (${language}?) without lang: ${words(part)}`);
    }
    return found;
  }, TYPICAL);

/** Words without which hardly a sentence of a language gets by, and which no other of them has. */
const TYPICAL: Record<string, readonly string[]> = {
  en: 'the a an of to and is are was you it in on for that what this with not they we have be do at by'.split(' '),
  fr: 'le les des du un une et est pas pour que qui je vous nous dans sur avec mais ce cette'.split(' '),
  de: 'der das den dem und ist nicht ich sie ein eine für mit zu auf wir haben auch aber'.split(' '),
  es: 'el los las del una y es no para que por con su se lo pero usted esto'.split(' '),
};
