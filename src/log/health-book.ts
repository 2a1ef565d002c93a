import { healthOf, type LogHealth, SOUND, type StoreHealth } from './health.ts';
import { Listeners } from './listeners.ts';
import type { LogParts } from './log-parts.ts';

/** How well a log is kept, and who wants to hear when that changes. */
export class HealthBook {
  readonly #watchers = new Listeners<LogHealth>();
  /** What is in this tab only. */
  readonly #counted: () => Pick<LogHealth, 'unsaved' | 'begun'>;
  readonly #parts: () => LogParts;
  state: StoreHealth = SOUND;

  constructor(parts: () => LogParts, counted: () => Pick<LogHealth, 'unsaved' | 'begun'>) {
    this.#parts = parts;
    this.#counted = counted;
  }

  now(): LogHealth {
    const { copy, witness, events } = this.#parts();
    const missing = copy.state !== 'unknown' && !this.state.fault ? witness.missing : 0;
    return healthOf(this.state, { ...this.#counted(), missing, vanished: events.vanished.length }, copy);
  }

  watch(listener: (health: LogHealth) => void): () => void {
    return this.#watchers.add(listener);
  }

  change(part: Partial<StoreHealth> = {}): void {
    this.state = { ...this.state, ...part };
    this.#watchers.tell(this.now());
  }

  clear(): void {
    this.#watchers.clear();
  }
}
