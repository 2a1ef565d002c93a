/** A number from 0 up to 1 by chance. */
export const randomShare = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 4_294_967_296;
