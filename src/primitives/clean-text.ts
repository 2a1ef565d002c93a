export interface CleanText {
  text: string;
  /** Whether characters were taken out that nobody sees, but that can make a text look like another one. */
  hidden: boolean;
  /** Whether its end was left out. */
  cut: boolean;
}

/**
 * A text that somebody else typed, as it can be shown: without control characters, marks that turn the direction of
 * writing around, and invisible ones; in Unicode's composed form, and at most `most` characters long. Joiners stay where
 * they join something, which emoji and some scripts need. Line breaks stay only where `lines` is true.
 */
export function cleanText(raw: string, most: number, lines = false): CleanText {
  const seen = raw.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/\t/g, ' ');
  const visible = seen.replace(HIDDEN, '').replace(LOOSE_JOINERS, '').replace(MARKS, '$1');
  const spaced = lines ? withoutEnds(visible).replace(/\n{3,}/g, '\n\n') : visible.replace(/\s+/g, ' ');
  const whole = Array.from(spaced.trim().normalize('NFC'));
  const cut = whole.length > most;
  return {
    text: cut ? `${whole.slice(0, most).join('').trimEnd()}…` : whole.join(''),
    hidden: visible.length < seen.length,
    cut,
  };
}

/** Lines without the spaces at their ends. A pattern for these reads a long run of spaces again from each of them. */
const withoutEnds = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

/** Control characters but the line break, halves of characters, direction marks, and what takes no room. */
const HIDDEN =
  /\u034f|\u17b4|\u17b5|(?!\n)[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Joiners with no letter or picture before them, to which they could belong. Behind one they may end a word in Malayalam. */
const LOOSE_JOINERS = /(?<![\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]+/gu;

/** Signs that pile up over a letter, beyond the few that a script needs. */
const MARKS = /(\p{M}{4})\p{M}+/gu;
