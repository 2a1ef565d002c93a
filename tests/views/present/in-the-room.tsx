import course from 'virtual:fixture-course';
import { render } from 'preact';
import type { RolePlay } from '../../../src/team/role-play/play.ts';
import type { Slide } from '../../../src/team/room/slide.ts';
import { type AnyPractice, loadKind } from '../../../src/ui/exercise/load-kind.ts';
import { Presentation } from '../../../src/ui/present/Presentation.tsx';
import { RolePlayPage } from '../../../src/ui/present/role-play/RolePlayPage.tsx';
import { leavePage, onLeave } from '../fresh-browser.ts';
import { layOut } from '../page-around.ts';
import '../site-styles.ts';
import '../../../src/ui/present/present-styles.ts';
import '../../../src/ui/present/role-play/role-play-styles.ts';

/** A presentation and a role-play as their pages show them, without the site around them. */

function talk(): Extract<Slide, { kind: 'talk' }> {
  const exercise = course.modules
    .flatMap(({ lessons }) => lessons.flatMap(({ exercises }) => exercises))
    .find(({ kind }) => kind === 'conversation');
  if (!exercise) throw new Error('The fixture course has no talk.');
  return { kind: 'talk', title: 'A talk', exercise };
}

/** One slide of each kind with something to do on it. */
export const slides: readonly Slide[] = [
  { kind: 'title', title: 'Opening Well', above: 'First Steps', lines: ['Ask about the problem first.'] },
  {
    kind: 'call',
    title: 'The second time',
    tone: 'better',
    lines: [
      { who: 'Dana', said: 'What does it cost?' },
      { who: 'Lee', said: 'What put it on your list?', move: { name: 'Diagnose', helps: true }, note: 'Asks first.' },
    ],
  },
  {
    kind: 'vote',
    title: 'Question 1 of 1',
    situation: 'Dana wants a price.',
    stem: 'What do you say?',
    several: false,
    options: [
      { id: 'price', text: 'Ten dollars.', correct: false, why: 'Too soon.' },
      { id: 'ask', text: 'What put it on your list?', correct: true, why: 'It finds the cause.' },
    ],
  },
  { kind: 'timed', title: 'Play', minutes: 2, group: 'Play it in threes.' },
  talk(),
  { kind: 'list', title: 'The rules', lines: ['Ask first.', 'Wait.'] },
];

/** Shows the slides at an address within the page, as a reload does. */
export async function openSlides(hash = ''): Promise<void> {
  leavePage();
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  const kind = await loadKind('conversation');
  if (!('Practice' in kind)) throw new Error('A talk is no practice.');
  const kinds: ReadonlyMap<string, AnyPractice> = new Map([['conversation', kind]]);
  const panel = layOut('', { mainClass: 'stage', panelClass: 'panel-of-slides' });
  panel.dataset['panel'] = '';
  render(<Presentation slides={slides} kinds={kinds} leave="/lessons/opening-well/" />, panel);
  onLeave(() => render(null, panel));
}

export const play: RolePlay = {
  id: 'first-steps',
  title: 'First Steps',
  task: 'Open a call with a question.',
  customers: [
    { name: 'A busy customer', brief: 'You meet a customer.', hidden: [{ name: 'You push on', lines: ['The day.'] }] },
    { name: 'Farah', brief: 'Farah wants a price.', hidden: [{ name: 'Your mood', lines: ['Wary.'] }] },
  ],
  tally: ['Questions before the price'],
  rows: [
    { title: 'Opening', anchors: ['None.', 'Own reason.', 'Their reason.', 'And asks.'] },
    { title: 'Closing', anchors: ['Trails off.', 'A day.', 'One act.', 'Cut to fit.'] },
  ],
  levels: ['Tuning up', 'In key', 'In tempo', 'In concert'],
  debrief: ['What did you hear?'],
};

/** Opens a role-play by a link that ends like this. */
export function openPlay(hash: string): void {
  leavePage();
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  const panel = layOut('First Steps', { mainClass: 'page role-play' });
  render(<RolePlayPage play={play} />, panel);
  onLeave(() => render(null, panel));
}
