import type { FamilyName } from "../../schema/facts";
import { boxes } from "./boxes";
import { cells } from "./cells";
import { flat } from "./flat";
import { hwp } from "./hwp";
import { hwpx } from "./hwpx";
import { type FileFormat, type Layout } from "./layout";
import { page } from "./page";
import { pdf } from "./pdf";
import { pipes } from "./pipes";
import { lostMarks, tabs } from "./tabs";

/** Every way of printing a document; a new one is a file and a line here. */
export const LAYOUTS: readonly Layout[] = [
  tabs,
  lostMarks,
  boxes,
  cells,
  flat,
  pipes,
  page,
  hwpx,
  hwp,
  pdf,
];

/**
 * The layouts of some formats that documents of a family are seen in.
 * @throws where a format has none
 */
export function layoutsOf(family: FamilyName, formats: readonly FileFormat[]): Layout[] {
  const fitting = LAYOUTS.filter(({ families }) => families.includes(family));
  const missing = formats.find((format) => fitting.every((layout) => layout.format !== format));
  if (missing !== undefined) throw new Error(`no layout for a ${family}: ${missing}`);
  return fitting.filter(({ format }) => formats.includes(format));
}
