import { h } from 'preact';
import { href } from '../../primitives/href.ts';
import type { Slide } from '../../team/room/slide.ts';
import { type AnyPractice, loadKind } from '../exercise/load-kind.ts';
import { adoptStyles } from '../kit/adopt-styles.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { pageData } from '../kit/page-data.ts';
import { showFetched } from '../kit/show-fetched.ts';
import { Presentation } from './Presentation.tsx';

/** The script of a presentation. It opens no log: what a group does is nobody's progress. */

interface Shown {
  slides: readonly Slide[];
  /** Where it came from, without the folder that the site is served from. */
  leave: string;
}

async function kindsOf(slides: readonly Slide[]): Promise<Map<string, AnyPractice>> {
  const names = new Set(slides.flatMap((slide) => (slide.kind === 'talk' ? [slide.exercise.kind] : [])));
  const loaded = await Promise.all([...names].map(async (name) => ({ name, kind: await loadKind(name) })));
  return new Map(loaded.flatMap(({ name, kind }) => ('Practice' in kind ? [[name, kind]] : [])));
}

const root = document.querySelector('[data-panel]');
const shown = pageData<Shown>('presentation');
if (root && shown) {
  const { slides, leave } = shown;
  void showFetched(
    root,
    () => kindsOf(slides),
    (kinds) => {
      for (const { laterStyles } of kinds.values()) if (laterStyles !== undefined) adoptStyles(laterStyles);
      return h(Boundary, null, h(Presentation, { slides, kinds, leave: href(leave) }));
    },
  );
}
