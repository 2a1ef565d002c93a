export const SearchFailed = ({ retry }: { retry: () => void }) => (
  <p class="search-failed" data-notice="search-failed">
    A part of the search could not be fetched. Check your connection; everything you typed is still here.{' '}
    <button type="button" class="button quiet" onClick={retry}>
      Try again
    </button>
  </p>
);
