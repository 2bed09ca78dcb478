import { strToU8, zipSync, type Zippable } from "fflate";
import { setZipDay } from "../../publish/zip-time";
import { headerFile } from "./header";
import { escaped, tag, xmlFile } from "./xml";

/** A document before it is packed. */
export interface Contents {
  title: string;
  /** What it is, in a sentence. */
  description: string;
  /** ISO day that every time stamp takes. */
  day: string;
  /** `Contents/section0.xml`. */
  section: string;
  /** The words alone, for previews. */
  preview: string;
  /** Pictures by their name in the package. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

const PROGRAM = "Maeul Ledger";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';

const ODF = "urn:oasis:names:tc:opendocument:xmlns";
const HANCOM = "http://www.hancom.co.kr";

function versionFile(): string {
  const version = { major: 5, minor: 1, micro: 0, buildNumber: 1, os: 1, xmlVersion: "1.4" };
  // The format's own spelling of the first attribute.
  const attributes = { tagetApplication: "WORDPROCESSOR", ...version, application: PROGRAM };
  const space = { "xmlns:hv": `${HANCOM}/hwpml/2011/version` };
  return DECLARATION + tag("hv:HCFVersion", { ...space, ...attributes, appVersion: "1" });
}

function containerFile(): string {
  const root = (path: string, type: string) =>
    tag("ocf:rootfile", { "full-path": path, "media-type": type });
  const roots = [
    root("Contents/content.hpf", "application/hwpml-package+xml"),
    root("Preview/PrvText.txt", "text/plain"),
  ];
  const spaces = { "xmlns:ocf": `${ODF}:container`, "xmlns:hpf": `${HANCOM}/schema/2011/hpf` };
  return DECLARATION + tag("ocf:container", spaces, tag("ocf:rootfiles", {}, ...roots));
}

const MANIFEST = DECLARATION + tag("odf:manifest", { "xmlns:odf": `${ODF}:manifest:1.0` });

function metadata({ title, description, day }: Contents): string {
  const midnight = `${day}T00:00:00Z`;
  const metas = {
    creator: PROGRAM,
    subject: "",
    description,
    lastsaveby: PROGRAM,
    CreatedDate: midnight,
    ModifiedDate: midnight,
    date: day,
    keyword: "",
  };
  return tag(
    "opf:metadata",
    {},
    tag("opf:title", {}, escaped(title)),
    tag("opf:language", {}, "ko"),
    ...Object.entries(metas).map(([name, text]) =>
      tag("opf:meta", { name, content: "text" }, escaped(text)),
    ),
  );
}

/** The part of a picture's name by which the section refers to it. */
const idOf = (name: string): string => name.replace(/\.\w+$/u, "");

function contentFile(contents: Contents): string {
  const file = (id: string, href: string) =>
    tag("opf:item", { id, href, "media-type": "application/xml" });
  const picture = (name: string) =>
    tag("opf:item", {
      ...{ id: idOf(name), href: `BinData/${name}`, "media-type": "image/png" },
      isEmbeded: 1,
    });
  const items = [
    file("header", "Contents/header.xml"),
    ...[...contents.pictures.keys()].map(picture),
    file("section0", "Contents/section0.xml"),
    file("settings", "settings.xml"),
  ];
  const spine = ["header", "section0"].map((idref) => tag("opf:itemref", { idref, linear: "yes" }));
  return xmlFile(
    "opf:package",
    { version: "", "unique-identifier": "", id: "" },
    metadata(contents),
    tag("opf:manifest", {}, ...items),
    tag("opf:spine", {}, ...spine),
  );
}

function settingsFile(): string {
  const caret = tag("ha:CaretPosition", { listIDRef: 0, paraIDRef: 0, pos: 0 });
  const spaces = { "xmlns:ha": `${HANCOM}/hwpml/2011/app`, "xmlns:config": `${ODF}:config:1.0` };
  return DECLARATION + tag("ha:HWPApplicationSetting", spaces, caret);
}

/** A time that a zip keeps in every time zone; the day is set afterwards. */
const ANY_DAY = new Date(2026, 0, 2);

/** A package of OWPML (KS X 6101): its media type first, and not packed. */
export function packed(contents: Contents): Uint8Array {
  const text = (words: string): Zippable[string] => [strToU8(words), { level: 6 }];
  const pictures = [...contents.pictures].map(([name, png]): [string, Zippable[string]] => [
    `BinData/${name}`,
    [png, { level: 0 }],
  ]);
  const files: Zippable = {
    mimetype: [strToU8("application/hwp+zip"), { level: 0 }],
    "version.xml": text(versionFile()),
    "Contents/header.xml": text(headerFile()),
    ...Object.fromEntries(pictures),
    "Contents/section0.xml": text(contents.section),
    "Preview/PrvText.txt": text(contents.preview.replaceAll("\n", "\r\n")),
    "settings.xml": text(settingsFile()),
    "Contents/content.hpf": text(contentFile(contents)),
    "META-INF/container.xml": text(containerFile()),
    "META-INF/manifest.xml": text(MANIFEST),
  };
  const zip = Buffer.from(zipSync(files, { mtime: ANY_DAY }));
  setZipDay(zip, contents.day);
  return zip;
}
