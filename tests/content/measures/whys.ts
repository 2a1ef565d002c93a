import type { LessonText } from '../text/lesson-text.ts';

/** Words of praise or leave with which a reason begins that takes them back in the same sentence or the next. */
const TURN = /^[^.?]{2,60}?(,? (and|but|yet)\b|\. (But|Yet|It|The)\b)/;
const PRAISE =
  /^(a )?(\w+,? )?(and )?(kind|warm|honest|generous|friendly|fair|true|useful|decent|considerate|courteous|polite|prompt|good|right|sound|candid|brave|bold|modest|thorough|diligent|proper|careful|lively|quick|helpful|natural|understandable|tempting|reasonable|sensible|brisk)\b/i;

/** The share of the reasons in a lesson's practice that begin with praise and then turn. */
export function turningWhys({ passages }: Pick<LessonText, 'passages'>): number {
  const whys = passages
    .filter(({ part, field }) => part === 'practice' && field === 'why')
    .map(({ text }) => text.trim());
  return whys.length === 0 ? 0 : whys.filter((why) => PRAISE.test(why) && TURN.test(why)).length / whys.length;
}
