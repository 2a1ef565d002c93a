/** Prints one section of the page, once it has been drawn with all its rows. */
export function printSection(what: string): void {
  const root = document.documentElement;
  root.dataset['print'] = what;
  requestAnimationFrame(() =>
    setTimeout(() => {
      addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
      window.print();
    }),
  );
}
