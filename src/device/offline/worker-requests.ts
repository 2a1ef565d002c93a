/** What a page says to a worker: to take the place of the one before it, or to name the list of its release. */
export type WorkerRequest = 'take-over' | 'list';
