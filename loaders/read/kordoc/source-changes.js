// A module hook: what kordoc 4.14.1 offers no option for.
import { loadChanged } from "../changed-source.js";

/** @type {import("../changed-source.js").Change[]} */
const CHANGES = [
  {
    why: "takes tables of up to three rows with long cells apart; their cells are what we came for",
    from: "flattenLayoutTables(blocks);",
    to: "blocks;",
  },
  {
    why: "reads a section up to where it is damaged, without a word",
    from: "out.push(readRecords(data));",
    to: `const found = readRecords(data);
      const damage = globalThis.damageOf(found, data);
      if (damage) warnings.push({ page: si + 1, message: damage, code: "PARTIAL_PARSE" });
      out.push(found);`,
  },
  {
    why: "reads as many sections as follow each other, without a word of the others",
    from: "const sectionRecords = readHwp5SectionRecords(c, sections, warnings);",
    to: `const missing = globalThis.missingOf(readHwp5DocInfoRecords(c), sections.length);
  if (missing) warnings.push({ message: missing, code: "PARTIAL_PARSE" });
  const sectionRecords = readHwp5SectionRecords(c, sections, warnings);`,
  },
  {
    why: "prints the cells of HWP 3 one after the other",
    from: `reader.skip(27 * cellCount);
  for (let i = 0; i < cellCount; i++) {
    parseParagraphList2(reader, ctx);
  }`,
    to: `globalThis.readHwp3Box({
    reader, text: ctx, info, count: cellCount, readList: parseParagraphList2,
  });`,
  },
  {
    why: "knows paragraphs only in HWP 3",
    from: 'const blocks = ctx.paragraphs.map((p) => ({ type: "paragraph", text: p }));',
    to: "const blocks = ctx.paragraphs.map(globalThis.hwp3Block);",
  },
];

export const load = loadChanged("/kordoc/dist/index.js", CHANGES);
