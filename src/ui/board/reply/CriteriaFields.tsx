interface Props {
  /** By id. */
  criteria: Readonly<Record<string, string>>;
  rated: Readonly<Record<string, boolean>>;
  onRate: (rated: Readonly<Record<string, boolean>>) => void;
}

/**
 * The criteria of a text, each to be found met or not yet. How the rep rated themselves stays in their browser until they
 * read this, so that nobody rates by it.
 */
export const CriteriaFields = ({ criteria, rated, onRate }: Props) => (
  <>
    {Object.entries(criteria).map(([id, text]) => (
      <fieldset key={id} class="criterion">
        <legend>{text}</legend>
        {([true, false] as const).map((met) => (
          <button
            key={String(met)}
            type="button"
            aria-pressed={rated[id] === met}
            onClick={() => {
              const { [id]: before, ...others } = rated;
              // Pressed once more, it is not rated any longer.
              onRate(before === met ? others : { ...others, [id]: met });
            }}
          >
            {met ? 'Yes' : 'Not yet'}
          </button>
        ))}
      </fieldset>
    ))}
  </>
);
