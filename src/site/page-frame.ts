import type { Site } from '../catalog/schemas/site.ts';
import { type AuthorFindings, authorFindings } from './author-findings.ts';
import type { LoadedCourse } from './load-course.ts';
import { type NavigationLink, navigation } from './navigation.ts';

/** What stands around the content of every page. */
export interface PageFrame {
  site: Pick<Site, 'name' | 'sentence' | 'language' | 'links'>;
  navigation: readonly NavigationLink[];
  /** Whether the company has an icon of its own. */
  hasIcon: boolean;
  /** Whether there are calls to get ready for, and so a way to their page. */
  hasSituations: boolean;
  /** Whether its pages are kept on the device for when there is no network. */
  isKept: boolean;
  /** What a build would refuse or advise; shown in the live preview only. */
  findings: AuthorFindings;
}

/** The frame of the page at `here`, its path with the folder that the site is served from. */
export const pageFrame = ({ course, ...findings }: LoadedCourse, here: string): PageFrame => ({
  site: course.site,
  navigation: navigation(here),
  hasIcon: course.icon !== undefined,
  hasSituations: course.situations.length > 0,
  isKept: course.site.offline,
  findings: authorFindings(findings, here),
});
