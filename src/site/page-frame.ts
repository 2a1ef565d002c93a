import type { Problem } from '../catalog/problem.ts';
import type { Site } from '../catalog/schemas/site.ts';
import { courseFiles } from './course-files.ts';
import type { LoadedCourse } from './load-course.ts';
import { type NavigationLink, navigation } from './navigation.ts';
import { siteSearch } from './site-search.ts';

/** What stands around the content of every page. */
export interface PageFrame {
  site: Pick<Site, 'name' | 'sentence' | 'language'>;
  navigation: readonly NavigationLink[];
  /** What a build would refuse; shown in the live preview only. */
  problems: readonly Problem[];
  /** The names of the folders that hold the search index and the course as data. */
  release: { search: string; course: string };
}

/** The frame of the page at `here`, its path with the folder that the site is served from. */
export const pageFrame = ({ course, problems }: LoadedCourse, here: string): PageFrame => ({
  site: course.site,
  navigation: navigation(here),
  problems,
  release: { search: siteSearch(course).version, course: courseFiles(course).version },
});
