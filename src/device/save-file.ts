/** Gives a file to the person at this browser, to be saved under this name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Firefox reads the file only after the click was handled (https://bugzilla.mozilla.org/show_bug.cgi?id=1282407).
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The same for a text that is JSON. */
export const saveJson = ({ name, text }: { name: string; text: string }): void =>
  saveFile(new Blob([text], { type: 'application/json' }), name);
