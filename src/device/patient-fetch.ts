/** A host that has not answered whole by then is taken for none, so that the page can say so and try again. */
const PATIENCE_MILLIS = 20_000;

/** Fetches like `fetch`, and rejects when the answer, its body too, is not there within 20 seconds. */
export function patientFetch(url: string, options: RequestInit = {}): Promise<Response> {
  // Safari before 16 waits as long as it likes (https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static).
  const signal = AbortSignal.timeout?.(PATIENCE_MILLIS);
  return fetch(url, { ...options, ...(signal && { signal }) });
}
