/**
 * A text as typed, without halves of characters; everything else stays, so that it can be used at each key. With a half in
 * it `encodeURIComponent` throws, and neither a file nor a backup can hold it. Unexpected Keyboard 1.24 leaves one behind
 * on Android 13 when emoji are deleted (https://github.com/Julow/Unexpected-Keyboard/issues/464).
 */
export const wholeText = (text: string): string => text.replace(/\p{Surrogate}/gu, '');
