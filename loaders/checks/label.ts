import { nameKey } from "../schema/names";

/** A label without spaces, punctuation and marks, for comparing. */
export const bare = nameKey;

/** A path as one string, for comparing. */
export const pathKey = (path: readonly string[]): string => path.map(bare).join("›");

/** 계, 합계, 총계: the row that sums up its column. */
export const isGrandTotal = (label: string): boolean =>
  /^(?:합|총)?계$|^총합계$/u.test(bare(label));

/** 소계: a row that sums up some rows of its column. */
export const isSubtotal = (label: string): boolean => bare(label) === "소계";
