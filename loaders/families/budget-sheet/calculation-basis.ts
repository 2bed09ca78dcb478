import { squashed } from "../../notation/range";
import { amountsOfLines } from "../../passages/basis";
import { isBudgetItem, linesOfList } from "../../passages/basis-list";
import { readBreakdown } from "../../passages/breakdown";
import type { KnownUnit } from "../../passages/cell";
import { yearIn } from "../../passages/column";
import { type Context, print } from "../../passages/context";
import { unitIn } from "../../passages/table-head";
import type { Section } from "../../read/outline";
import type { Block } from "../../read/reading";
import type { Amount } from "../../schema/facts";

const NAME = /^(?:(?:19|20)\d\d년도?)?(?:세부|사업비|예산)?산출(?:근거|내역|기초)(?:\(|[:：]?$)/u;
/** Headings of other parts of a sheet. */
const OTHER =
  /(?:목적|결산|경위|연혁|일정|실적|성과|효과|현황|총괄|개요|담당자?|근거|내용|계획|설명)(?:\(.*)?$/u;

/** A calculation basis (산출근거): where it stands, and all blocks below its name. */
export interface CalculationBasis {
  section: Section;
  /** The section of the sheet that its name stands in. */
  above: Section | undefined;
  /** How deep the item stands that names it; null for a heading or a line. */
  depth: number | null;
  blocks: Block[];
}

/** Every calculation basis of a sheet; its name may be a heading or a line of its own. */
export function basesIn(context: Context): CalculationBasis[] {
  const bases: CalculationBasis[] = [];
  let open: CalculationBasis | null = null;
  for (const block of context.reading.blocks) {
    const title = block.kind === "table" ? "" : squashed(print(context, block));
    if (NAME.test(title)) bases.push((open = begun(context, block)));
    else if (open && block.kind === "heading" && ends(open, block.level, title)) open = null;
    else if (open && block.kind === "item" && endsAtItem(open, block.depth, title)) open = null;
    else open?.blocks.push(block);
  }
  return bases;
}

/** An item that begins another part of the sheet, where the basis is named in an item itself. */
const endsAtItem = ({ depth }: CalculationBasis, at: number, title: string) =>
  depth !== null && at <= depth && OTHER.test(title.replace(/[:：].*$/u, ""));

/** A name that is no heading opens a section of its own below the heading above it. */
function begun(context: Context, name: Block): CalculationBasis {
  const lead = name.kind === "heading" ? name.lead : name.start;
  const above = context.sections.findLast(({ start }) => start <= lead);
  const title = print(context, name);
  const { path = [], places = [], level = 0 } = above ?? {};
  const own = name.kind !== "heading";
  const section = {
    title,
    path: own ? [...path, title] : path,
    places: own ? [...places, title] : places,
    level: own ? level + 1 : level,
    start: lead,
    end: above?.end ?? name.end,
    blocks: [],
  };
  return { section, above, depth: name.kind === "item" ? name.depth : null, blocks: [] };
}

/** A heading beside the basis may be an item of it all the same. */
const ends = ({ section }: CalculationBasis, level: number, title: string) =>
  level < section.level || OTHER.test(title) || (level === section.level && !isBudgetItem(title));

/** The sums of a calculation basis: of its tables, and of its list where it is one. */
export function readBasis(context: Context, { section, blocks }: CalculationBasis): Amount[] {
  const body = blocks.filter((block) => block.kind !== "heading");
  const tables = body.flatMap((block) =>
    block.kind === "table" ? readBreakdown(context, { ...section, blocks: body }, block) : [],
  );
  const listed = blocks.filter((block) => block.kind !== "table");
  const lines = linesOfList(context, listed, unitOf(context, section, listed));
  const last = lines.findLastIndex(({ prints }) => prints.length > 0);
  const year = yearIn(section.title) ?? context.year;
  const place = { section, path: section.path, year };
  return [...tables, ...amountsOfLines(context, place, lines.slice(0, last + 1))];
}

/** The unit that the basis notes in its heading or in a line of its own. */
function unitOf({ reading }: Context, { start }: Section, blocks: Block[]): KnownUnit | null {
  const heading = { start, end: blocks[0]?.start ?? start };
  return [heading, ...blocks].reduce<KnownUnit | null>(
    (unit, range) => unit ?? unitIn(reading.plain, range, "before"),
    null,
  );
}
