/** What was looked for when somebody followed a hit, kept with the page's entry in the history, so that Back brings it again. */
export interface SearchReturn {
  typed: string;
  /** Of the option that was followed. */
  key: string;
}

/** Never throws, whatever the history holds. */
export function returnIn(state: unknown): SearchReturn | undefined {
  const { typed, key } = Object((state as { search?: unknown } | null)?.search) as Partial<SearchReturn>;
  return typeof typed === 'string' && typeof key === 'string' ? { typed, key } : undefined;
}

export const keepReturn = (search: SearchReturn): void => {
  history.replaceState({ ...Object(history.state), search }, '');
};

/** Somebody who closed the search does not want it back. */
export function forgetReturn(): void {
  if (returnIn(history.state) === undefined) return;
  const { search: _, ...rest } = Object(history.state) as Record<string, unknown>;
  history.replaceState(rest, '');
}
