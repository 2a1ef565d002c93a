const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site under whatever folder it is served from. `path` begins with a slash. */
export const href = (path: string): string => `${base}${path}`;
