/** In the place of the form when the lessons to choose from are not there. */
export const NotLoaded = ({ onRetry }: { onRetry: () => void }) => (
  <section class="panel" role="alert">
    <p>The list of lessons didn’t load. Check your connection and try again.</p>
    <p class="act">
      <button type="button" class="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  </section>
);
