import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Locale } from "../../../src/words/locale.js";
import { setZipDay } from "../../publish/zip-time";
import type { DrawnChart } from "./chart";
import { changedChart } from "./chart-changes";
import { chartWorkbook } from "./chart-workbook";
import {
  inParagraphs,
  keptWords,
  numbered,
  ordered,
  paragraphed,
  typed,
  withTables,
} from "./part-changes";
import { FACES, themed } from "./theme";
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
  if (name === "ppt/presentation.xml") return ordered(xml);
  if (/^ppt\/theme\/theme\d+\.xml$/u.test(name)) return themed(xml);
  const chart = /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1];
  const series = chart === undefined ? undefined : charts[Number(chart) - 1];
  if (series !== undefined) return faced(spoken(changedChart(xml, series), locale));
  if (/^ppt\/notesSlides\/[^/]+$/u.test(name)) return inParagraphs(spoken(xml, locale));
  if (/^ppt\/slides\/[^/]+$/u.test(name))
    return faced(numbered(withTables(spoken(keptWords(paragraphed(xml)), locale), tableAlts)));
  return name.startsWith("ppt/slide") ? faced(spoken(xml, locale)) : xml;
}

const CONTENT_TYPES = "[Content_Types].xml";

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
  const parts = new Set(names.map((name) => renumbered(name, numbers)));
  const whole: Record<string, Uint8Array> = {};
  for (const old of names) {
    const name = renumbered(old, numbers);
    const part = files[old] ?? new Uint8Array();
    const workbook = /Worksheet(\d+)\.xlsx$/u.exec(name)?.[1];
    const chart = workbook === undefined ? undefined : additions.charts[Number(workbook) - 1];
    if (chart !== undefined) whole[name] = await chartWorkbook(chart.chart, additions.day);
    else if (name === CONTENT_TYPES)
      whole[name] = strToU8(typed(renumbered(strFromU8(part), numbers), parts));
    else if (/\.(xml|rels)$/u.test(name))
      whole[name] = strToU8(changed(name, renumbered(strFromU8(part), numbers), additions));
    else whole[name] = part;
  }
  const sorted = Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1)));
  const zip = Buffer.from(zipSync(sorted, { level: 6, mtime: ANY_DAY }));
  setZipDay(zip, additions.day);
  return zip;
}
