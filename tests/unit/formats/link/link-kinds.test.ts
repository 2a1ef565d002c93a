import { describe, expect, it } from 'vitest';
import { readCarryPayload, writeCarryPayload } from '../../../../src/formats/carry/carry-link.ts';
import {
  kindOf,
  LINKS,
  type LinkKind,
  type LinkPage,
  linkKinds,
  pageOf,
} from '../../../../src/formats/link/link-kinds.ts';
import { misplacedLink, wayToPage } from '../../../../src/formats/link/misplaced-link.ts';
import { readAssignmentPayload, writeAssignmentPayload } from '../../../../src/team/assignment/assignment-link.ts';
import { buildHandIn } from '../../../../src/team/hand-in/build-hand-in.ts';
import { usualSelection } from '../../../../src/team/hand-in/hand-in-parts.ts';
import { handInLink, signHandIn } from '../../../../src/team/hand-in/send-hand-in.ts';
import { isReplyText, readReply } from '../../../../src/team/reply/read-reply.ts';
import { replyLink, signReply } from '../../../../src/team/reply/send-reply.ts';
import { readIncoming } from '../../../../src/ui/board/intake/read-incoming.ts';
import { answered } from '../../projections/happened.ts';
import { course, usual } from '../../team/assignment/course.ts';
import { source } from '../../team/hand-in/work.ts';
import { replied } from '../../team/reply/replied.ts';

/** A link of each kind, as this site writes it. */
const written: Readonly<Record<LinkKind, () => Promise<string>>> = {
  assignment: () => writeAssignmentPayload(usual, course),
  'hand-in': async () => {
    const link = await handInLink(await signHandIn(buildHandIn(source(), usualSelection), undefined), 0);
    return 'payload' in link ? link.payload : '';
  },
  reply: async () => {
    const link = await replyLink(await signReply(replied, undefined), 0);
    return 'payload' in link ? link.payload : '';
  },
  carry: async () => {
    const carried = await writeCarryPayload([answered(1, 'opening/first', 1)], 'laptop');
    return 'payload' in carried ? carried.payload : '';
  },
};

/** Whether a page's own readers find something in a text. */
const reads: Readonly<Record<LinkPage, (text: string) => Promise<boolean>>> = {
  '/assignment/': async (text) =>
    isReplyText(text)
      ? 'reply' in (await readReply(text, undefined))
      : 'assignment' in (await readAssignmentPayload(text)),
  '/trainer/team/': async (text) => {
    const { read, assignments } = await readIncoming({ text }, () => {});
    return read.length + assignments.length > 0;
  },
  '/data/': async (text) => 'events' in (await readCarryPayload(text)),
};

const pages = Object.keys(reads) as LinkPage[];
const pairs = linkKinds.flatMap((kind) => pages.map((page) => ({ kind, page })));

describe('A link', () => {
  it.each(pairs)('of the kind $kind, brought to $page, is read there or led to its page', async ({ kind, page }) => {
    const payload = await written[kind]();
    const mail = `Hello #team,\n<https://x.example/y/#${payload}>.\nBye`;
    const isRead = await reads[page](payload);
    expect(kindOf(payload)).toBe(kind);
    expect(isRead).toBe((LINKS[kind].pages as readonly string[]).includes(page));
    for (const text of [payload, mail]) {
      const way = misplacedLink(text, page);
      expect(way).toEqual(isRead ? undefined : wayToPage(kind, payload));
    }
    expect(await reads[pageOf(kind)](payload)).toBe(true);
    expect(wayToPage(kind, payload).path).toBe(`${pageOf(kind)}#${payload}`);
  });

  it('that belongs elsewhere is told what it is and where it goes', () => {
    expect(
      linkKinds
        .map((kind) => wayToPage(kind, 'x'))
        .map(({ words, action, path }) => `${words} ${action}: ${path}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "This link holds an assignment. It’s for the person who does it, and it opens on the assignment page. Open it there: /assignment/#x
      This link holds a hand-in. It’s for the person who gave the assignment, and it opens on their team board. Open it on the team board: /trainer/team/#x
      This link holds a trainer’s reply. It’s for the person who handed in, and it opens on the assignment page. Open it there: /assignment/#x
      This link brings progress from another device. It opens on the page “Your data”. Open it there: /data/#x"
    `);
  });

  it('is told from other fragments of an address', () => {
    const meant = ['hand-in1.abc', 'HAND-IN2%2Eabc', 'assignment1.abc', 'hand-in1', 'carry1.x', 'carry12'];
    expect(meant.map(kindOf)).toEqual(['hand-in', 'hand-in', 'assignment', 'hand-in', 'carry', 'carry']);
    const others = ['9f3a27c1be04', 'hand-in', 'hand-in/9f3a27c1be04', 'assignments', 'constructor1.x', 'carry1x', ''];
    expect(others.map(kindOf)).toEqual(others.map(() => undefined));
  });

  it('of no kind of this site belongs nowhere', () => {
    for (const page of pages) {
      expect(misplacedLink('', page)).toBeUndefined();
      expect(misplacedLink('carry on, hand-in hand', page)).toBeUndefined();
      expect(misplacedLink('later1.abc.12345678', page)).toBeUndefined();
    }
  });
});

it('The kinds of links and their versions never change, for links that hold them are out there', () => {
  expect(linkKinds.map((kind) => `${kind}${LINKS[kind].version}`)).toEqual([
    'assignment1',
    'hand-in1',
    'reply1',
    'carry1',
  ]);
});
