import type { Page } from '../page-test.ts';

/** What axe leaves open of names and ties: groups, fields, references, errors, and what is said of an answer. */
export const names = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const shown = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isShown);
    const told = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const idsIn = (element: Element, name: string): string[] =>
      (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');
    const textOf = (ids: readonly string[]): string =>
      ids
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join('')
        .trim();
    const isNamed = (element: Element): boolean =>
      (element.getAttribute('aria-label') ?? '').trim() !== '' || textOf(idsIn(element, 'aria-labelledby')) !== '';
    const found: string[] = [];

    const choices = shown('input:is([type="radio"], [type="checkbox"])[name]') as HTMLInputElement[];
    for (const [name, group] of Map.groupBy(choices, ({ name }) => name)) {
      const around = group[0]?.closest('fieldset, [role="radiogroup"], [role="group"]');
      const legend = around?.querySelector(':scope > legend')?.textContent?.trim();
      if (group.length > 1 && !(around && (legend || isNamed(around)))) found.push(`a group without a name: ${name}`);
    }
    for (const group of shown('[role="radiogroup"], [role="group"], fieldset')) {
      const legend = group.querySelector(':scope > legend')?.textContent?.trim();
      if (!legend && !isNamed(group)) found.push(`a group without a name: ${told(group)}`);
    }
    for (const field of shown('input:not([type="radio"], [type="checkbox"], [type="submit"]), textarea, select')) {
      const labels = [...((field as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join('');
      if (labels.trim() === '' && !isNamed(field)) found.push(`a field without a name: ${told(field)}`);
    }
    for (const name of [
      'aria-labelledby',
      'aria-describedby',
      'aria-activedescendant',
      'aria-controls',
      'for',
      'popovertarget',
    ])
      for (const element of shown(`[${name}]`))
        for (const id of idsIn(element, name)) {
          const isFolded = name === 'aria-controls' && element.getAttribute('aria-expanded') === 'false';
          if (!document.getElementById(id) && !isFolded)
            found.push(`${name} of ${id}, which is not there: ${told(element)}`);
        }
    for (const box of shown('[role="combobox"]')) {
      const list = document.getElementById(box.getAttribute('aria-controls') ?? '');
      if (list?.querySelector('[aria-selected="true"]') && !box.hasAttribute('aria-activedescendant'))
        found.push(`a choice in a list that its field does not tell: ${told(box)}`);
    }
    const isDescribed = (element: Element | null | undefined): boolean =>
      element != null && textOf([...idsIn(element, 'aria-describedby'), ...idsIn(element, 'aria-errormessage')]) !== '';
    for (const field of shown('[aria-invalid="true"]'))
      if (!isDescribed(field)) found.push(`a field that does not tell what is wrong with it: ${told(field)}`);
    for (const problem of shown('.problem'))
      if ((problem.textContent ?? '').trim() !== '' && !document.querySelector(`[aria-describedby~="${problem.id}"]`))
        found.push(`an error that is tied to no field: ${told(problem)}`);
    for (const marked of shown('[data-mark]')) {
      const [control, note] = [marked.querySelector('input, select, button'), marked.querySelector('.why')];
      const group = control?.closest('[role="radiogroup"]');
      if (control && note && isShown(note) && ![control, group].some(isDescribed))
        found.push(`an answer that is not tied to what is said of it: ${told(marked)}`);
    }
    return found;
  });
