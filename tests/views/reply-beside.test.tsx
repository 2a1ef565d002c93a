import { expect, it } from 'vitest';
import { openLearner } from '../../src/device/learner.ts';
import { canonicalJson } from '../../src/primitives/canonical-json.ts';
import { showReplies } from '../../src/ui/reply/show-replies.ts';
import { answeredAs, stampedAsBefore } from '../team/asked-assignment.ts';
import { handedIn, replyOf } from '../team/replies.ts';
import { freshBrowserForEachTest, onLeave } from './fresh-browser.ts';
import { openLesson } from './lesson-in-hand.tsx';
import { page } from './locate.ts';
import { expectNoViolations } from './looks.ts';

freshBrowserForEachTest();

const reply = replyOf();
const received = {
  type: 'reply-received',
  reply: reply.id,
  handIn: reply.handIn,
  assignment: reply.assignment.id,
  body: canonicalJson(reply),
};

it('A reply stands below the answer that it is about, and says when it was done once more', async () => {
  await openLesson('every-kind');
  const person = await openLearner();
  onLeave(() => person.log.close());
  await person.log.append(stampedAsBefore([...handedIn, received]));
  await showReplies(person, { id: 'every-kind', aliases: [], required: ['follow-up'] });
  const beside = page.locate('#follow-up > [data-reply-beside]');
  await expect.element(beside).toMatchTextContent('Maria Okafor’s reply');
  await expect.element(beside).toMatchTextContent('Short, good.');
  await expect.element(beside).toMatchTextContent('You and Maria Okafor agree on 1 of 3.');
  await expect.element(beside).toMatchTextContent('asks you to do this once more');
  expect(document.querySelectorAll('[data-reply-beside]')).toHaveLength(1);
  await expectNoViolations('beside');
  const { type: _type, ...again } = answeredAs('every-kind/follow-up', {
    ratings: {},
    text: 'Joe?',
    met: {},
    stage: 'judging',
  });
  await person.record({ type: 'exercise-answered', ...again } as Parameters<typeof person.record>[0]);
  await expect.element(beside).toMatchTextContent('and you’ve done it');
  // What it compares stays what was handed in.
  await expect.element(beside).toMatchTextContent('agree on 1 of 3');
});
