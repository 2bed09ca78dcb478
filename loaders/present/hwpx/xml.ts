/** Attributes of an element, in the order in which they are written. */
type Attributes = Readonly<Record<string, string | number>>;

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Controls and what else XML 1.0 forbids, and the joiners that keep words together in a browser only. */
const UNFIT = /[\p{Cc}\u2060\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as the content of an element or attribute. */
export function escaped(text: string): string {
  const fit = text.replace(/[\t\n\r]/gu, " ").replace(UNFIT, "");
  return fit.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
}

/** An element; `inside` is XML already. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  const content = inside.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Every name space of the format, as word processors declare them in each file. */
const SPACES: Readonly<Record<string, string>> = {
  "xmlns:ha": "http://www.hancom.co.kr/hwpml/2011/app",
  "xmlns:hp": "http://www.hancom.co.kr/hwpml/2011/paragraph",
  "xmlns:hp10": "http://www.hancom.co.kr/hwpml/2016/paragraph",
  "xmlns:hs": "http://www.hancom.co.kr/hwpml/2011/section",
  "xmlns:hc": "http://www.hancom.co.kr/hwpml/2011/core",
  "xmlns:hh": "http://www.hancom.co.kr/hwpml/2011/head",
  "xmlns:hpf": "http://www.hancom.co.kr/schema/2011/hpf",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:opf": "http://www.idpf.org/2007/opf/",
  "xmlns:hwpunitchar": "http://www.hancom.co.kr/hwpml/2016/HwpUnitChar",
  "xmlns:config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';

/** A file of XML with its outermost element, which declares the name spaces. */
export function xmlFile(name: string, attributes: Attributes, ...inside: string[]): string {
  return DECLARATION + tag(name, { ...SPACES, ...attributes }, ...inside);
}
