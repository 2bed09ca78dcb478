/**
 * The colours of every figure: five hues that colour-blind eyes tell apart, one for each sort of
 * thing. A page overrides them through custom properties (dark mode); a drawing that stands alone
 * falls back to the light ones.
 */
export const INK = {
  text: "var(--figure-text, #1d232b)",
  muted: "var(--figure-muted, #5a6472)",
  grid: "var(--figure-grid, #e2e6eb)",
  paper: "var(--figure-paper, #ffffff)",
  /** Budgets, whatever their phase. */
  money: "var(--figure-money, #2763a8)",
  moneyQuiet: "var(--figure-money-quiet, #b9d0ec)",
  /** What was done. */
  activity: "var(--figure-activity, #0b7a69)",
  activityQuiet: "var(--figure-activity-quiet, #a9d8cf)",
  /** People and places that take part. */
  people: "var(--figure-people, #7a4ea3)",
  peopleQuiet: "var(--figure-people-quiet, #dccbec)",
  /** Whatever a finding questions. */
  doubt: "var(--figure-doubt, #b3500b)",
  doubtQuiet: "var(--figure-doubt-quiet, #f6d3b5)",
  /** What the sources do not say. */
  gap: "var(--figure-gap, #8a94a1)",
} as const;

export const FONT = "Pretendard, system-ui, sans-serif";

/** Sizes of text in figures, CSS pixels. */
export const SIZE = { small: 12, body: 13, large: 15 } as const;
