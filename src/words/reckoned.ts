import { withDates } from "./date.js";
import type { Locale } from "./locale.js";

const BOUND = /([≥≤]) (\d{1,2}:\d{2}|[\d.,]+%)/gu;

function bound(sign: string, value: string, locale: Locale): string {
  const isLeast = sign === "≥";
  if (value.endsWith("%"))
    return {
      ko: `${value} ${isLeast ? "이상" : "이하"}`,
      en: `${isLeast ? "at least" : "at most"} ${value}`,
    }[locale];
  return {
    ko: `${value} ${isLeast ? "이후" : "이전"}`,
    en: `${value} or ${isLeast ? "later" : "earlier"}`,
  }[locale];
}

/**
 * What a rule reckons, in words: days and months, bounds of time and share (`≥ 10:40` as `10:40 이후`,
 * `≥ 95%` as `95% 이상`).
 */
export function reckoned(text: string, locale: Locale): string {
  return withDates(text, locale).replace(BOUND, (_, sign: string, value: string) =>
    bound(sign, value, locale),
  );
}

/** What a rule met, in words where it is a part and its whole: `43 / 43` as `43 가운데 43`. */
export function met(text: string, locale: Locale): string {
  const [, part, whole] = /^([\d,]+) \/ ([\d,]+)$/u.exec(text) ?? [];
  if (part === undefined || whole === undefined) return text;
  return locale === "ko" ? `${whole} 가운데 ${part}` : `${part} of ${whole}`;
}
