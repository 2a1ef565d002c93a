import type { SearchDocument } from '../../../src/search/shared/document.ts';

/** A section of a made-up lesson. */
export const place = (address: string, says: string[], texts: string[]): SearchDocument => ({
  address,
  kind: 'section',
  path: `/lessons/${address}`,
  lesson: address,
  title: 'Weather',
  heading: 'Clouds',
  says,
  ideas: [],
  texts,
});
