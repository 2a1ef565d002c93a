import { type ComponentChild, h, render } from 'preact';
import { NotLoaded } from './NotLoaded.tsx';

/**
 * Shows what is made of something fetched, in place of what was built; where it can't be had, says so and offers to try
 * again. Resolves when one stands.
 */
export async function showFetched<T>(
  root: Element,
  fetched: () => Promise<T>,
  view: (got: T) => ComponentChild,
): Promise<void> {
  const got = await fetched().catch(() => undefined);
  root.replaceChildren();
  const show = (now: T | undefined): void =>
    render(now === undefined ? h(NotLoaded, { onRetry: again }) : view(now), root);
  const again = (): void => void fetched().then(show, () => show(undefined));
  show(got);
}
