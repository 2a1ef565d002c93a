import type { ComponentChildren } from 'preact';

/** A wide table scrolls in here, so that the page itself never does sideways; by keyboard, too. */
export const Scroller = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section class="scroller" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
