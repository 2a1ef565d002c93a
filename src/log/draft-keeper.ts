import { type Draft, type DraftChange, draftKey } from './draft.ts';
import { DraftQueue } from './draft-queue.ts';
import type { StoredLog } from './learning-log.ts';
import { Listeners } from './listeners.ts';
import type { LogOptions } from './log-options.ts';
import type { LogParts } from './log-parts.ts';

type Options = Pick<LogParts, 'connection'> & Pick<LogOptions, 'newDevice' | 'now' | 'tab' | 'limitMillis'>;

/**
 * What was begun and is not finished. Each page writes its own, so that no tab takes the place of another's; only what a
 * page took up and went on with, it takes the place of.
 */
export class DraftKeeper {
  readonly #options: Options;
  readonly #writer: string;
  readonly #queue: DraftQueue;
  /** Of every page, by key. */
  readonly #known = new Map<string, Draft>();
  /** What this page has at hand, by place: what it wrote, or took up. */
  readonly #own = new Map<string, Draft>();
  readonly #listeners = new Listeners<void>();

  /** `onHealth` is called when drafts could not be stored, and when they are stored again. */
  constructor(options: Options, onHealth: () => void) {
    this.#options = options;
    this.#writer = options.newDevice();
    this.#queue = new DraftQueue({ ...options, onHealth });
  }

  /** Those that are in this tab only, because the store does not take them. */
  get failing(): number {
    return this.#queue.fails ? this.unsaved().filter(({ stays }) => stays).length : 0;
  }

  /** What the store has yet to hear, for the next page of this tab. */
  unsaved(): readonly DraftChange[] {
    return this.#queue.changes();
  }

  /** Reads what all pages have begun. Never rejects: what can't be read now is read at the next look. */
  async load(store: Pick<StoredLog, 'readDrafts'>): Promise<void> {
    const drafts = await store.readDrafts().catch(() => undefined);
    if (!drafts) return;
    this.#known.clear();
    for (const draft of drafts) this.#know(draft, true);
    for (const { draft, stays } of this.#queue.changes()) this.#know(draft, stays);
    this.#listeners.tell();
  }

  /** Called when another page may have begun something, or ended it. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /**
   * What to go on with at a place: what this tab had there, else the newest that was changed after `since`, in
   * milliseconds since 1970; undefined when there is none that fits.
   */
  takeUp(place: string, fits: (value: unknown) => boolean, since = 0): unknown {
    const fitting = this.#at(place).filter(({ value }) => fits(value));
    const found = fitting.find(({ tab }) => tab === this.#options.tab) ?? fitting.find(({ at }) => at > since);
    if (found) this.#own.set(place, found);
    return found?.value;
  }

  /** What other pages have begun at a place, and this one did not take up; the newest first. */
  others(place: string): readonly Draft[] {
    const own = this.#own.get(place);
    return this.#at(place).filter(
      (draft) => draft.writer !== this.#writer && !(draft.writer === own?.writer && draft.at === own.at),
    );
  }

  /** Keeps what is begun at a place, as JSON can hold it; undefined ends it. */
  keep(place: string, value: unknown): void {
    const { tab, now } = this.#options;
    const before = this.#own.get(place);
    if (value === undefined && !before) return;
    // Later than what it takes the place of, though the clock was set back.
    const draft: Draft = { place, writer: this.#writer, tab, at: Math.max(now(), (before?.at ?? 0) + 1), value };
    if (before && before.writer !== this.#writer) this.#change(before, false);
    this.#change(draft, value !== undefined);
    if (value === undefined) this.#own.delete(place);
    else this.#own.set(place, draft);
  }

  /** Goes on with what another page has begun, and sets aside what was at hand here. */
  exchange(other: Draft): void {
    const own = this.#own.get(other.place);
    // Under a name of its own, so that no page takes it for what it had at hand.
    const nobody = this.#options.newDevice();
    if (own) this.#change({ ...own, writer: nobody, tab: nobody }, true);
    this.#change(other, false);
    this.keep(other.place, other.value);
    this.#listeners.tell();
  }

  /** Throws away what another page has begun. */
  drop(other: Draft): void {
    this.#change(other, false);
    this.#listeners.tell();
  }

  /** Takes over what an earlier page of this tab could not store, or an earlier release kept elsewhere. */
  add(changes: readonly DraftChange[]): void {
    for (const { draft, stays } of changes) {
      const known = this.#known.get(draftKey(draft));
      // What is taken away is the very form that was known; what somebody changed since stays.
      if (!known || known.at < draft.at || (!stays && known.at === draft.at)) this.#change(draft, stays);
    }
  }

  /** Tries to store what waits. Resolves when it was tried. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** Ends it. What is not on its way to the store is given up. */
  close(): void {
    this.#queue.close();
    this.#listeners.clear();
  }

  #at(place: string): Draft[] {
    return [...this.#known.values()].filter((draft) => draft.place === place).sort((one, other) => other.at - one.at);
  }

  #change(draft: Draft, stays: boolean): void {
    this.#know(draft, stays);
    this.#queue.add({ draft, stays });
  }

  #know(draft: Draft, stays: boolean): void {
    if (stays) this.#known.set(draftKey(draft), draft);
    else this.#known.delete(draftKey(draft));
  }
}
