/** The languages that figures and pages speak. */
export const LOCALES = ["ko", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** A word or sentence in each language. */
export type Bilingual = Readonly<Record<Locale, string>>;
