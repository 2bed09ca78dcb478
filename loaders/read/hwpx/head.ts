import { walkXml } from "../xml";

/** How paragraphs are headed: by a bullet, a number, or not at all. */
interface ParagraphHead {
  type: string;
  /** Of the bullet or numbering. */
  idRef: string;
  /** 0 is outermost. */
  level: number;
}

/** A level of a numbering: `^1.` with digits, `(^3)` with syllables. */
interface Level {
  pattern: string;
  form: string;
  start: number;
}

/** What the head of a document says of its paragraphs. */
export interface Head {
  paragraphs: Map<string, ParagraphHead>;
  bullets: Map<string, string>;
  numberings: Map<string, Level[]>;
}

/** Reads `header.xml`: paragraph shapes, bullets, numberings. */
export function readHead(xml: string, name: string): Head {
  const head: Head = { paragraphs: new Map(), bullets: new Map(), numberings: new Map() };
  let paragraph = "";
  let levels: Level[] = [];
  let level: Level | null = null;
  walkXml(xml, name, {
    open(tag, attributes) {
      const { id = "", char = "", type = "", idRef = "" } = attributes;
      if (tag === "paraPr") paragraph = id;
      else if (tag === "heading")
        head.paragraphs.set(paragraph, { type, idRef, level: levelIn(attributes, 0) });
      else if (tag === "bullet") head.bullets.set(id, char);
      else if (tag === "numbering") head.numberings.set(id, (levels = []));
      else if (tag === "paraHead") {
        const { start = "1", numFormat: form = "DIGIT" } = attributes;
        level = { pattern: "", form, start: Number(start) || 1 };
        levels[levelIn(attributes, 1) - 1] = level;
      }
    },
    close(tag) {
      if (tag === "paraHead") level = null;
    },
    text(text) {
      if (level) level.pattern += text;
    },
  });
  return head;
}

/** Word processors know ten levels; a damaged file may name any. */
const levelIn = (attributes: Record<string, string>, least: number) =>
  Math.min(10, Math.max(least, Math.trunc(Number(attributes["level"])) || least));

const SYLLABLES = Array.from("가나다라마바사아자차카타파하");
const ROMANS = Array.from("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ");
const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const CIRCLED = Array.from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
const FORMS = new Map<string, string[]>([
  ["HANGUL_SYLLABLE", SYLLABLES],
  ["ROMAN_CAPITAL", ROMANS],
  ["ROMAN_SMALL", ROMANS.map((letter) => letter.toLowerCase())],
  ["LATIN_CAPITAL", LETTERS],
  ["LATIN_SMALL", LETTERS.map((letter) => letter.toLowerCase())],
  ["CIRCLED_DIGIT", CIRCLED],
]);

/** Counts the paragraphs that the word processor numbers, and says what it prints before each. */
export class Numbering {
  readonly #counts = new Map<string, number[]>();
  /** The numbering of outlined paragraphs; each section names its own. */
  outline = "";

  constructor(readonly head: Head | null) {}

  /** What stands before a paragraph of this shape; empty where nothing does. */
  before(shape: string): string {
    const paragraph = this.head?.paragraphs.get(shape);
    if (!paragraph) return "";
    const { type, level } = paragraph;
    if (type === "BULLET") return `${this.head?.bullets.get(paragraph.idRef) ?? ""} `;
    if (type !== "NUMBER" && type !== "OUTLINE") return "";
    return this.#next(type === "OUTLINE" ? this.outline : paragraph.idRef, level);
  }

  #next(id: string, level: number): string {
    const levels = this.head?.numberings.get(id);
    const own = levels?.[level];
    if (!levels || !own) return "";
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return `${own.pattern.replace(/\^(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return printed(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.form ?? "DIGIT");
    })} `;
  }
}

const printed = (count: number, form: string) => FORMS.get(form)?.[count - 1] ?? String(count);
