/**
 * A label whose letters are printed apart, as a heading is set in Korean, in its own letters: `기 타` as
 * `기타`. Only where every letter stands alone; a quotation stays as printed.
 */
export function unspaced(label: string): string {
  return /^[가-힣](?: [가-힣])+$/u.test(label) ? label.replaceAll(" ", "") : label;
}
