import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/log/decode.ts';
import { examples } from './examples.ts';

describe('Names on the wire', () => {
  it('are frozen: a name that changes here makes stored progress unreadable', () => {
    const names = Object.values(examples).map(({ type, ...fields }) => `${type}: ${Object.keys(fields).join(' ')}`);
    expect(names.join('\n')).toMatchInlineSnapshot(`
      "lesson-opened: id at device sortAt lesson revision
      exercise-answered: id at device sortAt exercise revision response score attempt confidence hints context standsFor durationMillis
      lesson-passed: id at device sortAt lesson revision sections
      commitment-made: id at device sortAt lesson day call replaces
      commitment-reviewed: id at device sortAt lesson commitment cameUp note
      path-followed: id at device sortAt path
      path-left: id at device sortAt path
      review-limit-set: id at device sortAt questions
      assignment-accepted: id at device sortAt assignment lessons
      work-handed-in: id at device sortAt assignment handIn shared
      hand-in-sent: id at device sortAt handIn
      reply-received: id at device sortAt reply handIn assignment body publicKey signature
      reply-read: id at device sortAt reply
      progress-reset: id at device sortAt scope names
      reset-undone: id at device sortAt reset
      backed-up: id at device sortAt events
      imported: id at device sortAt source added"
    `);
    expect(Object.values(examples).filter((event) => !isKnown(event))).toEqual([]);
  });

  it('are lower-case words joined by hyphens', () => {
    for (const type of Object.keys(examples)) expect(type).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
