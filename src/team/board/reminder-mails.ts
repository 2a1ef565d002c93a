import { mailtoAddress } from '../assignment/invitation.ts';
import type { Reminder } from './reminder.ts';

/** A mail that is ready to be opened, with people `from` to `to` of those who have an address, counted from 1. */
export interface ReminderMail {
  href: string;
  from: number;
  to: number;
}

/** More than these nobody sends one by one; the addresses can be copied instead. */
const MOST_MAILS = 5;

/**
 * The mails to these addresses in bcc, as many as it takes for each to be short enough for mail programs. Undefined where
 * that would be too many, or where the words alone are too long; words and addresses are to be copied then.
 */
export function reminderMails(words: Reminder, addresses: readonly string[]): ReminderMail[] | undefined {
  const mails: ReminderMail[] = [];
  for (let start = 0; start < addresses.length; ) {
    const mail = longestFrom(words, addresses, start);
    if (!mail || mails.length === MOST_MAILS) return undefined;
    mails.push(mail);
    start = mail.to;
  }
  return mails;
}

/** With as many of the addresses from `start` on as fit. */
function longestFrom(words: Reminder, addresses: readonly string[], start: number): ReminderMail | undefined {
  let longest: ReminderMail | undefined;
  for (let end = start + 1; end <= addresses.length; end += 1) {
    const href = mailtoAddress(words, { bcc: addresses.slice(start, end) });
    if (href === undefined) return longest;
    longest = { href, from: start + 1, to: end };
  }
  return longest;
}

/** Addresses to paste into the bcc field. Outlook takes commas for parts of names, and all others take semicolons, too. */
export const pastedAddresses = (addresses: readonly string[]): string => addresses.join('; ');
