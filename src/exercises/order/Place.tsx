interface Props {
  id: string;
  /** Unique in the page. */
  name: string;
  /** From 1; 0 while it has none. */
  number: number;
  /** Left out once nothing can be changed. */
  onTap: ((id: string) => void) | undefined;
}

/** The number of a step, and the button that gives it or takes it away. The words of the step are its label. */
export const Place = ({ id, name, number, onTap }: Props) =>
  onTap ? (
    // A part without a choice is where an answer that is not complete leads.
    <span class="place-of" data-part={number === 0 ? id : undefined}>
      <button
        type="button"
        class="place"
        id={name}
        aria-labelledby={`${name} ${name}-text`}
        data-number={number || undefined}
        onClick={() => onTap(id)}
      >
        <span class="number">{number || <span class="visually-hidden">No number:</span>}</span>
      </button>
    </span>
  ) : (
    <span class="place" data-number={number}>
      <span class="number">{number}</span>
    </span>
  );
