/** What is to be shared: the first of these that the device takes. */
interface Shared {
  link: string | undefined;
  /** JSON. */
  file: File | undefined;
}

/** What the share sheet of this device takes of it; undefined where it takes nothing, or where there is none. */
export function sharesOf(title: string, { link, file }: Shared): ShareData | undefined {
  if (!navigator.canShare) return undefined;
  // Chromium shares no .json (https://developer.mozilla.org/docs/Web/API/Navigator/share#shareable_file_types); a text
  // file with the same content is read just as well.
  const files = file
    ? [
        new File([file], file.name, { type: 'application/json' }),
        new File([file], file.name.replace(/\.json$/, '.txt'), { type: 'text/plain' }),
      ]
    : [];
  const data: ShareData[] = [
    ...(link === undefined ? [] : [{ title, url: link }]),
    ...files.map((each) => ({ title, files: [each] })),
  ];
  return data.find((each) => navigator.canShare(each));
}
