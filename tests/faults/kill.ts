import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import { answerMany, BLANK, idsOf, isSequence, LESSON, noticesOn, storedRecords } from './in-page.ts';
import { openSession, type Session, withFolder } from './session.ts';

/** So many browsers are killed side by side. */
const LANES = 2;
/** The most answers of one life. */
const MOST_ANSWERS = 8;

interface Lane {
  given: Set<string>;
  there: Set<string>;
  problems: string[];
}

/** F1: the browser is killed as soon as an answer was acknowledged as saved, or at any other moment. */
export async function kill(setting: Setting): Promise<FaultResult> {
  const perLane = Math.ceil(setting.times / LANES);
  const lanes = await Promise.all(
    Array.from({ length: LANES }, () => withFolder((profile) => runLane(setting, profile, perLane))),
  );
  return outcome('F1', `Browser killed ${perLane * LANES} times while answers came in`, {
    given: new Set(lanes.flatMap(({ given }) => [...given])),
    there: lanes.flatMap(({ there }) => [...there]),
    problems: [...new Set(lanes.flatMap(({ problems }) => problems))],
    said: 'Nothing: all was there',
  });
}

async function runLane(setting: Setting, profile: string, kills: number): Promise<Lane> {
  const lane: Lane = { given: new Set(), there: new Set(), problems: [] };
  for (let life = 0; life <= kills; life++) {
    const session = await openSession(setting, { profile });
    await look(session, lane);
    if (life === kills) await session.close();
    else await liveAndDie(session, lane);
  }
  return lane;
}

/** What the store holds, before the site itself could have mended anything. */
async function look(session: Session, lane: Lane): Promise<void> {
  const blank = await session.newPage(BLANK);
  const records = await storedRecords(blank);
  lane.there = new Set(idsOf(records));
  if (!isSequence(records)) lane.problems.push('The sequence has a gap or a duplicate');
  const gone = [...lane.given].filter((id) => !lane.there.has(id));
  if (gone.length > 0) lane.problems.push(`${gone.length} acknowledged events were gone after a kill`);
  await blank.close();
}

async function liveAndDie(session: Session, lane: Lane): Promise<void> {
  const page = await session.newPage(LESSON);
  lane.problems.push(...(await noticesOn(page)).map(({ words }) => `The page said “${words}”`));
  const answers = 1 + Math.floor(Math.random() * MOST_ANSWERS);
  const before = session.acknowledged.size;
  const working = answerMany(page, MOST_ANSWERS).catch(() => {});
  while (session.acknowledged.size < before + answers) await new Promise((resolve) => setTimeout(resolve, 1));
  // Every other time at a moment of no meaning.
  if (Math.random() < 0.5) await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
  await session.kill();
  await working;
  for (const id of session.acknowledged) lane.given.add(id);
  lane.problems.push(...session.errors);
}
