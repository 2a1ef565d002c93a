import type { Person } from '../../device/learner.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { Listeners } from '../../log/listeners.ts';
import { stamp } from '../../log/stamp.ts';
import { uuidv7 } from '../../log/uuid.ts';

interface Options {
  /** Who is asked. */
  learner: Pick<Person, 'record'> & { seed: string };
  asked: Person['asked'];
  /** Different for each time that something is asked: its options then stand in a new order. */
  round: string;
  /** Called with each try. */
  onTry(tried: ExerciseAnswered): void;
}

/**
 * The same person before a question that is asked anew: what they answered to it before is out of sight, and stays as it was
 * where it is shown. What is begun here and not checked is not kept; the question comes again.
 */
export function freshPerson({ learner, asked, round, onTry }: Options): Person {
  let tries: readonly ExerciseAnswered[] = [];
  const listeners = new Listeners<void>();
  return {
    seed: `${learner.seed}/${round}`,
    asked,
    attemptsAt: (addresses) => tries.filter(({ exercise }) => addresses.includes(exercise)),
    record: (event) => {
      const saved = learner.record(event);
      if (event.type === 'exercise-answered') {
        const id = uuidv7(Date.now(), (bytes) => crypto.getRandomValues(bytes));
        const tried = stamp(event, { id, at: Date.now(), device: learner.seed, last: tries.at(-1) });
        tries = [...tries, tried];
        onTry(tried);
        listeners.tell();
      }
      return saved;
    },
    subscribe: (listener) => listeners.add(listener),
    drafts: NO_DRAFTS,
  };
}

const NO_DRAFTS: Person['drafts'] = {
  takeUp: () => undefined,
  others: () => [],
  keep: () => {},
  exchange: () => {},
  drop: () => {},
  subscribe: () => () => {},
};
