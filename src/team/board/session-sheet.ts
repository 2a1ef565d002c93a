import { cleanText } from '../../primitives/clean-text.ts';
import type { QuestionOutline } from '../hand-in/question-outline.ts';
import type { QuestionAnalysis } from './question-analysis.ts';

/** A question to talk over with the group. Nobody is named: a sheet lies about. */
export interface SessionQuestion {
  exercise: string;
  stem: string;
  /** How many shared the score of their first try, and how many of them were entirely right. */
  people: number;
  right: number;
  /** How many were sure and got less than half of it. */
  sureButWrong: number;
  picks: readonly SessionPick[];
  /** What to ask the group before anybody says what is right. */
  ask: string;
}

export interface SessionPick {
  pick: string;
  right: boolean;
  people: number;
  /** Why it is right or wrong, where the course says so. */
  reason: string | undefined;
}

/** The kinds on which a group can choose by a show of hands: a talk or an order has no one option to raise a hand for. */
const BY_HAND: readonly QuestionOutline['kind'][] = ['choice', 'multiple', 'spot'];
const QUESTIONS = 3;
const MOST_PICKS = 6;
const LONGEST = 600;

/**
 * The questions that deserve minutes of the next session, three at most: first those that most people were sure of and got
 * wrong, then those that most people missed. What nobody can raise a hand for, what people rate themselves and what
 * everybody knew is left out.
 */
export function sessionSheet(
  analyses: readonly QuestionAnalysis[],
  questions: readonly QuestionOutline[],
): SessionQuestion[] {
  const outlines = new Map(questions.map((question) => [question.exercise, question]));
  const isByHand = (exercise: string): boolean => {
    const kind = outlines.get(exercise)?.kind;
    return kind === undefined || BY_HAND.includes(kind);
  };
  return analyses
    .filter(({ selfRated, people, right }) => !selfRated && people > 0 && right < 1)
    .filter(({ exercise }) => isByHand(exercise))
    .toSorted((a, b) => b.sureButWrong.length - a.sureButWrong.length || missed(b) - missed(a) || a.score - b.score)
    .slice(0, QUESTIONS)
    .map((analysis) => asked(analysis, outlines.get(analysis.exercise)));
}

const missed = ({ people, right }: QuestionAnalysis): number => Math.round(people * (1 - right));

function asked(analysis: QuestionAnalysis, question: QuestionOutline | undefined): SessionQuestion {
  const { exercise, stem, people, sureButWrong } = analysis;
  const picks = withRight(analysis, question)
    .slice(0, MOST_PICKS)
    .map(({ pick, ...rest }) => ({ ...rest, pick: plain(pick), reason: reasonOf(pick, question) }));
  return {
    exercise,
    stem: plain(stem),
    people,
    right: people - missed(analysis),
    sureButWrong: sureButWrong.length,
    picks,
    ask: askOf(sureButWrong.length, picks),
  };
}

type Counted = Omit<SessionPick, 'reason'>;

/** What was picked, and what is right though nobody picked it, which the group must hear too. */
function withRight({ picks }: QuestionAnalysis, question: QuestionOutline | undefined): Counted[] {
  const counted = picks.map(({ pick, right, people }) => ({ pick, right, people: people.length }));
  const rightTexts = (question?.right ?? []).flatMap((id) => textOf(id, question) ?? []);
  const unpicked = rightTexts.filter((text) => counted.every(({ pick }) => pick !== text));
  return [...unpicked.map((pick) => ({ pick, right: true, people: 0 })), ...counted].toSorted(
    (a, b) => Number(b.right) - Number(a.right) || b.people - a.people,
  );
}

const textOf = (id: string, question: QuestionOutline | undefined): string | undefined =>
  question && Object.hasOwn(question.items, id) ? question.items[id] : undefined;

/** No two options of an exercise say the same, so that the words tell which one it is. */
function reasonOf(pick: string, question: QuestionOutline | undefined): string | undefined {
  const found = Object.entries(question?.items ?? {}).find(([, text]) => text === pick);
  const reason = found && question?.reasons?.[found[0]];
  return reason === undefined ? undefined : plain(reason);
}

function askOf(sureButWrong: number, picks: readonly SessionPick[]): string {
  const wrong = picks.find(({ right, people }) => !right && people > 0);
  if (sureButWrong > 0) return 'What would make somebody sure here? And what would the buyer say to it?';
  if (wrong) return `What does the buyer hear in this one: ${quoted(wrong.pick)}`;
  return 'What would you do at this moment, and what makes you think so?';
}

const quoted = (text: string): string => (text.startsWith('“') ? text : `“${text}”`);

const plain = (text: string): string => cleanText(text, LONGEST).text;
