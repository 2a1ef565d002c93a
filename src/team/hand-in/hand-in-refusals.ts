import { LINKS, type LinkKind } from '../../formats/link/link-kinds.ts';

/** Why a hand-in is set aside, and what to do about it. Those of links stand beside their reader. */
export const handInRefusals = {
  empty: 'There’s nothing in it. Ask for it again.',
  tooLarge: 'It’s over 20 million characters, and no hand-in is that long. Ask for the file the site saved.',
  nothing:
    'There’s no hand-in in it. A hand-in is a link whose last part starts with “hand-in”, or the .json file that “Save as a file” made.',
  webPage: 'It’s a web page, not a hand-in. Ask for the link itself or the file the site saved.',
  packed: 'It’s a zip file. Unzip it, then choose the folder or the files in it.',
  mail: 'It’s an email with no hand-in we could find. Open it and paste its text here, or save its attachment and choose that.',
  outlook:
    'It’s an Outlook email (.msg), which this page can’t read. Open it and paste its text here, or save its attachment and choose that.',
  unreadable:
    'We couldn’t read this file. Check that it still exists and that you’re allowed to open it, then choose it again.',
  backup: 'It’s a backup of someone’s progress, not a hand-in. Ask them to open the assignment and choose “Hand in”.',
  boardBackup: 'It’s a backup of a team board, not a hand-in. Restore it under “Restore a backup” on this page.',
  otherLink: (kind: LinkKind): string => `It’s ${LINKS[kind].is}, not a hand-in. Ask for the link that “Hand in” made.`,
  newer: 'It was made by a newer version of this site. Reload this page to get that version, then open it again.',
  cutOff: 'The file is cut off or damaged, so we can’t read it. Ask for it again.',
  changed: 'The file was changed after it was made, by damage along the way or by hand. Ask for it again.',
  altered:
    'It was changed after it left the browser that made it. Ask for it again, as a link or file straight from the site.',
  undated: 'It says it was made at an impossible time. Ask for it again, from a device with the right date.',
  unheardOf: 'It has something in it that no version of this site writes. Ask for it again.',
  otherContent: (name: string): string =>
    `It says it’s a hand-in from ${name} that’s already on the board, but its content is different. The one on the board stays. Ask who sent it.`,
  unknownAssignment: (title: string): string =>
    `It’s for an assignment this browser doesn’t have, “${title}”. If it’s yours, restore a backup from the browser you made it in.`,
};
