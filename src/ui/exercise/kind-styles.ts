const styles = import.meta.glob<string>('../../exercises/*/style.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** For the build: the styles of these kinds, for a page that has no others. They belong behind those of `frame-styles.ts`. */
export const stylesOfKinds = (kinds: readonly string[]): string =>
  [...new Set(kinds)]
    .toSorted()
    .map((kind) => styles[`../../exercises/${kind}/style.css`]?.trim() ?? '')
    .join('');
