/** Where the site is served unless somebody says otherwise. */
const USUAL = 4321;

/** The port that `PORT` names, or the usual one. Throws with words for whoever set it. */
export function wantedPort(text = process.env['PORT'] ?? ''): number {
  if (text.trim() === '') return USUAL;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(
    `PORT is “${text}”, which is no port. Use a whole number from 1 to 65535, as in: PORT=8080 npm start`,
  );
}
