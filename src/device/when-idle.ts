/** Does something once the page has nothing else to do, after this time at the latest. */
export function whenIdle(work: () => void, limitMillis = 2_000): void {
  // No Safari has it as of 26 (https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback).
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: limitMillis });
  else setTimeout(work, limitMillis);
}
