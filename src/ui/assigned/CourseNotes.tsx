/** What differs from what was asked, each with what to do about it. */
export const CourseNotes = ({ notes }: { notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <ul class="advice" data-assignment-notes>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
