/** A handler that does what belongs to a key, and nothing while a word is being composed. */
export const keyActions =
  (actions: Readonly<Record<string, () => void>>) =>
  (event: KeyboardEvent): void => {
    const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    // While a word is being composed, keys belong to the input method. Safari says so of all but the Enter that ends it
    // (https://bugs.webkit.org/show_bug.cgi?id=165004).
    if (!act || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    act();
  };
