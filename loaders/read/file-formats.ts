import type { FileFormat } from "./file-format";
import { readHwp } from "./hwp";
import { readHwpx } from "./hwpx/hwpx";
import { isHwpx } from "./hwpx/package";
import { readPdf } from "./pdf";
import { records } from "./records";
import { isHwp, isPdf } from "./signature";
import { isZip, openZip } from "./zip";

const hwpx: FileFormat = {
  format: "hwpx",
  recognise: async (bytes) => isZip(bytes) && (await isHwpx(await openZip(bytes))),
  read: async (bytes) => readHwpx(await openZip(bytes)),
};
const hwp: FileFormat = { format: "hwp", recognise: isHwp, read: (bytes) => readHwp(bytes) };
const pdf: FileFormat = { format: "pdf", recognise: isPdf, read: (bytes) => readPdf(bytes) };

/** The formats that are no plain text, in the order in which a file is tried: a new one is a line here. */
export const FILE_FORMATS: readonly FileFormat[] = [hwpx, hwp, pdf, records];
