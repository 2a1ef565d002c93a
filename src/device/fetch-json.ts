import { patientFetch } from './patient-fetch.ts';

/** The host answered, but not with this file: it is gone, or somebody else answers for the host. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** The value in a JSON file. Throws a GoneError when the answer is no such file, and another error when there is none. */
export async function fetchJson(url: string, options?: RequestInit): Promise<unknown> {
  const response = await patientFetch(url, options);
  if (!response.ok) throw new GoneError(`${url}: ${response.status}`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // A network that asks for a login answers everything with a page of its own.
    throw new GoneError(`${url} is no JSON.`);
  }
}
