import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Locale } from "../../../src/words/locale.js";
import { setZipDay } from "../../publish/zip-time";
import type { DrawnChart } from "./chart";
import { changedChart } from "./chart-changes";
import { chartWorkbook } from "./chart-workbook";
import { FONT, themed } from "./theme";
import { LANGUAGE } from "./text";

/** What a presentation holds besides what the library wrote. */
export interface Additions {
  locale: Locale;
  /** ISO day of every time stamp. */
  day: string;
  /** In the order in which they were put on slides. */
  charts: readonly DrawnChart[];
  /** What tables show, by the name of their frame. */
  tableAlts: ReadonlyMap<string, string>;
}

const FACES = ["latin", "ea", "cs"].map((tag) => `<a:${tag} typeface="${FONT}"/>`).join("");

/** Every face that is named, named for all scripts. */
function faced(xml: string): string {
  return xml.replace(
    /<a:latin typeface="(?!\+)[^"]*"[^>]*\/>(?:\s*<a:(?:ea|cs)\s[^>]*\/>)*/gu,
    FACES,
  );
}

function spoken(xml: string, locale: Locale): string {
  return xml.replace(/ lang="[^"]*"(?: altLang="[^"]*")?/gu, ` lang="${LANGUAGE[locale]}"`);
}

/** Shapes of one slide get numbers of their own: the library gives some of them the same. */
function numbered(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")\d+/gu, (_, start: string) => {
    id += 1;
    return `${start}${String(id)}`;
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Tables say what they show, and that their first row is a head. */
function withTables(xml: string, alts: ReadonlyMap<string, string>): string {
  return xml
    .replace(/<a:tblPr\/>/gu, '<a:tblPr firstRow="1"/>')
    .replace(/ name="(table-\d+)"/gu, (found, name: string) => {
      const alt = alts.get(name);
      return alt === undefined ? found : `${found} descr="${escaped(alt)}"`;
    });
}

/** Notes in paragraphs: the library writes all of them as one run. */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr [^>]*)\/><a:t>([^<]*)<\/a:t><\/a:r>(?:<a:endParaRPr [^>]*\/>)?<\/a:p>/gu,
    (_, look: string, text: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p><a:r>${look}>${FACES}</a:rPr><a:t>${line}</a:t></a:r></a:p>`)
        .join(""),
  );
}

function dated(xml: string, day: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`);
}

/** The library numbers charts over all presentations of a process; here they begin at one. */
function chartNumbers(names: readonly string[]): Map<string, string> {
  const numbers = names.flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? []);
  const sorted = numbers.sort((a, b) => Number(a) - Number(b));
  return new Map(sorted.map((number, index) => [number, String(index + 1)]));
}

function renumbered(text: string, numbers: ReadonlyMap<string, string>): string {
  const put = (start: string, number: string, end: string): string =>
    start + (numbers.get(number) ?? number) + end;
  return text
    .replace(/(charts\/(?:_rels\/)?chart)(\d+)(\.xml)/gu, (_, a: string, n: string, z: string) =>
      put(a, n, z),
    )
    .replace(/(Worksheet)(\d+)(\.xlsx)/gu, (_, a: string, n: string, z: string) => put(a, n, z));
}

function changed(name: string, xml: string, additions: Additions): string {
  const { locale, day, charts, tableAlts } = additions;
  if (name === "docProps/core.xml") return dated(xml, day);
  if (/^ppt\/theme\/theme\d+\.xml$/u.test(name)) return themed(xml);
  const chart = /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1];
  const series = chart === undefined ? undefined : charts[Number(chart) - 1];
  if (series !== undefined) return faced(spoken(changedChart(xml, series), locale));
  if (/^ppt\/notesSlides\/[^/]+$/u.test(name)) return inParagraphs(spoken(xml, locale));
  if (/^ppt\/slides\/[^/]+$/u.test(name))
    return faced(numbered(withTables(spoken(xml, locale), tableAlts)));
  return name.startsWith("ppt/slide") ? faced(spoken(xml, locale)) : xml;
}

/** A time that a zip keeps in every time zone; the day is set afterwards. */
const ANY_DAY = new Date(2026, 0, 2);

/**
 * A presentation as the library packed it, made whole: faces for Hangul, language, theme, workbooks with
 * exact values, time stamps of one day. The same presentation gives the same bytes.
 */
export async function madeWhole(bytes: Uint8Array, additions: Additions): Promise<Uint8Array> {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => !name.endsWith("/"));
  const numbers = chartNumbers(names);
  const whole: Record<string, Uint8Array> = {};
  for (const old of names) {
    const name = renumbered(old, numbers);
    const part = files[old] ?? new Uint8Array();
    const workbook = /Worksheet(\d+)\.xlsx$/u.exec(name)?.[1];
    const chart = workbook === undefined ? undefined : additions.charts[Number(workbook) - 1];
    if (chart !== undefined) whole[name] = await chartWorkbook(chart.chart, additions.day);
    else if (/\.(xml|rels)$/u.test(name))
      whole[name] = strToU8(changed(name, renumbered(strFromU8(part), numbers), additions));
    else whole[name] = part;
  }
  const sorted = Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1)));
  const zip = Buffer.from(zipSync(sorted, { level: 6, mtime: ANY_DAY }));
  setZipDay(zip, additions.day);
  return zip;
}
