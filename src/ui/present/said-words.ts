import { plainText } from '../../exercises/prose.ts';
import type { Place } from '../../team/room/place.ts';
import { type Slide, votePhases } from '../../team/room/slide.ts';

/** What a screen reader is told when a place is reached: what is new there. */
export function placeInWords(slides: readonly Slide[], { slide: at, look }: Place): string {
  const slide = slides[at];
  if (!slide) return '';
  const news = newsOf(slide, look);
  return look === 0 ? `Slide ${at + 1} of ${slides.length}: ${slide.title}. ${news}`.trim() : news;
}

function newsOf(slide: Slide, look: number): string {
  if (slide.kind === 'call') {
    const line = slide.lines[look];
    return line ? `${line.who}: ${line.said}` : '';
  }
  if (slide.kind === 'list') return slide.lines[look] ?? '';
  if (slide.kind !== 'vote') return '';
  const phase = votePhases(slide)[look];
  const right = slide.options.filter(({ correct }) => correct).map(({ text }) => plainText(text));
  return phase === 'answer' ? `The answer: ${right.join(' and ')}` : plainText(slide.stem);
}
