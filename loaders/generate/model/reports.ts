import type { Announcement, ApprovedHeader } from "./approved-header";
import type { Deed } from "./budget-sheet";

/** A row of a table of courses. */
export interface CourseRow {
  name: string;
  times: number;
  people: number;
}

/** A report of what a programme did in a year. */
export interface ActivityReport {
  header: ApprovedHeader;
  year: number;
  groups: { name: string | null; deeds: Deed[] }[];
  total: CourseRow;
  courses: CourseRow[];
  plans: Announcement[];
}

/** An answer to a citizen: numbers, and nothing to extract but the header. */
export interface CitizenLetter {
  header: ApprovedHeader;
  paragraphs: string[];
}
