import { strToU8, zipSync } from "fflate";
import type { Draft } from "../drafts/draft";
import { escaped } from "./markup";
import type { Layout } from "./layout";
import { PACKAGE_FILES, sectionOf } from "./hwpx-package";
import { paragraphOf, tableOf } from "./hwpx-paragraphs";
import { typed } from "./typed";

/**
 * HWPX: a package of OWPML (KS X 6101), as small as a reader accepts. The media type stands first
 * and is stored, not packed.
 */
export const hwpx: Layout = {
  id: "hwpx",
  format: "hwpx",
  families: ["budget-sheet", "approved-document"],
  showsPortal: false,
  print: (draft) => packed(sectionOf(bodyOf(draft)), draft),
};

/** A time of day that is the same in every time zone: a zip keeps local time. */
const PACKED_AT = new Date(2026, 0, 1);

function packed(section: string, { title }: Draft): Uint8Array {
  const files = Object.entries(PACKAGE_FILES).map(
    ([path, text]) => [path, strToU8(text.replace("{title}", escaped(title)))] as const,
  );
  return zipSync(
    {
      mimetype: [strToU8("application/hwp+zip"), { level: 0 }],
      ...Object.fromEntries(files),
      "Contents/section0.xml": strToU8(section),
    },
    { mtime: PACKED_AT },
  );
}

const bodyOf = (draft: Draft) =>
  typed(draft).map((part) =>
    part.kind === "line" ? paragraphOf(part.text) : tableOf([...part.head, ...part.rows]),
  );
