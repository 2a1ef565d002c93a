import type { ParagraphSection } from '../../../catalog/paragraphs.ts';

/** The address of a changed paragraph, by its place among all blocks. */
export const changeId = (place: number): string => `changed-${place}`;

/**
 * The elements of a lesson's text, one for each block. None when there are more or fewer, as where an extension of the
 * browser has put something in: a mark at the wrong paragraph would be worse than none.
 */
export function blocksOfPage(page: ParentNode, text: readonly ParagraphSection[]): HTMLElement[] | undefined {
  const elements = [...page.querySelectorAll<HTMLElement>('.prose > .lesson-step > *')];
  const count = text.reduce((sum, { blocks }) => sum + blocks.length, text.length - 1);
  return elements.length === count ? elements : undefined;
}

/** Marks changed paragraphs, with a line at their side and a word for those who hear the page. Returns how to take it back. */
export function markParagraphs(blocks: readonly HTMLElement[], places: readonly number[]): () => void {
  const marks = places.flatMap((place) => {
    const element = blocks[place];
    return element ? [mark(element, changeId(place))] : [];
  });
  return () => {
    for (const unmark of marks) unmark();
  };
}

function mark(element: Element, id: string): () => void {
  const word = document.createElement('span');
  word.className = 'visually-hidden';
  word.textContent = 'Changed since you passed: ';
  // A list takes no words between its entries, and a drawing none that are read.
  if (element.localName === 'svg') element.before(word);
  else (element.matches('ul, ol') ? (element.querySelector('li') ?? element) : element).prepend(word);
  const had = element.id;
  if (!had) element.id = id;
  element.setAttribute('data-changed', '');
  return () => {
    word.remove();
    if (!had) element.removeAttribute('id');
    element.removeAttribute('data-changed');
  };
}

/** The same for questions, which say so in words by themselves. */
export function markQuestions(ids: readonly string[]): () => void {
  const places = ids.flatMap((id) => document.querySelector(`#${CSS.escape(id)}`) ?? []);
  for (const place of places) place.setAttribute('data-changed', '');
  return () => {
    for (const place of places) place.removeAttribute('data-changed');
  };
}
