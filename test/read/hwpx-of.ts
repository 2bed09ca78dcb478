import { type ZipOptions, strToU8, zipSync } from "fflate";

const OWPML =
  'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section"';

/** A section of OWPML. */
export const sectionXml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><hs:sec ${OWPML}>${body}</hs:sec>`;

/** A paragraph; `inside` stands in its run. */
export const paragraph = (inside: string, shape = "0") =>
  `<hp:p paraPrIDRef="${shape}"><hp:run>${inside}</hp:run></hp:p>`;

export const text = (words: string) => `<hp:t>${words}</hp:t>`;

/** A cell at row and column; `body` are its paragraphs. */
export const cell = (at: [number, number], body: string, span: [number, number] = [1, 1]) =>
  `<hp:tc><hp:subList>${body}</hp:subList><hp:cellAddr rowAddr="${String(at[0])}" colAddr="${String(at[1])}"/><hp:cellSpan rowSpan="${String(span[0])}" colSpan="${String(span[1])}"/></hp:tc>`;

/** A table in a run. */
export const table = (...rows: string[][]) =>
  `<hp:tbl>${rows.map((row) => `<hp:tr>${row.join("")}</hp:tr>`).join("")}</hp:tbl>`;

/** A zip archive of files; empty ones are stored, since packing many of them takes long. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(
    ([name, content]): [string, [Uint8Array, ZipOptions]] => {
      const bytes = typeof content === "string" ? strToU8(content) : content;
      return [name, [bytes, { level: bytes.length === 0 ? 0 : 6 }]];
    },
  );
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 2) });
}

/** An HWPX document of sections, with further files of its package. */
export function hwpxOf(bodies: string[], more: Record<string, string | Uint8Array> = {}) {
  const sections = bodies.map((body, index) => [
    `Contents/section${String(index)}.xml`,
    sectionXml(body),
  ]);
  return zipOf({
    mimetype: "application/hwp+zip",
    ...(Object.fromEntries(sections) as Record<string, string>),
    ...more,
  });
}
