/** The host answered, but not with this file: it is gone, or somebody else answers for the host. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** A host that has not answered whole by then is taken for none, so that the page can say so and try again. */
const PATIENCE_MILLIS = 20_000;

/** The value in a JSON file. Throws a GoneError when the answer is no such file, and another error when there is none. */
export async function fetchJson(url: string, options?: RequestInit): Promise<unknown> {
  // Safari before 16 waits as long as it likes (https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static).
  const signal = AbortSignal.timeout?.(PATIENCE_MILLIS);
  const response = await fetch(url, { ...options, ...(signal && { signal }) });
  if (!response.ok) throw new GoneError(`${url}: ${response.status}`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // A network that asks for a login answers everything with a page of its own.
    throw new GoneError(`${url} is no JSON.`);
  }
}
