import { count } from '../primitives/count.ts';
import { listed } from '../primitives/valid-choices.ts';

/** A mistake in the content: what is wrong and why, then what to do. */
export interface Problem {
  /** Path from the folder that holds `content`, with forward slashes. */
  file: string;
  /** 1-based, where it can be told. */
  line?: number | undefined;
  /** What is wrong, with the offending value. */
  what: string;
  /** The corrected value, or the valid choices. */
  mend: string;
}

/** All problems as one block for a terminal, in the order of files and lines. Empty when there are none. */
export const formatProblems = (problems: readonly Problem[]): string =>
  block(`Found ${count(problems.length, 'problem')} in the content.`, problems);

/** The same for advice. */
export const formatAdvice = (advice: readonly Problem[]): string =>
  block(`${inPieces(advice)} on the content. ${adviceIsNoProblem(advice)}`, advice);

export const inPieces = ({ length }: readonly Problem[]): string =>
  count(length, 'piece of advice', 'pieces of advice');

/** What a build says of the lessons that it leaves out; empty when there are none. */
export const formatDrafts = (drafts: readonly string[]): string =>
  drafts.length === 0
    ? ''
    : `Left out ${count(drafts.length, 'draft')}: ${listed(drafts, 'and')}. The preview shows ${drafts.length === 1 ? 'it' : 'them'}.`;

/** What the two words mean, for whoever reads them for the first time. A draft stops nothing in any course. */
const adviceIsNoProblem = ({ length }: readonly Problem[]): string =>
  `${length === 1 ? 'It stops' : 'They stop'} nothing; house rules do once site.yaml says \`strict: true\`.`;

function block(heading: string, findings: readonly Problem[]): string {
  if (findings.length === 0) return '';
  const entries = sortProblems(findings).map((finding, index) => {
    const { what, mend } = finding;
    return `${index + 1}. ${placeOf(finding)}\n   ${what}\n   To mend it: ${mend}`;
  });
  return [heading, ...entries].join('\n\n');
}

/** `content/site.yaml:6` */
export const placeOf = ({ file, line }: Problem): string => (line === undefined ? file : `${file}:${line}`);

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
