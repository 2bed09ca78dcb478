import { type Range, trimmed } from "../../notation/range";
import { inlineMarks } from "../../read/marks";

export type Label = "일시" | "장소" | "참석" | "불참" | "방법";

/** The spellings of a label; blanks may set its syllables apart. */
const SPELLINGS: Record<Label, string> = {
  일시: "(?:회의|심의|심사|개최|평가|행사|면담|간담회|교육|진행)?\\s?(?:일\\s?시|날\\s?짜|때|일\\s{1,8}시|(?<=심의|심사|회의|서면)\\s?기\\s?간)(?:\\s?(?:및|[/·,])\\s?장\\s?소)?",
  장소: "(?:회의|심의|심사|개최|평가|행사|면담|간담회|교육|진행)?\\s?(?:장\\s{0,8}소|곳)",
  참석: "(?:회의|주요)?\\s?(?:참|출)\\s{0,8}석\\s{0,8}(?:인\\s?원|대\\s?상|자|현\\s?황|위\\s?원|범\\s?위)?",
  불참: "(?:불|미)\\s{0,8}참\\s?(?:석)?\\s?(?:자치구|위원|자|구)?",
  방법: "(?:회의|심의|개최|진행)\\s?(?:방\\s?법|방\\s?식|형\\s?식)",
};

/** Labels that end the value of another without being asked for. */
const OTHERS =
  "발\\s?표\\s?자|안\\s{0,4}건|진행\\s?순서|주요\\s?논의|주요\\s?내용|내\\s{0,4}용|사\\s?회|주\\s?재|대\\s{0,4}상";

/** A colon, or the edge of a cell between label and value. */
const IS = "[ \\u00a0]{0,8}(?:[:：]|\\t|[|│┃])";
const ANY = new RegExp(
  `(?<![가-힣])(?:${Object.values(SPELLINGS).join("|")}|${OTHERS})[ \\u00a0]{0,8}[:：]`,
  "gu",
);

const OWN = Object.fromEntries(
  Object.entries(SPELLINGS).map(([label, spelling]) => [
    label,
    new RegExp(`(?<![가-힣])(?:${spelling})${IS}`, "gu"),
  ]),
) as Record<Label, RegExp>;

/** A labelled value, and where its label begins. */
export interface Labelled extends Range {
  label: Range;
}

/** The values behind a label (`장 소 : …`), each up to the next mark, label, cell or line. */
export function allLabelled(plain: string, label: Label, within: Range): Labelled[] {
  const passage = plain.slice(within.start, within.end);
  return [...passage.matchAll(OWN[label])].flatMap((found) => {
    const at = within.start + found.index;
    const start = at + found[0].length;
    const value = trimmed(plain, { start, end: start + lengthOfValue(plain, start, within.end) });
    return value.end > value.start ? [{ ...value, label: { start: at, end: start } }] : [];
  });
}

/** No value is longer: what follows has no marks. */
const LONGEST = 400;

function lengthOfValue(plain: string, start: number, end: number): number {
  const rest = plain.slice(start, Math.min(end, start + LONGEST));
  const lead = /^[\s|│┃]*/u.exec(rest)?.[0].length ?? 0;
  const edge = rest.slice(lead).search(/[\n\t|│┃]/u);
  ANY.lastIndex = lead;
  const next = ANY.exec(rest)?.index ?? rest.length;
  const mark = inlineMarks(rest, 0).find(({ start: at }) => at > lead)?.start ?? rest.length;
  return Math.min(edge < 0 ? rest.length : lead + edge, next, mark);
}

/** The first value behind a label; null without one. */
export function labelled(plain: string, label: Label, within: Range): Labelled | null {
  return allLabelled(plain, label, within)[0] ?? null;
}
