/** Does something once what has changed by now is on the screen, so that nobody waits for it. */
export function whenPainted(work: () => void): void {
  // Where nothing is drawn, there is no frame to wait for.
  if (document.visibilityState === 'hidden') setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
