import { resolve } from 'node:path';

/** The folder that holds the course; tests and previews point `CRESCENDO_CONTENT` at another one. */
export const contentFolder = (): string => resolve(process.env['CRESCENDO_CONTENT'] ?? 'content');
