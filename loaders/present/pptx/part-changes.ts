import { FACES } from "./theme";

/*
 * What the library writes against the schema, or leaves out, part by part: each change with its reason.
 */

/** Shapes of one slide get numbers of their own: the library gives some of them the same. */
export function numbered(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")\d+/gu, (_, start: string) => {
    id += 1;
    return `${start}${String(id)}`;
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Tables say what they show, and that their first row is a head. */
export function withTables(xml: string, alts: ReadonlyMap<string, string>): string {
  return xml
    .replace(/<a:tblPr\/>/gu, '<a:tblPr firstRow="1"/>')
    .replace(/ name="(table-\d+)"/gu, (found, name: string) => {
      const alt = alts.get(name);
      return alt === undefined ? found : `${found} descr="${escaped(alt)}"`;
    });
}

/** Notes in paragraphs: the library writes all of them as one run. */
export function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr [^>]*)\/><a:t>([^<]*)<\/a:t><\/a:r>(?:<a:endParaRPr [^>]*\/>)?<\/a:p>/gu,
    (_, look: string, text: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p><a:r>${look}>${FACES}</a:rPr><a:t>${line}</a:t></a:r></a:p>`)
        .join(""),
  );
}

/** A paragraph says how it stands once, before its words: the library says it before every run. */
export function paragraphed(xml: string): string {
  return xml.replace(
    /(<\/a:r>|<a:br\/>)<a:pPr(?:\s[^>]*)?(?:\/>|>(?:(?!<\/a:pPr>).)*<\/a:pPr>)/gsu,
    "$1",
  );
}

/** Korean breaks between words, not inside them; office programs otherwise take any syllable. */
export function keptWords(xml: string): string {
  return xml.replaceAll("<a:pPr ", '<a:pPr eaLnBrk="0" ');
}

/** The schema wants the master of notes before the slides; the library names it behind them. */
export function ordered(xml: string): string {
  const [notes = ""] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(xml) ?? [];
  return xml.replace(notes, "").replace("<p:sldIdLst>", `${notes}<p:sldIdLst>`);
}

/** The library names a master a slide; there is one. */
export function typed(xml: string, names: ReadonlySet<string>): string {
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/gu, (found, name: string) =>
    names.has(name) ? found : "",
  );
}
