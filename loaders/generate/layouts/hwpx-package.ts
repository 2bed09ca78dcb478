import type { Paragraph } from "./hwpx-paragraphs";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const HANCOM = "http://www.hancom.co.kr";

/** The one section of a document. */
export function sectionOf(paragraphs: readonly Paragraph[]): string {
  return `${XML}<hs:sec xmlns:hs="${HANCOM}/hwpml/2011/section" xmlns:hp="${HANCOM}/hwpml/2011/paragraph">${paragraphs.join("")}</hs:sec>`;
}

const face = (language: string) =>
  `<hh:fontface lang="${language}" fontCnt="1"><hh:font id="0" face="함초롬바탕" type="TTF" isEmbedded="0"/></hh:fontface>`;

const HEADER = `${XML}<hh:head xmlns:hh="${HANCOM}/hwpml/2011/head" version="1.4" secCnt="1"><hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList><hh:fontfaces itemCnt="2">${face("HANGUL")}${face("LATIN")}</hh:fontfaces><hh:charProperties itemCnt="1"><hh:charPr id="0" height="1000"><hh:fontRef hangul="0" latin="0"/></hh:charPr></hh:charProperties><hh:paraProperties itemCnt="1"><hh:paraPr id="0"/></hh:paraProperties><hh:styles itemCnt="1"><hh:style id="0" type="PARA" name="바탕글" paraPrIDRef="0" charPrIDRef="0" nextStyleIDRef="0"/></hh:styles></hh:refList></hh:head>`;

const CONTENTS = `${XML}<opf:package xmlns:opf="http://www.idpf.org/2007/opf/" version="" unique-identifier="" id=""><opf:metadata><opf:title>{title}</opf:title><opf:language>ko</opf:language></opf:metadata><opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/><opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/></opf:manifest><opf:spine><opf:itemref idref="header" linear="yes"/><opf:itemref idref="section0" linear="yes"/></opf:spine></opf:package>`;

const CONTAINER = `${XML}<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/></ocf:rootfiles></ocf:container>`;

const VERSION = `${XML}<hv:HCFVersion xmlns:hv="${HANCOM}/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1" os="1" xmlVersion="1.4" application="maeul generate" appVersion="1"/>`;

/** The files of a package apart from its media type and its section; `{title}` is filled in. */
export const PACKAGE_FILES: Readonly<Record<string, string>> = {
  "version.xml": VERSION,
  "META-INF/container.xml": CONTAINER,
  "META-INF/manifest.xml": `${XML}<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
  "Contents/content.hpf": CONTENTS,
  "Contents/header.xml": HEADER,
};
