import { LINKS, type LinkKind } from '../../formats/link/link-kinds.ts';

/** Why a reply is not taken, and what to do about it. Those of links stand beside their reader. */
export const replyRefusals = {
  empty: 'There’s nothing in it. Ask for the reply again.',
  tooLarge: 'It’s over 2 million characters, and no reply is that long. Ask for the file that “Save as a file” made.',
  nothing:
    'There’s no reply in it. A reply is a link whose last part starts with “reply”, or the .json file that “Save as a file” made.',
  handIn: 'It’s a hand-in, not a reply. It’s for the person who gave the assignment: they drop it on their team board.',
  backup: 'It’s a backup, not a reply. Restore it on the page “Your data”.',
  otherLink: (kind: LinkKind): string => `It’s ${LINKS[kind].is}, not a reply. Ask whoever answered you for the link.`,
  newer: 'It was made by a newer version of this site. Reload this page to get that version, then open it again.',
  cutOff: 'The file is cut off or damaged, so we can’t read it. Ask for it again.',
  changed: 'The file was changed after it was made, by damage along the way or by hand. Ask for it again.',
  altered:
    'It was changed after it left the browser that made it, so nothing of it is shown. Ask for it again, as a link or file straight from the site.',
  undated: 'It says it was made at an impossible time. Ask for it again, from a device with the right date.',
  unheardOf: 'It has something in it that no version of this site writes, so nothing of it is shown. Ask for it again.',
  otherContent:
    'It says it’s a reply you already have, but its content is different. Yours stays as it is. Ask whoever sent it.',
  notYours:
    'It answers work that wasn’t handed in from this browser, so it isn’t shown here. If it’s for you, open it in the browser where you handed in, or take your progress from there along first, on the page “Your data”. If it isn’t, tell whoever sent it.',
  otherAssignment:
    'It names another assignment than the one you handed this work in for, so nothing of it is shown. Ask for it again.',
};
