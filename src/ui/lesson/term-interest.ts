const SHOW_AFTER_MILLIS = 300;
const HIDE_AFTER_MILLIS = 200;

/**
 * Shows the card that a link names in `interestfor` while the mouse or the focus rests on the link or on the card, for
 * browsers that don't know the attribute: all but Chromium from 142 on, as of Firefox 153 and Safari 26
 * (https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/interest-delay). Escape closes it, as any popover.
 */
export function showCardsOnInterest(links: Iterable<HTMLAnchorElement>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (act: () => void, millis: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, millis);
  };
  const stay = (): void => clearTimeout(timer);

  for (const link of links) {
    const card = document.getElementById(link.getAttribute('interestfor') ?? '');
    if (!card) continue;
    card.addEventListener('toggle', () => keepOnScreen(card));
    const showSoon = (): void => soon(() => card.togglePopover({ force: true, source: link }), SHOW_AFTER_MILLIS);
    const hideSoon = (): void => soon(() => card.togglePopover(false), HIDE_AFTER_MILLIS);
    onMouse(link, showSoon, hideSoon);
    onMouse(card, stay, hideSoon);
    link.addEventListener('focus', () => link.matches(':focus-visible') && showSoon());
    link.addEventListener('blur', hideSoon);
    card.addEventListener('focusin', stay);
    card.addEventListener('focusout', hideSoon);
  }
}

/**
 * WebKit 2.50, and so Safari 26.0, puts a card above its word on a page that was scrolled, also where there is no room for
 * it, and tries no other place. A card that lies off the screen comes to its foot, where small screens have it.
 */
function keepOnScreen(card: HTMLElement): void {
  card.removeAttribute('data-at-foot');
  const { top, bottom, left, right } = card.getBoundingClientRect();
  const isOff = top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
  card.toggleAttribute('data-at-foot', isOff && card.matches(':popover-open'));
}

function onMouse(place: HTMLElement, enter: () => void, leave: () => void): void {
  place.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && enter());
  place.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && leave());
}
