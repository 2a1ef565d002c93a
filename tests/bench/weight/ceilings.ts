/**
 * What each part of the largest lesson may weigh at most, in bytes by brotli; requests and shift as they are. Whoever needs
 * more takes it from another part, or says in the commit why a reader should carry it.
 */
export const ceilings: Readonly<Record<string, number>> = {};
