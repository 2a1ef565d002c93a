import { expect, it } from 'vitest';
import { problemsOf, withExercise } from '../course-folder.ts';
import { conversation, fill, match, nodes, number, order, type Replies, recall, sort, spot, write } from './written.ts';

const cost: Replies = { 'sum.....': nodes.cost['sum.....'], price: ['best', 0, 1, 'close'] };
const close: Replies = { 'fog.....': nodes.close['fog.....'], day: nodes.close.day };

it.each<[string, string]>([
  ['a conversation', conversation()],
  ['a conversation with two best replies at one moment', conversation({ ...nodes, cost, close })],
  ['a fill', fill],
  ['a match', match],
  ['a number', number],
  ['an order', order],
  ['a recall', recall],
  ['a sort', sort],
  ['a spot', spot],
  ['a write', write],
])('The author is told of nothing when a lesson has %s', (_what, exercise) => {
  expect(problemsOf(withExercise(exercise))).toBe('');
});
