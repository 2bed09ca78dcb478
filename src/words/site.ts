import type { Bilingual } from "./locale.js";

/** What the site is called. */
export const SITE_NAME: Bilingual = { ko: "마을장부", en: "Maeul Ledger" };
