// A module hook: what pdfjs-dist 4.10.38 offers no option for.
import { loadChanged } from "../changed-source.js";

const NEXT_KID = "{ queueItem.posInKids++; continue; }";
const NEXT_NODE = "{ queue.pop(); continue; }";

/** What stands where the tree of pages cannot be followed, and where to go on instead. */
const BROKEN_BRANCHES = [
  ['addPageError(new FormatError("Pages tree contains circular reference."));', 10, NEXT_KID],
  [
    "obj = await xref.fetchAsync(kidObj);\n        } catch (ex) {\n          addPageError(ex);",
    10,
    NEXT_KID,
  ],
  [
    'addPageError(new FormatError("Page dictionary kid reference points to wrong type of object."));',
    8,
    NEXT_KID,
  ],
  [
    "kids = await xref.fetchAsync(kids);\n        } catch (ex) {\n          addPageError(ex);",
    10,
    NEXT_NODE,
  ],
  ['addPageError(new FormatError("Page dictionary kids object is not an array."));', 8, NEXT_NODE],
];

/** @type {import("../changed-source.js").Change[]} */
const CHANGES = BROKEN_BRANCHES.map(([found, indent, instead]) => ({
  why: "gives up all pages behind one that is damaged",
  from: `${found}\n${" ".repeat(Number(indent))}break;`,
  to: `${found}\n${instead}`,
}));

export const load = loadChanged("/pdfjs-dist/legacy/build/pdf.worker.mjs", CHANGES);
