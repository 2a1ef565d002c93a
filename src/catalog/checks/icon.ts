import { iconSlips } from '../own-icon.ts';
import type { Check } from './check.ts';

/** A company's own icon can be shown on every page and on every home screen. */
export const icon: Check = ({ icon: own }) =>
  own ? iconSlips(own.text).map((slip) => ({ file: own.file, ...slip })) : [];
