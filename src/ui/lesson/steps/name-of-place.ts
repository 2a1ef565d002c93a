/** What a place is called where one goes on to it: "The example", "Exercise 2 of 5". */
export function nameOfPlace(place: Element | undefined): string {
  if (place?.matches('[data-lesson-end], :has(> [data-lesson-end])')) return 'The end of the lesson';
  const heading = place?.querySelector('h2');
  const position = place?.querySelector('.exercise > .head > :last-child');
  return heading?.textContent ?? (position ? `Exercise ${position.textContent}` : 'Read on');
}
