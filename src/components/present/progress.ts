/** How far a presentation has come. */
export interface Progress {
  /** The slide, from 0. */
  at: number;
  /** How many of its lines are shown; null for all. */
  shown: number | null;
}

/** What a presentation goes through: how many lines each slide has, and whether they come one by one. */
export interface Course {
  lines: readonly number[];
  steps: boolean;
}

/** A slide as somebody sees who is led to it: whole. */
export function toSlide(at: number, { lines }: Course): Progress {
  return { at: Math.max(0, Math.min(at, lines.length - 1)), shown: null };
}

/** The next line, or the next slide, whose lines then wait where they come one by one. */
export function forward({ at, shown }: Progress, course: Course): Progress {
  if (shown !== null && shown < (course.lines[at] ?? 0)) return { at, shown: shown + 1 };
  if (at + 1 >= course.lines.length) return { at, shown: null };
  return { at: at + 1, shown: course.steps ? 0 : null };
}

/** The way back: lines go one by one, a slide before is whole. */
export function backward({ at, shown }: Progress, course: Course): Progress {
  if (shown !== null && shown > 0) return { at, shown: shown - 1 };
  return at === 0 ? { at, shown } : toSlide(at - 1, course);
}
