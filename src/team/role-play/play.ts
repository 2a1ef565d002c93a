import { checksum } from '../../primitives/checksum.ts';
import { shuffled } from '../../primitives/shuffle.ts';

/** Somebody to sell to, with what only the buyer's player knows. */
export interface Customer {
  /** "A busy customer", "Farah". It can give a mood away, so that no seller sees it. */
  name: string;
  /** What a seller knows before the call. */
  brief: string;
  /** What the buyer's player plays by: "You expect", and what it is. */
  hidden: readonly { name: string; lines: readonly string[] }[];
}

/** All that the sheets of a module are made of. */
export interface RolePlay {
  /** The module's id: it belongs to the seed, so that one link is one play. */
  id: string;
  title: string;
  /** What the seller is asked to do. */
  task: string;
  customers: readonly Customer[];
  /** What the observer counts, one thing at a time. */
  tally: readonly string[];
  /** What is rated, at the levels of the rubric. */
  rows: readonly { title: string; anchors: readonly string[] }[];
  levels: readonly string[];
  /** The questions after each round. */
  debrief: readonly string[];
}

export const ROLES = ['seller', 'buyer', 'observer'] as const;
export type Role = (typeof ROLES)[number];

export const ROUNDS = [1, 2] as const;
export type Round = (typeof ROUNDS)[number];

/** Letters and digits that nobody takes for one another, read aloud or on a phone. */
export const SIGNS = '23456789abcdefghjkmnpqrstvwxyz';
const SEED = new RegExp(`^[${SIGNS}]{4}$`);

/** A seed from four numbers from 0 up to 1. */
export const seedFrom = (random: () => number): string =>
  Array.from({ length: 4 }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join('');

export const isSeed = (text: string): boolean => SEED.test(text);

/** Whom the buyer plays in a round: the same in every browser, and in the second round another one where there is one. */
export function customerIn({ id, customers }: RolePlay, seed: string, round: Round): Customer | undefined {
  const order = shuffled(
    customers.map((_, index) => `${index}`),
    `${id}/${seed}`,
  );
  return customers[Number(order[(round - 1) % order.length])];
}

/** Where somebody is in a play: the link that all have, and what they chose. */
export interface Seat {
  seed: string;
  /** Undefined before they chose. */
  role: Role | undefined;
  round: Round;
}

/** `#k7qm` is the link for all; `#k7qm/seller/2` is what one of them sees, so that a reload shows it again. */
export function hashOfSeat({ seed, role, round }: Seat): string {
  if (role === undefined) return round === 1 ? `#${seed}` : `#${seed}//${round}`;
  return `#${seed}/${role}/${round}`;
}

/** The seat that an address names; undefined when it names none. */
export function seatIn(hash: string): Seat | undefined {
  const [seed = '', role = '', round = '1', ...rest] = hash.replace(/^#/, '').toLowerCase().split('/');
  const known = ROLES.find((each) => each === role);
  const number = ROUNDS.find((each) => `${each}` === round);
  if (!isSeed(seed) || number === undefined || rest.length > 0 || (role !== '' && !known)) return undefined;
  return { seed, role: known, round: number };
}

/** What makes the codes of one play and round differ from those of any other. */
export const markOf = (play: string, { seed, round }: Pick<Seat, 'seed' | 'round'>): string =>
  checksum(`${play}/${seed}/${round}`);
