import type { Layout } from "./layout";
import { pdfOf } from "./pdf/file";
import { sheetsOf } from "./pdf/sheets";
import { typed } from "./typed";

/** PDF: sheets of A4 with ruled tables, words that wrap in their cells, and page numbers. */
export const pdf: Layout = {
  id: "pdf",
  format: "pdf",
  families: ["budget-sheet", "approved-document"],
  showsPortal: false,
  print: (draft) => pdfOf(sheetsOf(typed(draft))),
};
