/** What a built site tells its service worker of itself, so that nothing is kept that did not come whole and unchanged. */

/** A file of the built site. */
export interface BuiltFile {
  /** From the site's root, without a slash in front: `lessons/set-the-bar/index.html`. */
  path: string;
  /** The first 16 hexadecimal digits of the SHA-256 of its bytes. */
  hash: string;
}

/** What can be kept offline together: a module (`module:<id>`), a path (`path:<id>`), or `everything`. */
export interface OfflineGroup {
  pages: readonly string[];
  /** Ids of its lessons. */
  lessons: readonly string[];
  /** All that it takes beyond what every visit keeps, in bytes as they lie on the device. */
  bytes: number;
}

/** The files of one release: `offline/<hash>.json`. */
export interface OfflineList {
  /** The folders of the search index and of the course as data, as in `release.json`. */
  folders: { search: string; course: string };
  /** The hash of each page and script, by path. */
  files: Readonly<Record<string, string>>;
  /** The list of the files in those folders, which grows with the library and is fetched when it is needed. */
  data: BuiltFile;
  groups: Readonly<Record<string, OfflineGroup>>;
  /** Title and revision of each lesson, by id: what tells what a release changes. */
  lessons: Readonly<Record<string, readonly [title: string, revision: string]>>;
}

/** The files in the folders of `OfflineList.folders`: hashes by path. */
export type DataList = Readonly<Record<string, string>>;

/** What is built into the worker itself. */
export interface WorkerRelease {
  list: BuiltFile;
  /** What is kept before the worker takes over: Today, the page for what is not here, and the scripts of lessons. */
  core: readonly BuiltFile[];
  /** The page that is shown for one that is not on the device. */
  fallback: BuiltFile;
}
