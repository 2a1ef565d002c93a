import { type ComponentChild, h, render } from 'preact';
import { NotLoaded } from './NotLoaded.tsx';

/** Shows what is made of something fetched; where it can't be had, says so and offers to try again. Resolves when one stands. */
export async function showFetched<T>(
  root: Element,
  fetched: () => Promise<T>,
  view: (got: T) => ComponentChild,
): Promise<void> {
  const got = await fetched().catch(() => undefined);
  const again = (): void => void showFetched(root, fetched, view);
  render(got === undefined ? h(NotLoaded, { onRetry: again }) : view(got), root);
}
