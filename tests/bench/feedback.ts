/**
 * Runs in a lesson page whose islands are live: answers its first exercise with one best option and gives the
 * milliseconds from Check until the feedback is on the screen.
 */
export async function feedbackMillis(): Promise<number> {
  const exercise = document.querySelector('[data-kind="choice"][data-state="open"]');
  const option = exercise?.querySelector<HTMLElement>('[data-option] input');
  const check = exercise?.querySelector<HTMLElement>('button[type="submit"]');
  const result = exercise?.querySelector('[data-result]');
  if (!option || !check || !result)
    throw new Error('The lesson has no open `choice` exercise to answer. Measure a lesson that has one.');
  // A frame's callbacks run before it is painted, and a message that they send arrives after.
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
  const told = new Promise<void>((resolve) => {
    new MutationObserver(() => result.textContent !== '' && resolve()).observe(result, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  // It may stand in another step of the lesson.
  if (exercise?.closest('[hidden]')) location.hash = exercise.closest('.exercise-place')?.id ?? '';
  await painted();
  check.scrollIntoView({ block: 'center', behavior: 'instant' });
  option.click();
  await painted();
  await painted();
  const start = performance.now();
  check.click();
  await told;
  await painted();
  return performance.now() - start;
}
