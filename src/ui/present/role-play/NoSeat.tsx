/** What stands where a link names no play. */
export const NoSeat = ({ onBegin }: { onBegin: () => void }) => (
  <div class="advice" role="alert" data-no-seat>
    <p>
      This link isn’t whole: it should end in # and four letters or digits, such as #k7qm. Ask for it once more and open
      all of it. Or begin a play of your own and send its link to the others.
    </p>
    <p>
      <button type="button" class="button" onClick={onBegin}>
        Begin a new play
      </button>
    </p>
  </div>
);
