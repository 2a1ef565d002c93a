import { plain } from '../../../src/exercises/fill/grade.ts';
import { parseFigure } from '../../../src/exercises/number/grade.ts';
import { parseProse } from '../../../src/exercises/parse-prose.ts';
import { openBackup } from '../../../src/formats/backup/open-backup.ts';
import { escapeText } from '../../../src/formats/calendar/calendar-text.ts';
import { csv } from '../../../src/formats/csv/csv.ts';
import { findPayload } from '../../../src/formats/link/find-payload.ts';
import { kindOf, linkKinds } from '../../../src/formats/link/link-kinds.ts';
import { firstLink, splitPayloads } from '../../../src/formats/link/split-payloads.ts';
import { mailTexts } from '../../../src/formats/mail/mail-texts.ts';
import { replyIn } from '../../../src/log/reply.ts';
import { cleanText } from '../../../src/primitives/clean-text.ts';
import { isDay } from '../../../src/primitives/field-checks.ts';
import { slug } from '../../../src/primitives/file-slug.ts';
import { parseQuery } from '../../../src/search/read/parse-query.ts';
import { wordsOf } from '../../../src/search/shared/words.ts';
import { draftProblems, emptyDraft } from '../../../src/team/assignment/assignment-draft.ts';
import { fromRow } from '../../../src/team/assignment/assignment-row.ts';
import { pickList } from '../../../src/team/assignment/pick-list.ts';
import { readRoster } from '../../../src/team/board/parse-roster.ts';
import { looseName, mayBe } from '../../../src/team/board/person-names.ts';
import { handInOf, readHandIns } from '../../../src/team/hand-in/read-hand-ins.ts';
import { isReplyText, readReply } from '../../../src/team/reply/read-reply.ts';

const course = { lessons: [], collections: [] };

/** Every function that looks with patterns at what a person typed or pasted, or a file brought. A new one is added here. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a name': (text) => cleanText(text, 60),
  'a text of lines': (text) => cleanText(text, 10_000, true),
  'a cell of a spreadsheet': (text) => csv({ columns: ['Name'], rows: [[text]] }),
  'a list of names': readRoster,
  'a name to compare': looseName,
  'two names': (text) => mayBe(text, `${text} Berg`),
  'a figure': parseFigure,
  'a missing word': plain,
  'a text of an exercise': (text) => parseProse(text.slice(0, 2_000), 'blocks'),
  'a link': findPayload,
  'a thread of links': (text) => splitPayloads('hand-in', text),
  'a link of any kind': (text) => firstLink(text, linkKinds),
  'the fragment of an address': kindOf,
  'the name of a file': slug,
  'a query': parseQuery,
  'a text that is searched': wordsOf,
  'a backup': openBackup,
  'a mail': (text) =>
    mailTexts(
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n${text}\n\n${text}\n--b\nContent-Transfer-Encoding: quoted-printable\n\n${text}`,
    ),
  'a day': isDay,
  'a draft': (text) => draftProblems({ ...emptyDraft, title: text, note: text, due: text, passMark: text }, course, ''),
  'the row of an assignment': (text) => fromRow(['id', 1, text, text, -1, -1, text, text]),
  'a text in a calendar': escapeText,
  'words to pick by': (text) => pickList(course, text),
  'the body of a hand-in': handInOf,
  'a pasted hand-in': (text) => readHandIns([{ file: undefined, text }], undefined),
  'the body of a reply': replyIn,
  'an opened reply': (text) => readReply(text, undefined),
  'a reply as a file': (text) => readReply(`{${text}`, undefined),
  'what an opened text is meant to be': isReplyText,
  'a hand-in as a file': (text) => readHandIns([{ file: text, text: `{${text}` }], undefined),
};
