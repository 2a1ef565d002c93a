import { loadFailed } from './load-failed.ts';

/** Makes one kind of island live. Gets the element that was rendered at build and the data beside it. */
export type Mount = (root: HTMLElement, props: unknown) => Promise<void>;

/**
 * Makes each `[data-island]` live when it comes near the screen, or when somebody reaches into it first.
 *
 * Astro's own `client:visible` would need a static import for each kind of exercise in the wrapper, and its runtime in
 * every page; here a page loads only the kinds that it shows, and a new kind is found by its folder alone.
 */
export function mountIslands(mounts: Readonly<Record<string, Mount>>): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void start(target);
    },
    { rootMargin: '600px' },
  );

  const start = async (place: Element): Promise<void> => {
    near.unobserve(place);
    const data = place.querySelector(':scope > script[type="application/json"]');
    const mount = mounts[place.getAttribute('data-island') ?? ''];
    const root = place.firstElementChild;
    if (!mount || !(root instanceof HTMLElement) || place.hasAttribute('data-live')) return;
    place.setAttribute('data-live', 'starting');
    try {
      await mount(root, JSON.parse(data?.textContent ?? '{}'));
      place.setAttribute('data-live', 'yes');
    } catch {
      // Its script did not come: the line is gone, a hotel asks for a password first, or there is a newer release.
      place.setAttribute('data-live', 'failed');
      loadFailed(place, () => {
        place.removeAttribute('data-live');
        return start(place);
      });
    }
  };

  // What is on record belongs on paper too, also where nobody has scrolled to.
  addEventListener('beforeprint', () => {
    for (const place of document.querySelectorAll('[data-island]')) void start(place);
  });

  for (const place of document.querySelectorAll('[data-island]')) {
    // One that decides what the rest of the page shows can’t wait until somebody comes near it.
    if (place.hasAttribute('data-at-once')) void start(place);
    else near.observe(place);
    place.addEventListener('focusin', () => void start(place), { once: true });
    place.addEventListener('pointerdown', () => void start(place), { once: true });
  }
}
