import { DAGGER } from "../../figures/drawing/marks.js";
import type { Bilingual, Locale } from "../../words/locale.js";
import type { Piece } from "./column.js";
import { findingLink } from "./links.js";

const FINDING: Bilingual = { ko: "점검", en: "Finding" };

/** A dagger that leads to each finding; none where there is no doubt. */
export function daggers(findings: readonly string[], locale: Locale): Piece[] {
  return findings.map((id, index) => ({
    text: DAGGER,
    href: findingLink(id),
    label: `${FINDING[locale]} ${String(index + 1)}`,
    as: "mark",
  }));
}
