import { LINKS, type LinkKind } from '../../formats/link/link-kinds.ts';

/** Why a hand-in is set aside, and what to do about it. Those of links stand beside their reader. */
export const handInRefusals = {
  empty: 'There is nothing in it. Ask for it once more.',
  tooLarge: 'It has more than 20 million characters, and no hand-in does. Ask for the file that the site saved.',
  nothing:
    'There is no hand-in in it. A hand-in is a link whose last part begins with “hand-in”, or the .json file that “Save as a file” made.',
  webPage: 'It is a web page and not a hand-in. Ask for the link itself or for the file that the site saved.',
  packed: 'It is a packed folder (zip). Unpack it, then choose the folder or the files in it.',
  mail: 'It is a mail in which no hand-in was found. Open it, then paste its text here, or save what is attached to it and choose that.',
  outlook:
    'It is a mail as Outlook saves it (.msg), which this page can’t read. Open it, then paste its text here, or save what is attached to it and choose that.',
  unreadable: 'This file could not be read. Check that it still exists and that you may open it, then choose it again.',
  backup:
    'It is a backup of somebody’s progress and not a hand-in. Ask them to open the assignment and choose “Hand in”.',
  boardBackup: 'It is a backup of a team board and not a hand-in. Restore it where this page takes backups.',
  otherLink: (kind: LinkKind): string =>
    `It is ${LINKS[kind].is}, and not a hand-in. Ask for the link that “Hand in” made.`,
  newer: 'It was made by a newer release of this site. Reload this page to get that release, then open it again.',
  cutOff: 'The file is cut off or damaged, so it can’t be read. Ask for it once more.',
  changed: 'The file was changed after it was made, by damage on its way or by hand. Ask for it once more.',
  altered:
    'It was altered after it left the browser that made it. Ask for it once more, as a link or a file straight from the site.',
  undated:
    'It says that it was made at a time that no clock tells. Ask for it once more, from a device whose date is right.',
  unheardOf: 'It holds something that no release of this site writes. Ask for it once more.',
  otherContent: (name: string): string =>
    `It says that it is a hand-in of ${name} that is on the board already, but holds something else. The one on the board stays. Ask who sent it.`,
  unknownAssignment: (title: string): string =>
    `It answers an assignment that this browser does not know, “${title}”. If it is yours, restore the backup of the browser in which you made it.`,
};
