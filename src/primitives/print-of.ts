import { canonicalJson } from './canonical-json.ts';
import { checksum } from './checksum.ts';

/** A short print of plain data, the same whatever the order of its fields: whether two are equal, without having both. */
export const printOf = (value: unknown): string => checksum(canonicalJson(value));
