interface Props {
  /** Unique in the page; the words of the step are the label of the button. */
  name: string;
  /** From 1; 0 while it has none. */
  number: number;
  /** The id of what is said of the step. */
  describedBy: string | undefined;
  /** Left out once nothing can be changed. */
  onTap: (() => void) | undefined;
}

/** The number of a step, and the button that gives it or takes it away. */
export const Place = ({ name, number, describedBy, onTap }: Props) =>
  onTap ? (
    <button
      type="button"
      class="place needs-script"
      id={name}
      // Not by itself: it has a label, which would be its name then, and be said twice.
      aria-labelledby={`${name}-number ${name}-text`}
      aria-describedby={describedBy}
      data-number={number || undefined}
      onClick={onTap}
    >
      <span class="number" id={`${name}-number`}>
        {number || <span class="visually-hidden">No number:</span>}
      </span>
    </button>
  ) : (
    <div class="place" data-number={number}>
      <span class="number">{number}</span>
    </div>
  );
