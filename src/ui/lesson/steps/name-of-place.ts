/** What a place is called where one goes on to it: "The example", "Exercise 2 of 5". */
export function nameOfPlace(place: Element | undefined): string {
  const heading = place?.querySelector('h2');
  const position = place?.querySelector('.exercise > .head > :last-child');
  return heading?.textContent ?? (position ? `Exercise ${position.textContent}` : 'Read on');
}
