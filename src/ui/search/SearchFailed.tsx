import { useEffect } from 'preact/hooks';

/** Says what could not be fetched, and tries again by itself once the device is back online. */
export function SearchFailed({ retry }: { retry: () => void }) {
  useEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  });
  const isOffline = navigator.onLine === false;
  return (
    <p class="search-failed" role="alert" data-notice="search-failed">
      {isOffline
        ? 'You’re offline, and nothing for these words is on this device yet. What you searched for before can still be found.'
        : 'A part of the search could not be fetched. Check your connection; everything you typed is still here.'}{' '}
      <button type="button" class="button quiet" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
