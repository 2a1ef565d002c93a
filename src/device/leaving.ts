const works = new Set<() => void>();

/** Has something done when the page is left, before what is unsaved is handed on to the next one. Returns how to stop. */
export function whenLeaving(work: () => void): () => void {
  works.add(work);
  return () => void works.delete(work);
}

/** The page is being left. */
export function leave(): void {
  for (const work of works) work();
}
