import type { Locale } from "./locale.js";
import { withParticle } from "./particle.js";

/** Joins words into a phrase: `가와 나`, `가, 나, 다`; `a and b`, `a, b and c`. */
export function list(words: readonly string[], locale: Locale): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  const before = words.slice(0, -1);
  if (before.length === 0) return last;
  if (locale === "en") return `${before.join(", ")} and ${last}`;
  return before.length === 1 ? `${withParticle(before.join(""), "과")} ${last}` : words.join(", ");
}
