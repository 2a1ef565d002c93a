import type { Contrast, Guide, Module } from '../../catalog/course.ts';
import type { Slide } from '../../team/room/slide.ts';
import { rolePlayPath } from '../role-plays.ts';
import { callSlide } from './lesson-slides.ts';

/** A session as the room sees it: the plan by the clock, then what is read, played and asked in it. Nothing that only a trainer should read. */
export function guideSlides({ id, title, promise, guide }: Module & { guide: Guide }, hasRolePlay: boolean): Slide[] {
  const { plan, contrasts, task, debrief, lastWord } = guide;
  return [
    { kind: 'title', title, above: 'Team session', lines: [promise] },
    { kind: 'agenda', title: 'The plan', steps: plan.map(({ name, minutes }) => ({ name, minutes })) },
    ...plan.map(({ name, minutes, group }): Slide => ({ kind: 'timed', title: name, minutes, group })),
    ...contrasts.flatMap(callsOf),
    hasRolePlay
      ? { kind: 'role-play', title: 'Play it', path: rolePlayPath(id), task }
      : { kind: 'list', title: 'Play it', lines: [task] },
    { kind: 'list', title: 'What did you hear?', lines: debrief },
    ...(lastWord === undefined ? [] : [{ kind: 'list', title: 'To take along', lines: [lastWord] } as const]),
  ];
}

const callsOf = ({ lesson, poor, better, listen }: Contrast): Slide[] => [
  callSlide(poor, lesson.moves),
  callSlide(better, lesson.moves),
  { kind: 'list', title: 'What changed?', lines: ['Say which words you heard.', listen] },
];
