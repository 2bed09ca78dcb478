import { html } from "../../figures/output/html.js";
import type { Card, CardField, CardFold } from "./card.js";
import type { ListCards } from "../list.js";
import { cellNodes, type Writing } from "./rows.js";

function fieldList(fields: readonly CardField[], writing: Writing): HTMLElement {
  const items = fields.flatMap(([name, content]) => [
    html(writing.document, "dt", {}, [name]),
    html(writing.document, "dd", {}, cellNodes(content, writing)),
  ]);
  return html(writing.document, "dl", { class: "record" }, items);
}

function fold({ summary, lines, none }: CardFold, writing: Writing): HTMLElement {
  const { document } = writing;
  const items = lines.map((line) => html(document, "li", {}, cellNodes(line, writing)));
  return html(document, "details", { class: "fold" }, [
    html(document, "summary", {}, cellNodes(summary, writing)),
    items.length === 0 ? html(document, "p", {}, [none]) : html(document, "ul", {}, items),
  ]);
}

/** A card; its title is a heading of the third level. */
function cardElement(card: Card, anchor: string | null, writing: Writing): HTMLElement {
  const { document } = writing;
  const { title, lines = [], fields = [], folds = [], on = null } = card;
  const paragraphs = lines.map(([content, kind]) =>
    html(document, "p", { class: kind === "text" ? null : kind }, cellNodes(content, writing)),
  );
  return html(document, "article", { class: "list-card", id: anchor, "data-furniture": on }, [
    ...(title === null ? [] : [html(document, "h3", {}, cellNodes(title, writing))]),
    ...paragraphs,
    ...(fields.length === 0 ? [] : [fieldList(fields, writing)]),
    ...folds.map((part) => fold(part, writing)),
  ]);
}

/** Rows of a list as cards. */
export function listCards<R>(
  list: ListCards<R>,
  rows: readonly R[],
  writing: Writing,
): HTMLElement {
  const cards = rows.map((row) =>
    cardElement(list.card(row, writing.locale), list.anchor?.(row) ?? null, writing),
  );
  return html(writing.document, "div", { class: "list-cards" }, cards);
}
