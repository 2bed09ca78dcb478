import { type Range, trimmed } from "../../notation/range";
import { inlineMarks } from "../../read/marks";

/** Any label of a meeting's data; one ends the value of the one before it. */
const LABELS = [
  "일\\s*시",
  "장\\s*소",
  "참\\s*석\\s*(?:인\\s*원|대\\s*상|자|현\\s*황)?",
  "출\\s*석\\s*(?:현\\s*황|위\\s*원)?",
  "불\\s*참\\s*(?:자|구)?",
  "발\\s*표\\s*자",
  "안\\s*건",
  "진행순서",
  "주요\\s*논의",
];
const ANY = new RegExp(`(?<![가-힣])(?:회의|심의)?(?:${LABELS.join("|")})\\s*[:：]`, "gu");

export type Label = "일시" | "장소" | "참석" | "불참";

const OWN: Record<Label, RegExp> = {
  일시: /(?<![가-힣])(?:회의|심의|개최)?일\s*시\s*[:：]/gu,
  장소: /(?<![가-힣])(?:회의|심의|개최)?장\s*소\s*[:：]/gu,
  참석: /(?<![가-힣])(?:참|출)\s*석\s*(?:인\s*원|대\s*상|자|현\s*황)?\s*[:：]/gu,
  불참: /(?<![가-힣])불\s*참\s*(?:자치구|자|구)?\s*[:：]/gu,
};

/** The value behind a label (`장 소 : …`), up to the next mark, label or line; null without one. */
export function labelled(plain: string, label: Label, within: Range): Range | null {
  for (const found of plain.slice(within.start, within.end).matchAll(OWN[label])) {
    const start = within.start + found.index + found[0].length;
    const rest = plain.slice(start, within.end);
    const line = rest.indexOf("\n");
    const next = [...rest.matchAll(ANY)][0]?.index ?? rest.length;
    const mark = inlineMarks(rest, 0).find(({ start: at }) => at > 0)?.start ?? rest.length;
    const value = trimmed(plain, {
      start,
      end: start + Math.min(line < 0 ? rest.length : line, next, mark),
    });
    if (value.end > value.start) return value;
  }
  return null;
}
