/** The fragment of a lesson's first step, its head, which stands under no heading. */
export const HEAD = 'top';

/** The screens on which a lesson can be taken in steps. Paper is none, however narrow. */
export const NARROW = 'screen and (width < 48rem)';

/**
 * Whether a lesson shows one step at a time on a phone. Unless somebody chose, it does so where nothing is lost by it:
 * where the browser's own search finds what is in the other steps.
 * @param chosen what was remembered, `steps` or `page`
 * @param canFind whether the browser knows `hidden="until-found"`: Chromium 102, Firefox 139, Safari 26.2
 *   (https://developer.mozilla.org/docs/Web/HTML/Reference/Global_attributes/hidden)
 */
export const wantsSteps = (chosen: unknown, canFind: boolean): boolean =>
  chosen === 'steps' || (chosen !== 'page' && canFind);

/** The id that a fragment names, without a text directive; as it stands if it is no proper encoding. */
export function idInFragment(hash: string): string {
  const [fragment = ''] = hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
