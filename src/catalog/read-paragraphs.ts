import type { LessonSource } from './course-sources.ts';
import type { Paragraph, ParagraphSection } from './paragraphs.ts';
import { revisionOf } from './revision.ts';

/** The section before the first heading. It is always there, and empty in most lessons. */
const TOP = 'top';

/** In hexadecimal digits: one edit in a million goes unnoticed. */
const HASH_LENGTH = 5;

type Source = Pick<LessonSource, 'blocks' | 'facts' | 'drawings'>;

/** The text of a lesson by its sections, in which the nth block of all, headings included, is the nth of its page. */
export function paragraphSections(source: Source): ParagraphSection[] {
  const first = { fragment: TOP, title: '', blocks: [] as (Paragraph | null)[] };
  const sections = [first];
  for (const block of source.blocks) {
    const { shows, heading } = block;
    if (shows === 'heading') sections.push({ fragment: heading?.slug ?? '', title: heading?.text ?? '', blocks: [] });
    else sections.at(-1)?.blocks.push(shows === 'exercise' ? null : paragraph(shownWords(block, source)));
  }
  return sections;
}

function paragraph(text: string): Paragraph {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return { hash: revisionOf(words.join(' ')).slice(0, HASH_LENGTH), words: words.length };
}

/** Letters and figures, with the signs that give a figure its meaning. */
const WORD = /[\p{L}\p{N}\p{M}\p{Sc}%]+/gu;

function shownWords({ shows, words }: Source['blocks'][number], { facts, drawings }: Source): string {
  switch (shows) {
    case 'takeaways':
      return facts.takeaways.join(' ');
    case 'commitment':
      return [facts.commitment.if, facts.commitment.do, facts.commitment.log].join(' ');
    case 'sources':
      return facts.sources.map(({ cite, note }) => `${cite} ${note ?? ''}`).join(' ');
    case 'drawing': {
      const drawing = drawings.find(({ name }) => name === words)?.drawing;
      return drawing ? `${drawing.title} ${drawing.description}` : words;
    }
    default:
      return words;
  }
}
