import type { Page } from '../page-test.ts';

/** What axe leaves open of names and ties: groups, fields, references, errors, and what is said of an answer. */
export async function names(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const check of [groups, fields, references, lists, errors, answers]) found.push(...(await page.evaluate(check)));
  return found;
}

/** Options that go together, and no question that they are an answer to. */
function groups(): string[] {
  const GROUP = 'fieldset, [role="radiogroup"], [role="group"]';
  const isGroup = (element: Element | null | undefined): boolean =>
    element != null &&
    (probe.isNamed(element) || (element.querySelector(':scope > legend')?.textContent ?? '').trim() !== '');
  const options = probe.shown('input:is([type="radio"], [type="checkbox"])[name]') as HTMLInputElement[];
  const byName = new Map<string, HTMLInputElement[]>();
  for (const option of options) byName.set(option.name, [...(byName.get(option.name) ?? []), option]);
  const alone = [...byName].filter(([, group]) => group.length > 1 && !isGroup(group[0]?.closest(GROUP)));
  const nameless = probe.shown(GROUP).filter((group) => !isGroup(group));
  return [...alone.map(([name]) => name), ...nameless.map(probe.told)].map(
    (which) => `a group without a name: ${which}`,
  );
}

/** A placeholder is no name: it goes as soon as somebody types. */
function fields(): string[] {
  const isLabeled = (field: Element): boolean =>
    [...((field as HTMLInputElement).labels ?? [])].some((label) => (label.textContent ?? '').trim() !== '');
  return probe
    .shown('input:not([type="submit"]), textarea, select')
    .filter((field) => !isLabeled(field) && !probe.isNamed(field))
    .map((field) => `a field without a name: ${probe.told(field)}`);
}

function references(): string[] {
  const NAMES = [
    'aria-labelledby',
    'aria-describedby',
    'aria-activedescendant',
    'aria-controls',
    'for',
    'popovertarget',
  ];
  const isFolded = (element: Element): boolean => element.getAttribute('aria-expanded') === 'false';
  return NAMES.flatMap((name) =>
    probe
      .shown(`[${name}]`)
      .filter((element) => name !== 'aria-controls' || !isFolded(element))
      .flatMap((element) =>
        probe
          .referred(element, name)
          .missing.map((id) => `${name} of ${id}, which is not there: ${probe.told(element)}`),
      ),
  );
}

/** A choice in a list that the field with the focus does not tell. */
function lists(): string[] {
  return probe
    .shown('[role="combobox"]')
    .filter((box) =>
      probe.referred(box, 'aria-controls').elements.some((list) => list.querySelector('[aria-selected="true"]')),
    )
    .filter((box) => !box.hasAttribute('aria-activedescendant'))
    .map((box) => `a choice in a list that its field does not tell: ${probe.told(box)}`);
}

function errors(): string[] {
  const isDescribed = (field: Element): boolean =>
    ['aria-describedby', 'aria-errormessage'].some((name) =>
      probe.referred(field, name).elements.some((note) => (note.textContent ?? '').trim() !== ''),
    );
  const isTied = (problem: Element): boolean =>
    (problem.textContent ?? '').trim() === '' || document.querySelector(`[aria-describedby~="${problem.id}"]`) !== null;
  return [
    ...probe
      .shown('[aria-invalid="true"]')
      .filter((field) => !isDescribed(field))
      .map((field) => `a field that does not tell what is wrong with it: ${probe.told(field)}`),
    ...probe
      .shown('.problem')
      .filter((problem) => !isTied(problem))
      .map((problem) => `an error that is tied to no field: ${probe.told(problem)}`),
  ];
}

/** What is said of an answer, and nothing that leads from the answer to it. */
function answers(): string[] {
  return probe
    .shown('[data-mark]')
    .filter((marked) => {
      const control = marked.querySelector('input, select, button');
      const notes = [...marked.querySelectorAll('.why')].filter(probe.isShown);
      const tied = [control, control?.closest('[role="radiogroup"]')].flatMap((one) =>
        one ? probe.referred(one, 'aria-describedby').elements : [],
      );
      return control && notes.length > 0 && !notes.some((note) => tied.some((one) => one.contains(note)));
    })
    .map((marked) => `an answer that is not tied to what is said of it: ${probe.told(marked)}`);
}
