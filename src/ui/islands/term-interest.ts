const SHOW_AFTER_MILLIS = 300;
const HIDE_AFTER_MILLIS = 200;

/**
 * Shows the card of a glossary term while the mouse or the focus rests on the word, for browsers that don't know
 * `interestfor`. A card that was opened by click stays until it is closed, as it does in those that know it.
 */
export function showTermsOnInterest(words: Iterable<HTMLButtonElement>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: HTMLElement | undefined;
  const soon = (act: () => void, millis: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, millis);
  };
  const show = (word: HTMLButtonElement, card: HTMLElement): void => {
    if (card.matches(':popover-open')) return;
    shown = card;
    card.showPopover({ source: word });
  };
  const hideSoon = (): void =>
    soon(() => {
      shown?.hidePopover();
      shown = undefined;
    }, HIDE_AFTER_MILLIS);
  const onMouse = (place: HTMLElement, enter: () => void): void => {
    place.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && enter());
    place.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hideSoon());
  };

  for (const word of words) {
    const card = word.popoverTargetElement;
    if (!(card instanceof HTMLElement)) continue;
    const showSoon = (): void => soon(() => show(word, card), SHOW_AFTER_MILLIS);
    onMouse(word, showSoon);
    onMouse(card, () => clearTimeout(timer));
    word.addEventListener('focus', () => word.matches(':focus-visible') && showSoon());
    word.addEventListener('blur', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && card.contains(relatedTarget))) hideSoon();
    });
    word.addEventListener('click', () => {
      clearTimeout(timer);
      shown = undefined;
    });
  }
}
