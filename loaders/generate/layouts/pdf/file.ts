/** A sheet of A4: words and lines at places in points from its top left corner, y of a baseline. */
export interface DrawnSheet {
  texts?: { x: number; y: number; text: string; size?: number }[];
  lines?: [x0: number, y0: number, x1: number, y1: number][];
  /** A picture over the whole page. */
  picture?: boolean;
}

export interface PdfOptions {
  /** Left out, the codes of the letters mean nothing. */
  unicode?: boolean;
  /** An encryption dictionary to which no password fits. */
  locked?: boolean;
}

/** In points. */
export const A4 = { width: 595, height: 842 } as const;

/** How wide a letter is drawn, as a share of its size: ASCII half as wide as Hangul. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter <= "\u007f" ? 0.5 : 1), 0);

/** Objects that every file has in front of its pages, numbered from 1. */
const [CATALOG, PAGES, FONT, LETTERS, TO_UNICODE] = [1, 2, 3, 4, 5];
const FIRST_PAGE = 6;

/** A table of codes has at most so many lines (Adobe Technical Note 5411). */
const MOST_CODES = 100;

/** What the codes of these letters stand for: each is the letter of that number. */
function codesOf(sheets: readonly DrawnSheet[]): string {
  const letters = new Set(
    sheets.flatMap(({ texts = [] }) => texts.flatMap(({ text }) => [...text])),
  );
  const codes = [...letters].map((letter) => codeOf(letter, true)).toSorted();
  const tables = Array.from({ length: Math.ceil(codes.length / MOST_CODES) }, (_, at) => {
    const part = codes.slice(at * MOST_CODES, (at + 1) * MOST_CODES);
    const lines = part.map((code) => `<${code}> <${code}>\n`).join("");
    return `${part.length} beginbfchar\n${lines}endbfchar\n`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Plain def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${tables.join("")}endcmap end end`;
}

/**
 * A letter's code: its Unicode, or the number of a glyph that tells nothing.
 * @throws where it has none of two bytes
 */
function codeOf(letter: string, unicode: boolean): string {
  const point = letter.codePointAt(0) ?? 0;
  if (point > 0xffff) throw new Error(`no code of two bytes: ${letter}`);
  return (unicode ? point : 0x100 + (point % 0x280)).toString(16).padStart(4, "0");
}

const hex = (text: string, unicode: boolean) =>
  [...text].map((letter) => codeOf(letter, unicode)).join("");

const stream = (content: string, entries = "") =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** To a tenth of a point: no binary fractions in the file. */
const points = (...numbers: number[]) =>
  numbers.map((number) => String(Math.round(number * 10) / 10)).join(" ");

function contentOf({ texts = [], lines = [], picture = false }: DrawnSheet, unicode: boolean) {
  const drawn = [
    ...lines.map(
      ([x0, y0, x1, y1]) => `${points(x0, A4.height - y0)} m ${points(x1, A4.height - y1)} l S`,
    ),
    ...texts.map(
      ({ x, y, text, size = 10 }) =>
        `BT /F ${points(size)} Tf ${points(x, A4.height - y)} Td <${hex(text, unicode)}> Tj ET`,
    ),
  ];
  if (picture) drawn.push(`q ${A4.width} 0 0 ${A4.height} 0 0 cm /P Do Q`);
  return drawn.join("\n");
}

function objectsOf(sheets: readonly DrawnSheet[], unicode: boolean): string[] {
  const picture = FIRST_PAGE + 2 * sheets.length;
  const kids = sheets.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`);
  return [
    `<< /Type /Catalog /Pages ${PAGES} 0 R >>`,
    `<< /Type /Pages /Count ${sheets.length} /Kids [${kids.join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [${LETTERS} 0 R] ${unicode ? `/ToUnicode ${TO_UNICODE} 0 R` : ""} >>`,
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /DW 1000 /W [0 127 500] /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 >> /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
    stream(codesOf(sheets)),
    ...sheets.flatMap((sheet, index) => [
      `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents ${FIRST_PAGE + 2 * index + 1} 0 R /Resources << /Font << /F ${FONT} 0 R >> /XObject << /P ${picture} 0 R >> >> >>`,
      stream(contentOf(sheet, unicode)),
    ]),
    stream(
      "\0".repeat(64),
      "/Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    ),
  ];
}

const ANY_KEY = "0".repeat(64);
const LOCK = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${ANY_KEY}> /U <${ANY_KEY}> >>`;

/**
 * A PDF of sheets, its streams not packed.
 * @throws for a letter beyond the 65,536 first ones of Unicode
 */
export function pdfOf(
  sheets: readonly DrawnSheet[],
  { unicode = true, locked = false }: PdfOptions = {},
): Uint8Array {
  const objects = objectsOf(sheets, unicode);
  let text = "%PDF-1.7\n";
  const rows = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const at = text.length;
  const size = objects.length + 1;
  const trailer = `<< /Size ${size} /Root ${CATALOG} 0 R ${locked ? LOCK : ""} >>`;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}trailer ${trailer}\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, "latin1"));
}
