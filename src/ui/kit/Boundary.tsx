import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { href } from '../../primitives/href.ts';
import { followTranslation } from './translated.ts';

interface Props {
  children: ComponentChildren;
  /** What stays in reach all the same, such as backing up and erasing. */
  care?: ComponentChildren;
}

/**
 * Stands around an island, so that one record that can't be shown empties no page: it says so, keeps what matters in reach,
 * and lets it be tried again. What is on record is not touched.
 */
export function Boundary({ children, care }: Props) {
  // Before anything else has its turn: a translation that is at work already translates what was drawn at once.
  useLayoutEffect(followTranslation, []);
  const [error, again] = useErrorBoundary((thrown: unknown) => {
    // For whoever looks into it; the page says it in words.
    console.warn(thrown);
  });
  if (error === undefined) return <>{children}</>;
  return (
    <>
      <div class="advice" role="alert" data-broken>
        <p>
          Something went wrong with this part of the page. Nothing you did is lost. Try again. If that doesn’t help,
          make a backup {care ? 'below' : <a href={href('/data/')}>on Your data</a>} and tell whoever runs this site.
        </p>
        <p>
          <button type="button" class="button quiet" onClick={again}>
            Try again
          </button>
        </p>
      </div>
      {care}
    </>
  );
}
