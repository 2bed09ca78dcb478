import { type Range, squashed, words } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Block, Table } from "../../read/reading";
import type { AgendaRow } from "../../schema/facts";
import { rowsOfTable } from "./agenda-table";
import { rowsOfText } from "./agenda-text";
import { type AgendaDraft, leadingDay } from "./agenda-topics";

const AGENDA =
  /^(?:주요|세부)?(?:회의|행사|심의|모임)?(?:진행|진행순서|진행일정|진행표|회의순서|시간계획|시간표|세부일정|식순|일정표)(?:\(안\))?$/u;

const isTitle = (title: string) => AGENDA.test(squashed(title).replace(/^[\d.Ⅰ-Ⅻ]+/u, ""));

/** The day of a meeting over several that a section is about: <1일차 : 6. 29.(목)>; null where none. */
function dayOf({ title }: Section): number | null {
  const lead = leadingDay(`${title} `);
  return lead && /^[\s\d./:()~월화수목금토일-]*$/u.test(title.slice(lead.length)) ? lead.day : null;
}

/** Whether a section is an agenda, or a day of one. */
export function isAgenda(section: Section): boolean {
  return isTitle(section.title) || dayOf(section) !== null;
}

/** Where an agenda stands: a section, or an item and what is deeper. */
interface Place {
  section: Section;
  body: Range;
  blocks: Block[];
}

/** The agendas in a part of a document: a clock time, and the topics up to the next. */
export function readAgendas(context: Context, part: Range): AgendaRow[] {
  const sections = context.sections.filter(
    ({ start, end }) => start < part.end && end > part.start,
  );
  const titled = sections.flatMap((section) => placesIn(context, section, part));
  const places =
    titled.length > 0 ? titled : sections.flatMap((section) => untitledIn(context, section, part));
  return places.flatMap((place) =>
    draftsOf(context, place).map((draft) =>
      agendaRow(context, place, { ...draft, day: draft.day ?? dayOf(place.section) }),
    ),
  );
}

/** A table headed 시간 that stands under another title, or under none. */
function untitledIn({ reading: { plain } }: Context, section: Section, part: Range): Place[] {
  return section.blocks.flatMap((block) => {
    if (block.kind !== "table" || block.start < part.start || block.start >= part.end) return [];
    const heads = block.rows[0]?.cells.map((cell) => squashed(words(plain, cell))) ?? [];
    const timed = heads.slice(0, 3).some((head) => /^시[간각]$/u.test(head));
    return timed ? [{ section, body: block, blocks: [block] }] : [];
  });
}

function placesIn(context: Context, section: Section, part: Range): Place[] {
  if (isAgenda(section)) {
    const own = section.start >= part.start && section.start < part.end;
    return own ? [{ section, body: section, blocks: section.blocks }] : [];
  }
  const { plain } = context.reading;
  return section.blocks.flatMap((block, index) => {
    if (block.kind !== "item" || block.start < part.start || block.start >= part.end) return [];
    const colon = /[:：]/u.exec(plain.slice(block.start, block.end));
    const head = { start: block.start, end: colon ? block.start + colon.index : block.end };
    if (!isTitle(words(plain, head))) return [];
    const after = section.blocks.slice(index + 1);
    const next = after.findIndex((other) => other.kind === "item" && other.depth <= block.depth);
    const blocks = next < 0 ? after : after.slice(0, next);
    const start = colon ? head.end + 1 : head.end;
    return [{ section, body: { start, end: blocks.at(-1)?.end ?? block.end }, blocks }];
  });
}

function draftsOf(context: Context, { body, blocks }: Place): AgendaDraft[] {
  const { plain } = context.reading;
  const tables = blocks.filter((block): block is Table => block.kind === "table");
  const rows = tables.flatMap((table) => rowsOfTable(plain, table));
  return rows.length > 0 ? rows : rowsOfText(plain, body, blocks);
}

function agendaRow(context: Context, { section }: Place, draft: AgendaDraft): AgendaRow {
  const { day, time, topics } = draft;
  const span = context.evidence.span(time ?? draft.range, {
    section: sectionLine(section),
    row: topics[0] ?? null,
  });
  return {
    id: context.evidence.id("agenda", time?.from ?? null, time?.to ?? null),
    day,
    start: time?.from ?? null,
    end: time?.to ?? null,
    minutes: time?.minutes ?? null,
    topics,
    asWritten: span.quote,
    span,
  };
}
